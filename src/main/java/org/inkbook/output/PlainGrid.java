package org.inkbook.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells as aligned lines, with a rule below the first row. */
final class PlainGrid {
  private static final String GAP = "  ";

  private final List<Boolean> right;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> rules = new ArrayList<>();

  /**
   * @param right for each column, whether it is aligned to the right, as numbers are
   */
  PlainGrid(List<Boolean> right) {
    this.right = right;
  }

  PlainGrid row(List<String> cells) {
    rows.add(cells.stream().map(Wording::line).toList());
    return this;
  }

  /** A rule below the rows so far. */
  PlainGrid rule() {
    rules.add(rows.size());
    return this;
  }

  String text() {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < right.size(); column++) {
      int c = column;
      widths.add(rows.stream().mapToInt(row -> Wording.width(row.get(c))).max().orElse(0));
    }
    int full = widths.stream().mapToInt(width -> width + GAP.length()).sum() - GAP.length();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(line(rows.get(i), widths));
      if (rules.contains(i + 1)) {
        lines.add("─".repeat(Math.max(0, full)));
      }
    }
    return String.join("\n", lines);
  }

  private String line(List<String> cells, List<Integer> widths) {
    List<String> padded = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      String pad = " ".repeat(widths.get(column) - Wording.width(cell));
      padded.add(right.get(column) ? pad + cell : cell + pad);
    }
    return padded.stream().collect(Collectors.joining(GAP)).stripTrailing();
  }
}
