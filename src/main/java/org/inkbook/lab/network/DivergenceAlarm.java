package org.inkbook.lab.network;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.inkbook.fault.UsageException;

/**
 * Ends a training whose loss has left all bounds, with an explanation.
 *
 * <p>Guessing costs ln 10 = 2.3. A loss that stays many times above that means that the steps are
 * too large: each overshoots the valley and lands higher up. One bad batch is no alarm, a loss that
 * is not a number is one at once, for nothing sensible can follow.
 */
final class DivergenceAlarm implements TrainingListener {
  private static final double LIMIT = 10 * Math.log(10);
  private static final double MEMORY = 0.95;

  private final Checkpoints checkpoints;
  private Step last;
  private double smoothed;

  DivergenceAlarm(Checkpoints checkpoints) {
    this.checkpoints = checkpoints;
  }

  @Override
  public void learned(Step step) {
    last = step;
    double loss = step.result().loss();
    smoothed = MEMORY * smoothed + (1 - MEMORY) * Math.min(loss, 5 * LIMIT);
    if (!Double.isFinite(loss)) {
      throw alarm(step, "the loss is no longer a number");
    }
    if (smoothed > LIMIT) {
      throw alarm(step, String.format(Locale.ROOT, "the loss has grown to %.0f", loss));
    }
  }

  /** A step may spoil the weights after its loss was taken. */
  @Override
  public void validating(float[] weights) {
    for (float weight : weights) {
      if (!Float.isFinite(weight)) {
        throw alarm(last, "the weights are no longer numbers");
      }
    }
  }

  private UsageException alarm(Step step, String what) {
    String kept =
        checkpoints
            .lastSaved()
            .map(file -> " The best model so far is kept in " + file + ".")
            .orElse("");
    return new UsageException(
        String.format(
            Locale.ROOT,
            "Training has diverged: in epoch %d, batch %d of %d, at a rate of %.3g, %s.%s",
            step.epoch(),
            step.batch(),
            step.batches(),
            step.rate(),
            what,
            kept),
        "Steps this large overshoot. Try a tenth of the rate: .rate("
            + round(step.rate() / 10)
            + "), or a schedule with a warm-up.");
  }

  /** One digit that counts, written as a cell would have it. */
  private static String round(double rate) {
    return new BigDecimal(rate).round(new MathContext(1)).toPlainString();
  }
}
