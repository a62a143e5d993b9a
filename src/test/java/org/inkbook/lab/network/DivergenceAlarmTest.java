package org.inkbook.lab.network;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.inkbook.fault.Hinted;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.network.TrainingListener.Step;
import org.inkbook.lab.network.engine.BatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivergenceAlarmTest {
  private final DivergenceAlarm alarm =
      new DivergenceAlarm(
          new Checkpoints(
              Stripes.network(),
              Optional.empty(),
              new BestSoFar(),
              epoch -> {
                throw new AssertionError("nothing is to be saved");
              }));

  private void learn(double loss, int batches) {
    for (int batch = 1; batch <= batches; batch++) {
      alarm.learned(new Step(2, batch, 500, 0.5, new BatchResult(100 * loss, 10, 100)));
    }
  }

  @Test
  void aLossThatIsNoNumberIsOneAtOnce() {
    assertThatThrownBy(() -> learn(Double.NaN, 1))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("epoch 2, batch 1 of 500, at a rate of 0.500, the loss is no longer");
    assertThatThrownBy(() -> learn(Double.POSITIVE_INFINITY, 1)).isInstanceOf(UsageException.class);
  }

  @Test
  void aLossThatStaysLargeIsOne() {
    assertThatThrownBy(() -> learn(300, 100))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("the loss has grown to 300");
  }

  @ParameterizedTest
  @CsvSource({"0.001, .rate(0.0001)", "100, .rate(10)", "0.5, .rate(0.05)"})
  void theHintNamesATenthOfTheRate(double rate, String hint) {
    assertThatThrownBy(
            () -> alarm.learned(new Step(1, 1, 9, rate, new BatchResult(Double.NaN, 0, 10))))
        .extracting(thrown -> ((Hinted) thrown).hint())
        .asString()
        .contains(hint);
  }

  @Test
  void guessingAndAFewBadBatchesAreNone() {
    assertThatCode(
            () -> {
              learn(2.3, 500);
              learn(1e6, 3);
              learn(2.3, 100);
              learn(1e6, 3);
            })
        .doesNotThrowAnyException();
  }

  @Test
  void weightsThatTheLastBatchHasSpoiltAreOneBeforeValidation() {
    learn(2.3, 5);

    alarm.validating(new float[] {1, 2, 3});
    assertThatThrownBy(() -> alarm.validating(new float[] {1, Float.NaN}))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("in epoch 2, batch 5 of 500")
        .hasMessageContaining("the weights are no longer numbers");
  }
}
