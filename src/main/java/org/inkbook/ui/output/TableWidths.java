package org.inkbook.ui.output;

import java.util.stream.IntStream;
import org.inkbook.output.Table;

/** How wide a column is drawn: enough for its name and for what it mostly holds. */
final class TableWidths {
  private static final int LOOKED_AT = 200;
  private static final double LETTER = 0.54;
  private static final double HEAD_LETTER = 0.6; // bold
  private static final double AROUND = 2;

  private TableWidths() {}

  /** The width in em. */
  static double ems(Table.Column column) {
    int rows = Math.min(column.size(), LOOKED_AT);
    int letters = IntStream.range(0, rows).map(row -> column.text(row).length()).max().orElse(0);
    double most = Math.max(letters * LETTER, column.name().length() * HEAD_LETTER);
    return Math.min(26, Math.max(4.5, most + AROUND));
  }
}
