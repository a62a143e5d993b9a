package org.inkbook.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;

/** The headings and titled cells of a notebook. */
final class Outline extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Consumer<String> go;
  private final List<OutlineRow> rows = new ArrayList<>();
  private List<OutlineEntry> entries = List.of();
  private Optional<String> selected = Optional.empty();

  /**
   * @param go shows the cell of that id
   */
  Outline(Consumer<String> go) {
    this.go = go;
    getStyleClass().add("outline");
  }

  /** Shows these; rows stay where they are, and with them the keyboard. */
  void show(List<OutlineEntry> now) {
    if (now.equals(entries)) {
      return;
    }
    entries = now;
    while (rows.size() > now.size()) {
      getChildren().remove(rows.remove(rows.size() - 1));
    }
    while (rows.size() < now.size()) {
      OutlineRow row = new OutlineRow(go);
      rows.add(row);
      getChildren().add(row);
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(now.get(i));
    }
    mark();
  }

  /** Marks the line of a cell, or none. */
  void select(Optional<String> cell) {
    selected = cell;
    mark();
  }

  private void mark() {
    boolean first = true;
    for (OutlineRow row : rows) {
      boolean here = first && selected.filter(row.cell()::equals).isPresent();
      first &= !here;
      row.pseudoClassStateChanged(CURRENT, here);
    }
  }
}
