package org.inkbook.output;

import java.util.List;
import org.inkbook.output.Chart.Axis;

/** A chart in a page: the drawing, what its lines are, and the numbers for whoever wants them. */
final class HtmlChart {
  private static final int MOST_SERIES = 8;
  private static final int MOST_ROWS = 20;

  private HtmlChart() {}

  static List<Tag> of(Chart chart) {
    List<Chart.Series> series =
        chart.series().stream()
            .filter(line -> !line.points().isEmpty())
            .limit(MOST_SERIES)
            .toList();
    if (series.isEmpty()) {
      return List.of(Html.note("No values yet."));
    }
    List<LineStyle> lines = LineStyle.of(series);
    int missing = chart.series().size() - series.size();
    String note = missing > 0 ? missing + " lines without values or beyond the first 8" : "";
    return List.of(
        legend(lines),
        Tag.of("div", "ib-scroll").add(new Plot(chart, lines).svg()),
        Html.note(note),
        numbers(chart, series));
  }

  private static Tag legend(List<LineStyle> lines) {
    boolean twoAxes = lines.stream().map(line -> line.series().axis()).distinct().count() > 1;
    Tag legend = Tag.of("div", "ib-legend");
    for (LineStyle line : lines) {
      String axis = line.series().axis() == Axis.LEFT ? " (left)" : " (right)";
      Tag sample = Tag.of("svg").with("width", 28).with("height", 8).with("aria-hidden", "true");
      sample.add(line.apply(Tag.of("path").with("d", "M0 4H28")));
      String name = Wording.line(line.series().name()) + (twoAxes ? axis : "");
      legend.add(Tag.of("span").add(sample).text(" " + name + " "));
    }
    return legend;
  }

  private static Tag numbers(Chart chart, List<Chart.Series> series) {
    ChartTable values = ChartTable.of(chart, series, MOST_ROWS);
    HtmlRows rows = new HtmlRows(column -> true).head(values.head());
    for (int row = 0; row < values.rows(); row++) {
      rows.row(values.row(row));
    }
    return Html.details("Values", rows.table(), Html.note(values.note()));
  }
}
