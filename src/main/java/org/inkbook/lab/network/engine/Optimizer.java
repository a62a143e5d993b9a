package org.inkbook.lab.network.engine;

import org.inkbook.fault.UsageException;

/** How a gradient becomes a step. The learning rate is given with each step. */
public sealed interface Optimizer {

  /**
   * Stochastic gradient descent.
   *
   * @param momentum the share of the last step that is kept, from 0 up to, not including, 1
   * @param nesterov whether the gradient is followed from where the momentum leads (Nesterov 1983)
   */
  record Sgd(double momentum, boolean nesterov) implements Optimizer {
    public Sgd {
      share("momentum", momentum);
    }
  }

  /**
   * Adam (Kingma and Ba, 2015).
   *
   * @param beta1 the memory of the gradient's mean, usually 0.9
   * @param beta2 the memory of its square's mean, usually 0.999
   * @param epsilon added to the root, so that nothing is divided by zero; usually 1e-8
   */
  record Adam(double beta1, double beta2, double epsilon) implements Optimizer {
    public Adam {
      share("beta1", beta1);
      share("beta2", beta2);
      positive("epsilon", epsilon);
    }
  }

  /**
   * Adam with weight decay apart from the gradient (Loshchilov and Hutter, 2019): each weight, but
   * no bias, loses {@code rate * weightDecay} of itself a step.
   *
   * @param beta1 as in {@link Adam}
   * @param beta2 as in {@link Adam}
   * @param epsilon as in {@link Adam}
   * @param weightDecay 0 or more, usually 0.01
   */
  record AdamW(double beta1, double beta2, double epsilon, double weightDecay)
      implements Optimizer {
    public AdamW {
      share("beta1", beta1);
      share("beta2", beta2);
      positive("epsilon", epsilon);
      if (!(weightDecay >= 0 && weightDecay < 1)) {
        throw new UsageException(
            "Weight decay lies from 0 up to 1, not at " + weightDecay + ".", "Try 0.01.");
      }
    }
  }

  /** Plain gradient descent, without momentum. */
  static Optimizer sgd() {
    return new Sgd(0, false);
  }

  /** Adam with the usual values. */
  static Optimizer adam() {
    return new Adam(0.9, 0.999, 1e-8);
  }

  /**
   * The same optimizer with weight decay apart from the gradient, see {@link AdamW}.
   *
   * @throws UsageException for gradient descent, which has none here
   */
  default Optimizer decaying(double weightDecay) {
    if (this instanceof Adam adam) {
      return new AdamW(adam.beta1(), adam.beta2(), adam.epsilon(), weightDecay);
    }
    if (this instanceof AdamW adam) {
      return new AdamW(adam.beta1(), adam.beta2(), adam.epsilon(), weightDecay);
    }
    throw new UsageException(
        "Weight decay goes with Adam here, not with plain gradient descent.",
        "Leave .sgd(...) out, or .weightDecay(...).");
  }

  private static void share(String name, double value) {
    if (!(value >= 0 && value < 1)) {
      throw new UsageException(
          name + " lies from 0 up to, not including, 1, and " + value + " does not.", "Try 0.9.");
    }
  }

  private static void positive(String name, double value) {
    if (!(value > 0)) {
      throw new UsageException(name + " is above 0, not " + value + ".", "Try 1e-8.");
    }
  }
}
