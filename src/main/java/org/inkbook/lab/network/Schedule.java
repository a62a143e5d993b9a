package org.inkbook.lab.network;

import org.inkbook.fault.UsageException;

/** How the learning rate runs over a training. */
public sealed interface Schedule {

  /**
   * The rate of a step.
   *
   * @param step from 0 up to, not including, {@code steps}
   * @param steps of the whole training: epochs times batches
   * @param peak the rate that the options name, the highest there is
   */
  double rate(long step, long steps, double peak);

  /** The same rate from the first step to the last. */
  static Schedule constant() {
    return new Constant();
  }

  /** Falls along half a cosine, from the peak to 0. */
  static Schedule cosine() {
    return cosine(0);
  }

  /**
   * Rises in a line over a share of the steps, then falls along half a cosine to 0 (Loshchilov and
   * Hutter 2017).
   *
   * @param warmUp from 0 up to, not including, 1; 0.2 is usual
   */
  static Schedule cosine(double warmUp) {
    return new Cosine(warmUp);
  }

  /**
   * Rises along a cosine from a 25th of the peak over the first 30 % of the steps, then falls to
   * next to nothing (Smith 2018).
   */
  static Schedule oneCycle() {
    return new OneCycle();
  }

  /** See {@link #constant}. */
  record Constant() implements Schedule {
    @Override
    public double rate(long step, long steps, double peak) {
      return peak;
    }

    @Override
    public String toString() {
      return "constant";
    }
  }

  /** See {@link #cosine(double)}. */
  record Cosine(double warmUp) implements Schedule {
    public Cosine {
      if (!(warmUp >= 0 && warmUp < 1)) {
        throw new UsageException(
            "The warm-up is a share of the steps, from 0 up to 1, and " + warmUp + " is not.",
            "Try Schedule.cosine(0.2).");
      }
    }

    @Override
    public double rate(long step, long steps, double peak) {
      double rising = warmUp * steps;
      return step < rising
          ? peak * (step + 1) / (rising + 1)
          : peak * between(0, 1, (step - rising) / (steps - rising));
    }

    @Override
    public String toString() {
      return warmUp == 0
          ? "cosine"
          : "cosine after a warm-up of " + Math.round(warmUp * 100) + " %";
    }
  }

  /** See {@link #oneCycle}. */
  record OneCycle() implements Schedule {
    private static final double RISING = 0.3;
    private static final double START = 1.0 / 25;
    private static final double END = 1e-4 * START;

    @Override
    public double rate(long step, long steps, double peak) {
      double done = (double) step / steps;
      return done < RISING
          ? peak * between(START, 1, 1 - done / RISING)
          : peak * between(END, 1, (done - RISING) / (1 - RISING));
    }

    @Override
    public String toString() {
      return "one cycle";
    }
  }

  /** Half a cosine: {@code high} at 0, {@code low} at 1. */
  private static double between(double low, double high, double part) {
    return low + (high - low) * (1 + Math.cos(Math.PI * part)) / 2;
  }
}
