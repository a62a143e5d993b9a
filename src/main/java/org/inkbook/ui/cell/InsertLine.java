package org.inkbook.ui.cell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.inkbook.notebook.Cell;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;

/**
 * The gap below a cell: under the mouse it offers to add one there. For the mouse alone, as a
 * keyboard has its keys and the cell's own buttons for it; made only when it is asked for.
 */
final class InsertLine extends HBox {
  private final CellHost host;
  private final String above;

  InsertLine(CellHost host, String above) {
    this.host = host;
    this.above = above;
    getStyleClass().add("insert-line");
    setAlignment(Pos.CENTER);
    hoverProperty().subscribe(this::offer);
  }

  private void offer(boolean hovered) {
    if (hovered) {
      getChildren()
          .setAll(rule(), button("Code", Cell.code("")), button("Text", Cell.markdown("")), rule());
    } else {
      getChildren().clear();
    }
  }

  private Button button(String words, Cell cell) {
    Button button = Buttons.labelled(Feather.PLUS, words, () -> host.add(cell, above, true));
    button.getStyleClass().addAll("small", "insert-button");
    button.setFocusTraversable(false);
    button.setAccessibleText("Add " + words.toLowerCase(java.util.Locale.ROOT) + " here");
    return button;
  }

  private static Node rule() {
    Region rule = Nodes.region("insert-rule");
    HBox.setHgrow(rule, Priority.ALWAYS);
    return rule;
  }
}
