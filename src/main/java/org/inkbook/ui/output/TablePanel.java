package org.inkbook.ui.output;

import org.inkbook.output.Table;

/** A table that can be sorted, copied and saved. */
final class TablePanel extends Panel<Table> {
  private final SortableTable view = new SortableTable();

  TablePanel(SaveDialog save) {
    super(Table.class);
    card.addTools(new TableTools(view, save, card::tell));
    card.setBody(view);
  }

  @Override
  void show(Table table) {
    card.setTitle(table.title());
    view.show(table);
  }
}
