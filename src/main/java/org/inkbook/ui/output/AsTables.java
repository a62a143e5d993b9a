package org.inkbook.ui.output;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.inkbook.output.Chart;
import org.inkbook.output.Confusion;
import org.inkbook.output.NetworkDiagram;
import org.inkbook.output.Probabilities;
import org.inkbook.output.Reading;
import org.inkbook.output.Table;

/** The numbers behind a drawing, as a table: for those who read, copy or calculate. */
final class AsTables {
  private AsTables() {}

  static Table of(Probabilities it) {
    return new Table(
        it.title(),
        List.of(
            new Table.Words("label", it.labels()),
            new Table.Numbers("probability", it.values(), 4)));
  }

  /** A row for each place on the horizontal axis, a column for each line. */
  static Table of(Chart chart) {
    SortedMap<Double, Integer> places = new TreeMap<>();
    chart.series().forEach(s -> s.points().forEach(p -> places.put(p.x(), 0)));
    List<Double> xs = List.copyOf(places.keySet());
    boolean whole = xs.stream().allMatch(x -> x == Math.rint(x));
    Table.Column first = new Table.Numbers(nameOf(chart), xs, whole ? 0 : 4);
    List<Table.Column> columns = new ArrayList<>(List.of(first));
    for (Chart.Series line : chart.series()) {
      SortedMap<Double, Double> values = new TreeMap<>();
      line.points().forEach(p -> values.put(p.x(), p.y()));
      List<Double> ys = xs.stream().map(x -> values.getOrDefault(x, Double.NaN)).toList();
      columns.add(new Table.Numbers(line.name(), ys, 4));
    }
    return new Table(chart.title(), columns);
  }

  private static String nameOf(Chart chart) {
    return chart.xLabel().isEmpty() ? "x" : chart.xLabel();
  }

  /** A row for each true label, a column for each label it was read as. */
  static Table of(Confusion confusion) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Words("true label", confusion.labels()));
    for (int c = 0; c < confusion.labels().size(); c++) {
      int column = c;
      List<Double> counts =
          confusion.counts().stream().map(row -> (double) row.get(column)).toList();
      columns.add(new Table.Numbers("as " + confusion.labels().get(c), counts, 0));
    }
    return new Table(confusion.title(), columns);
  }

  static Table of(NetworkDiagram network) {
    return new Table(
        network.title(),
        List.of(
            words("layer", network.blocks(), NetworkDiagram.Block::kind),
            words("settings", network.blocks(), NetworkDiagram.Block::detail),
            words("output shape", network.blocks(), NetworkDiagram.Block::shape),
            numbers("parameters", network.blocks(), NetworkDiagram.Block::parameters, 0)));
  }

  /** A row for each digit, then one for each mark that is none. */
  static Table of(Reading reading) {
    List<Reading.Box> marks = new ArrayList<>(reading.boxes());
    marks.addAll(reading.rejected());
    List<Integer> places = IntStream.rangeClosed(1, marks.size()).boxed().toList();
    return new Table(
        reading.title(),
        List.of(
            numbers("place", places, Integer::doubleValue, 0),
            numbers("row", marks, box -> box.row() + 1, 0),
            words("digit", marks, box -> box.none() ? "none" : box.label()),
            numbers("confidence", marks, Reading.Box::confidence, 3)));
  }

  private static <T> Table.Column words(String name, List<T> rows, Function<T, String> value) {
    return new Table.Words(name, rows.stream().map(value).toList());
  }

  private static <T> Table.Column numbers(
      String name, List<T> rows, ToDoubleFunction<T> value, int decimals) {
    return new Table.Numbers(
        name, rows.stream().map(row -> value.applyAsDouble(row)).toList(), decimals);
  }
}
