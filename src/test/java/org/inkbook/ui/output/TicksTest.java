package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.inkbook.output.Chart;
import org.junit.jupiter.api.Test;

class TicksTest {

  @Test
  void marksAreRoundNumbersAroundTheData() {
    Ticks ticks = Ticks.around(0.13, 0.94, 5, false);
    assertThat(ticks.values().stream().map(ticks::text))
        .containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
  }

  @Test
  void epochsAreNeverSplit() {
    Ticks ticks = Ticks.within(1, 3, 9, true);
    assertThat(ticks.values()).containsExactly(1.0, 2.0, 3.0);
    assertThat(ticks.text(2.0)).isEqualTo("2");
  }

  @Test
  void lossStartsAtZeroAndHighAccuracyDoesNot() {
    assertThat(Ticks.forValues(DoubleStream.of(0.02, 0.31), 5).min()).isZero();
    assertThat(Ticks.forValues(DoubleStream.of(0.93, 0.99), 5).min()).isBetween(0.9, 0.93);
  }

  @Test
  void oneValueAndNoValueHaveAnAxisToo() {
    assertThat(Ticks.forValues(DoubleStream.of(0.5), 5).values()).hasSizeGreaterThan(1);
    assertThat(Ticks.forValues(DoubleStream.empty(), 5).values()).hasSizeGreaterThan(1);
    assertThat(
            Ticks.forValues(DoubleStream.of(0, 0, Double.NaN, Double.POSITIVE_INFINITY), 5).max())
        .isFinite();
    assertThat(Ticks.within(1, 1, 5, true).values()).containsExactly(1.0);
  }

  @Test
  void thinningKeepsEveryPeak() {
    List<Chart.Point> points =
        IntStream.range(0, 10_000)
            .mapToObj(x -> new Chart.Point(x, x == 7_777 ? 9 : Math.sin(x)))
            .toList();
    List<Chart.Point> thin = Thinning.thin(points, 300);
    assertThat(thin)
        .hasSizeLessThanOrEqualTo(1200)
        .contains(points.get(7_777), points.get(0), points.get(9_999));
    assertThat(thin).isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
  }
}
