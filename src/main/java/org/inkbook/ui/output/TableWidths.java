package org.inkbook.ui.output;

import java.util.stream.IntStream;
import org.inkbook.output.Table;

/** How wide a column is drawn: enough for its name and for what it mostly holds. */
final class TableWidths {
  private static final int LOOKED_AT = 100;
  private static final double BOLD = 1.13;
  private static final double AROUND = 1.5;

  private TableWidths() {}

  /** The width in em. */
  static double ems(Table.Column column) {
    int rows = Math.min(column.size(), LOOKED_AT);
    double cells =
        IntStream.range(0, rows).mapToDouble(row -> width(column.text(row))).max().orElse(0);
    double most = Math.max(cells, width(column.name()) * BOLD);
    return Math.min(26, Math.max(4.5, most + AROUND));
  }

  private static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  /** In a wide typeface, in em. */
  private static double width(char letter) {
    if (" .,:;'|ijl".indexOf(letter) >= 0) {
      return 0.33;
    }
    if ("frtI-()[]/".indexOf(letter) >= 0) {
      return 0.41;
    }
    if ("mwMW%@".indexOf(letter) >= 0) {
      return 0.97;
    }
    return Character.isUpperCase(letter) ? 0.74 : 0.63;
  }
}
