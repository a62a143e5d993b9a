package org.inkbook.ui.output;

import java.util.List;
import org.inkbook.output.Chart;
import org.inkbook.ui.theme.Nodes;

/**
 * A chart. Lines of the left and of the right axis are drawn as two plots beside each other, over
 * the same horizontal axis and with one pointer through both: so it can be seen without a second
 * look which line is measured against which axis.
 */
final class ChartPanel extends Panel<Chart> {
  private final Plot left = new Plot();
  private final Plot right = new Plot();
  private final Figures figures;

  ChartPanel(SaveDialog save) {
    super(Chart.class);
    figures = new Figures(card, save);

    for (Plot plot : List.of(left, right)) {
      plot.surface()
          .setOnPlace(
              x -> {
                left.surface().point(x);
                right.surface().point(x);
              });
    }
    card.setBody(new Beside(left, right, true));
  }

  @Override
  void show(Chart chart) {
    card.setTitle(chart.title());
    List<Chart.Series> onRight = lines(chart, Chart.Axis.RIGHT);
    left.set(chart.leftLabel(), chart.xLabel(), lines(chart, Chart.Axis.LEFT));
    right.set(chart.rightLabel(), chart.xLabel(), onRight);
    Nodes.present(right, !onRight.isEmpty());
    figures.set(() -> AsTables.of(chart));
  }

  private static List<Chart.Series> lines(Chart chart, Chart.Axis axis) {
    return chart.series().stream().filter(series -> series.axis() == axis).toList();
  }
}
