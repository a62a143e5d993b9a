package org.inkbook.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The numbers of a chart as a table: a row for each place on the horizontal axis, or, of more than
 * wanted, for evenly spread ones.
 *
 * @param all the number of rows that there would be
 */
record ChartTable(List<String> head, List<List<String>> columns, int all) {

  static ChartTable of(Chart chart, List<Chart.Series> series, int mostRows) {
    TreeSet<Double> places = new TreeSet<>();
    series.forEach(line -> line.points().forEach(point -> places.add(point.x())));
    List<Double> shown = spread(List.copyOf(places), mostRows);
    List<String> head = new ArrayList<>(List.of(chart.xLabel()));
    List<List<String>> columns = new ArrayList<>(List.of(Figures.column(shown)));
    for (Chart.Series line : series) {
      head.add(line.name());
      columns.add(column(line, shown));
    }
    return new ChartTable(head, columns, places.size());
  }

  int rows() {
    return columns.get(0).size();
  }

  List<String> row(int row) {
    return columns.stream().map(column -> column.get(row)).toList();
  }

  /** What a reader must know of the rows that are missing; empty when none is. */
  String note() {
    return rows() < all ? rows() + " of " + Figures.whole(all) + " rows shown" : "";
  }

  private static List<Double> spread(List<Double> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    List<Double> some = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      some.add(all.get((int) Math.round(i * (all.size() - 1) / (most - 1.0))));
    }
    return some;
  }

  private static List<String> column(Chart.Series line, List<Double> shown) {
    Map<Double, Double> values = new HashMap<>();
    line.points().forEach(point -> values.put(point.x(), point.y()));
    List<Double> present = shown.stream().filter(values::containsKey).map(values::get).toList();
    List<String> texts = new ArrayList<>(Figures.column(present));
    return shown.stream().map(x -> values.containsKey(x) ? texts.remove(0) : "").toList();
  }
}
