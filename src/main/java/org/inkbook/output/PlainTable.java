package org.inkbook.output;

import java.util.Collections;
import java.util.List;

/** A table in the terminal: aligned, and of a long one the first and the last rows. */
final class PlainTable {
  private static final int FIRST = 55;
  private static final int LAST = 5;

  private PlainTable() {}

  static String text(Table table) {
    List<Table.Column> columns = table.columns();
    if (columns.isEmpty()) {
      return PlainText.titled(table.title(), "(no columns)");
    }
    PlainGrid grid =
        new PlainGrid(columns.stream().map(column -> column instanceof Table.Numbers).toList())
            .row(columns.stream().map(Table.Column::name).toList())
            .rule();
    int missing = table.rows() - FIRST - LAST;
    int first = missing > 0 ? FIRST : table.rows();
    rows(grid, columns, 0, first);
    if (missing > 0) {
      grid.row(Collections.nCopies(columns.size(), "…"));
      rows(grid, columns, table.rows() - LAST, table.rows());
    }
    String note = Figures.whole(missing) + " of " + Figures.whole(table.rows()) + " rows left out";
    return PlainText.titled(table.title(), grid.text(), missing > 0 ? note : "");
  }

  private static void rows(PlainGrid grid, List<Table.Column> columns, int from, int to) {
    for (int row = from; row < to; row++) {
      int r = row;
      grid.row(columns.stream().map(column -> column.text(r)).toList());
    }
  }
}
