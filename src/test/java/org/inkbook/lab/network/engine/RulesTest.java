package org.inkbook.lab.network.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.inkbook.fault.UsageException;
import org.junit.jupiter.api.Test;

/** The arithmetic in plain Java, against numbers worked out by hand. */
class RulesTest {

  @Test
  void theFirstStepOfAdamIsTheRateWhateverTheGradient() {
    float[] weights = {1, 1, 1};
    Rule.of(Optimizer.adam(), 3).apply(weights, new float[] {100, -0.5f, 0}, 0.1);
    assertThat(weights[0]).isCloseTo(0.9f, within(1e-5f));
    assertThat(weights[1]).isCloseTo(1.1f, within(1e-5f));
    assertThat(weights[2]).isEqualTo(1);
  }

  @Test
  void momentumKeepsAShareOfTheLastStep() {
    float[] weights = {1};
    Rule rule = Rule.of(new Optimizer.Sgd(0.5, false), 1);
    rule.apply(weights, new float[] {1}, 0.1);
    assertThat(weights[0]).isCloseTo(0.9f, within(1e-6f));
    rule.apply(weights, new float[] {1}, 0.1);
    assertThat(weights[0]).isCloseTo(0.9f - 0.05f - 0.1f, within(1e-6f));
  }

  @Test
  void lossAndGradientOfTwoEqualLogits() {
    float[] logits = {0, 0};
    BatchResult result = new SoftmaxLoss(2, 0).descend(logits, new byte[] {1}, 0, 1, 1);
    assertThat(result.lossSum()).isCloseTo(Math.log(2), within(1e-12));
    assertThat(logits).containsExactly(0.5f, -0.5f);
  }

  @Test
  void smoothedLabelsAimBetweenTheClasses() {
    float third = (float) Math.log(3);
    float[] logits = {third, 0}; // probabilities 3/4 and 1/4; aims 0.9 and 0.1
    BatchResult result = new SoftmaxLoss(2, 0.2).descend(logits, new byte[] {0}, 0, 1, 1);
    double expected = -0.9 * Math.log(0.75) - 0.1 * Math.log(0.25);
    assertThat(result.lossSum()).isCloseTo(expected, within(1e-6));
    assertThat(logits[0]).isCloseTo(0.75f - 0.9f, within(1e-6f));
    assertThat(logits[1]).isCloseTo(0.25f - 0.1f, within(1e-6f));
  }

  @Test
  void hugeLogitsOverflowNowhere() {
    float[] logits = {1000, -1000, 0};
    SoftmaxLoss.softmax(logits, 0, 3);
    assertThat(logits).containsExactly(1, 0, 0);
    float[] wrong = {1000, -1000, 0};
    BatchResult result = new SoftmaxLoss(3, 0).descend(wrong, new byte[] {1}, 0, 1, 1);
    assertThat(result.lossSum()).isCloseTo(2000, within(1e-3));
    assertThat(result.correct()).isZero();
  }

  @Test
  void notANumberIsPassedOn() {
    float[] logits = {Float.NaN, 0};
    BatchResult result = new SoftmaxLoss(2, 0).descend(logits, new byte[] {1}, 0, 1, 1);
    assertThat(result.lossSum()).isNaN();
  }

  @Test
  void anAverageForgetsItsStartSoonAndThenKeepsTheShareAskedFor() {
    assertThat(Average.memory(0.99, 1)).isCloseTo(2.0 / 11, within(1e-12));
    assertThat(Average.memory(0.99, 8)).isEqualTo(0.5);
    assertThat(Average.memory(0.99, 890)).isEqualTo(0.99);
    assertThat(Average.memory(0.99, 5000)).isEqualTo(0.99);

    Average average = new Average(0.99, new float[] {11, 0});
    float[] all = new float[3];
    average.add(new float[] {0, 11});
    average.copyTo(all, 1);
    assertThat(all[1]).isCloseTo(2, within(1e-5f));
    assertThat(all[2]).isCloseTo(9, within(1e-5f));
    average.add(new float[] {0, 11}); // 3 of 12 are kept
    average.copyTo(all, 1);
    assertThat(all[1]).isCloseTo(0.5f, within(1e-5f));
  }

  @Test
  void valuesOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new Optimizer.Sgd(1, false)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> new Optimizer.Adam(-0.1, 0.9, 1e-8))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> new Optimizer.Adam(0.9, 0.9, 0)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> new Optimizer.AdamW(0.9, 0.99, 1e-8, -1))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> new Recipe(Optimizer.sgd(), 1, 0, 1, 1))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> new Recipe(Optimizer.sgd(), 0, 1, 1, 1))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> new Recipe(Optimizer.sgd(), 0, 0, 0, 1))
        .isInstanceOf(UsageException.class);
  }
}
