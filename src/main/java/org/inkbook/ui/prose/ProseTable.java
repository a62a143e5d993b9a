package org.inkbook.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.inkbook.ui.theme.Nodes;

/** A table, its columns as wide as their words or, where there is less room, narrower. */
final class ProseTable extends GridPane {
  private static final int MOST_ROWS = 200;
  private static final int MOST_COLUMNS = 30;

  private final Function<Node, List<Region>> words;

  /**
   * @param words draws what is in a cell
   */
  ProseTable(TableBlock table, Function<Node, List<Region>> words) {
    this.words = words;
    getStyleClass().add("prose-table");
    setMaxWidth(USE_PREF_SIZE);
    List<TableRow> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add((TableRow) row);
      }
    }
    int shown = Math.min(MOST_ROWS, rows.size());
    for (int i = 0; i < shown; i++) {
      add(rows.get(i), i);
    }
    if (shown < rows.size()) {
      String more = "… and " + (rows.size() - shown) + " more rows";
      add(Nodes.label(more, "prose-more"), 0, shown, MOST_COLUMNS, 1);
    }
    for (int i = 0; i < getColumnCount(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(Priority.SOMETIMES);
      getColumnConstraints().add(column);
    }
  }

  private void add(TableRow row, int index) {
    int column = 0;
    for (Node node = row.getFirstChild();
        node != null && column < MOST_COLUMNS;
        node = node.getNext()) {
      TableCell cell = (TableCell) node;
      VBox box = new VBox();
      box.getChildren().addAll(words.apply(cell));
      box.getStyleClass().addAll("prose-table-cell", align(cell));
      box.getStyleClass().add(cell.isHeader() ? "header" : index % 2 == 0 ? "even" : "odd");
      add(box, column++, index);
    }
  }

  private static String align(TableCell cell) {
    if (cell.getAlignment() == null) {
      return "left";
    }
    return switch (cell.getAlignment()) {
      case LEFT -> "left";
      case CENTER -> "centre";
      case RIGHT -> "right";
    };
  }
}
