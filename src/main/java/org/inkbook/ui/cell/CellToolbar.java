package org.inkbook.ui.cell;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.inkbook.notebook.Cell;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a cell, for the cell that is selected. Made when it is first shown. */
final class CellToolbar extends HBox {
  private final CellHost host;
  private final String id;

  CellToolbar(CellHost host, String id) {
    this.host = host;
    this.id = id;
    getStyleClass().add("cell-toolbar");
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(USE_PREF_SIZE);
    marked(false);
  }

  void show(CellModel model) {
    setDisable(model.mode() == ViewMode.PROJECT);
    if (isDisabled()) {
      Nodes.present(this, false);
    }
  }

  void marked(boolean selected) {
    boolean shown = selected && !isDisabled();
    if (shown && getChildren().isEmpty()) {
      fill();
    }
    Nodes.present(this, shown);
  }

  private void fill() {
    CellActions actions = host.actions();
    add(Feather.PLUS, "Add code below (B)", () -> host.add(Cell.code(""), id, true));
    add(Feather.TYPE, "Add text below", () -> host.add(Cell.markdown(""), id, true));
    add(Feather.ARROW_UP, "Move up", actions::moveUp);
    add(Feather.ARROW_DOWN, "Move down", actions::moveDown);
    add(Feather.COPY, "Duplicate", actions::duplicate);
    add(Feather.TRASH_2, "Delete (D D)", actions::delete);
  }

  private void add(Ikon icon, String words, Runnable action) {
    getChildren().add(Buttons.icon(icon, words, action));
  }
}
