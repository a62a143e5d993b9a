package org.inkbook.lab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicLong;
import org.inkbook.lab.network.TrainingListener.Step;
import org.inkbook.lab.network.engine.BatchResult;
import org.inkbook.output.Chart;
import org.inkbook.output.Progress;
import org.junit.jupiter.api.Test;

class LiveDisplayTest {
  private static final long MILLISECOND = 1_000_000;

  private final Recorder recorder = new Recorder();
  private final AtomicLong clock = new AtomicLong(500);
  private final History history = new History(2);
  private final BestSoFar best = new BestSoFar();
  private final LiveDisplay live = new LiveDisplay(recorder, 2, history, best, clock::get);

  /** Each batch takes ten milliseconds. */
  private void learn(int epoch, int batches) {
    for (int batch = 1; batch <= batches; batch++) {
      clock.addAndGet(10 * MILLISECOND);
      Step step = new Step(epoch, batch, 200, 0.1, new BatchResult(50.0 / batch, 75, 100));
      history.learned(step);
      live.learned(step);
    }
  }

  @Test
  void thereAreAtMostTenUpdatesASecond() {
    learn(1, 200);

    assertThat(recorder.all(Progress.class)).hasSize(1 + 2000 / 100);
    assertThat(recorder.all(Chart.class).size()).isBetween(15, 1 + 20);
  }

  @Test
  void progressSaysHowFarHowLongAndHowWell() {
    learn(1, 200);
    learn(2, 100);

    Progress progress = recorder.last(Progress.class);
    assertThat(progress.what()).isEqualTo("epoch 2 of 2");
    assertThat(progress.done()).isEqualTo(300);
    assertThat(progress.total()).isEqualTo(400);
    assertThat(progress.seconds()).isCloseTo(3, within(1e-6));
    assertThat(progress.secondsLeft()).isCloseTo(1, within(1e-6));
    assertThat(progress.note()).startsWith("loss 0.0").endsWith("accuracy 75.00 %");
  }

  @Test
  void curvesBeginInTheFirstEpochAndLongTrainingsHaveFewerPointsAnEpoch() {
    learn(1, 20);
    assertThat(history.chart().series().get(0).points()).hasSize(2);
    assertThat(history.chart().series().get(0).points().get(1).x()).isCloseTo(0.1, within(1e-9));

    History longOne = new History(1000);
    for (int batch = 1; batch <= 200; batch++) {
      longOne.learned(new Step(1, batch, 200, 0.1, new BatchResult(1, 1, 1)));
    }
    assertThat(longOne.chart().series().get(0).points()).hasSize(1);
  }
}
