package org.inkbook.ui.output;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.inkbook.output.Chart;

/** How a line is told from the others: by colour and by the shape of its marks; and by dashes. */
final class SeriesStyle {
  private static final int COLOURS = 5;
  private static final Pattern HELD_OUT = Pattern.compile("\\b(val|validation|test)\\b");

  private SeriesStyle() {}

  /**
   * The style classes of a line: {@code series-1} to {@code series-5}, and {@code dashed} for what
   * was measured on images that the network was not trained on.
   */
  static List<String> of(int index, Chart.Series series) {
    String colour = "series-" + (index % COLOURS + 1);
    return isHeldOut(series) ? List.of(colour, "dashed") : List.of(colour);
  }

  private static boolean isHeldOut(Chart.Series series) {
    return HELD_OUT.matcher(series.name().toLowerCase(Locale.ROOT).replace('_', ' ')).find();
  }
}
