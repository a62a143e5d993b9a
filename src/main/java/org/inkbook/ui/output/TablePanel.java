package org.inkbook.ui.output;

import java.util.concurrent.Executor;
import org.inkbook.output.Table;

/** A table that can be sorted, copied and saved. */
final class TablePanel extends Panel<Table> {
  private final SortableTable view;

  TablePanel(SaveDialog save, Executor later) {
    super(Table.class);
    view = new SortableTable(later);
    card.addTools(new TableTools(view, save, card::tell));
    card.setBody(view);
  }

  @Override
  void show(Table table) {
    card.setTitle(table.title());
    view.show(table);
  }

  @Override
  public boolean isWhole() {
    return view.isWhole();
  }
}
