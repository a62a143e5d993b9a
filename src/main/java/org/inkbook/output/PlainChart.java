package org.inkbook.output;

import java.util.Collections;
import java.util.List;

/** A chart in the terminal: each line as a small curve, and a table of its values. */
final class PlainChart {
  private static final int MOST_SERIES = 12;
  private static final int MOST_ROWS = 12;
  private static final int CURVE = 30;

  private PlainChart() {}

  static String text(Chart chart) {
    List<Chart.Series> series =
        chart.series().stream()
            .filter(line -> !line.points().isEmpty())
            .limit(MOST_SERIES)
            .toList();
    if (series.isEmpty()) {
      return PlainText.titled(chart.title(), "(no values yet)");
    }
    PlainGrid curves = new PlainGrid(List.of(false, false, true, false, true));
    series.forEach(line -> curves.row(curve(line)));
    int missing = chart.series().size() - series.size();
    String note = missing > 0 ? missing + " of " + chart.series().size() + " lines left out" : "";
    return PlainText.titled(chart.title(), curves.text(), note, values(chart, series));
  }

  private static List<String> curve(Chart.Series line) {
    List<Double> values = line.points().stream().map(Chart.Point::y).toList();
    String first = Figures.number(values.get(0));
    String last = Figures.number(values.get(values.size() - 1));
    return List.of(line.name(), Bars.curve(values, CURVE), first, "→", last);
  }

  private static String values(Chart chart, List<Chart.Series> series) {
    ChartTable table = ChartTable.of(chart, series, MOST_ROWS);
    PlainGrid grid = new PlainGrid(Collections.nCopies(series.size() + 1, true));
    grid.row(table.head()).rule();
    for (int row = 0; row < table.rows(); row++) {
      grid.row(table.row(row));
    }
    return PlainText.titled("", "\n" + grid.text(), table.note());
  }
}
