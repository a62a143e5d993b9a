package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.inkbook.output.Chart;
import org.inkbook.output.Images;
import org.inkbook.output.Output;
import org.inkbook.output.Steps;
import org.inkbook.output.Tile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long the screen's thread is held: no view and no update may take a tenth of a second. */
@Tag("slow")
class ViewSpeedTest extends Bench {
  private static final int TIMES = 15;

  @Test
  void aViewIsBuiltAndLaidOutWithinAFrameOrTwo() {
    List<Output> outputs = new ArrayList<>(Samples.all());
    outputs.add(large());
    outputs.add(photos());
    List<String> slow = new ArrayList<>();
    for (Output output : outputs) {
      double median =
          median(
              () -> {
                OutputSlot slot = new OutputSlot(views);
                page.getChildren().setAll(slot);
                slot.show(output);
              });
      report(output.getClass().getSimpleName() + " built", median);
      if (median > 100) {
        slow.add(output.getClass().getSimpleName());
      }
    }
    assertThat(slow).isEmpty();
  }

  @Test
  void aLiveChartOfEveryBatchIsUpdatedWithinAFrameOrTwo() {
    OutputSlot slot = show(batches(100));
    int[] count = {100};
    double median = median(() -> slot.show(batches(count[0] += 100)));
    report("chart of two lines up to " + count[0] + " points updated", median);
    assertThat(median).isLessThan(50);
  }

  private static Chart batches(int count) {
    List<Chart.Point> points =
        IntStream.range(0, count).mapToObj(x -> new Chart.Point(x, 2.0 / (1 + x % 97))).toList();
    return new Chart(
        "Training",
        "batch",
        "loss",
        "",
        List.of(
            new Chart.Series("loss", Chart.Axis.LEFT, points),
            new Chart.Series("validation loss", Chart.Axis.LEFT, points)));
  }

  private static Images large() {
    Tile tile = Samples.images().tiles().get(0);
    return new Images("Many", IntStream.range(0, 500).mapToObj(i -> tile).toList());
  }

  private static Steps photos() {
    Steps.Step step = new Steps.Step("Photo", "As taken.", Samples.photo(1600, 1200));
    return new Steps("Many steps", IntStream.range(0, 12).mapToObj(i -> step).toList());
  }

  /**
   * The work of the screen's thread, layout included, in milliseconds: what others do is not in it.
   */
  private double median(Runnable action) {
    double[] took = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      took[i] = asks(() -> work(action)) / 1e6;
      does(() -> {});
    }
    Arrays.sort(took);
    return took[TIMES / 2];
  }

  private long work(Runnable action) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    action.run();
    overlay.applyCss();
    overlay.layout();
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static void report(String what, double milliseconds) {
    System.out.printf("%-50s %7.1f ms%n", what, milliseconds);
  }
}
