package org.inkbook.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inkbook.output.Chart.Series;

/**
 * How one line of a chart is drawn. Colours are those of Okabe and Ito that keep 3 : 1 contrast on
 * white and on black; what was measured in training is dashed, so that no reader needs the colours.
 *
 * @param number the place among the lines, from 0
 */
record LineStyle(Series series, int number) {
  private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73", "#c0649a");

  static List<LineStyle> of(List<Series> series) {
    List<LineStyle> styles = new ArrayList<>();
    series.forEach(line -> styles.add(new LineStyle(line, styles.size())));
    return styles;
  }

  String colour() {
    return COLOURS.get(number % COLOURS.size());
  }

  String styleClass() {
    return "ib-c" + (number % COLOURS.size() + 1);
  }

  /** Gives a path the colour and the dash of the line. */
  Tag apply(Tag path) {
    path.with("class", styleClass()).with("stroke", colour()).with("stroke-width", 2);
    String dash = dash();
    return dash.isEmpty() ? path : path.with("stroke-dasharray", dash);
  }

  private String dash() {
    if (series.name().toLowerCase(Locale.ROOT).contains("train")) {
      return "6 4";
    }
    return number < COLOURS.size() ? "" : "2 3";
  }
}
