package org.inkbook.lab.network.engine;

/**
 * How an optimizer changes some of the weights, and what it remembers of them: arithmetic over
 * plain arrays.
 *
 * <p>All arrays of a rule have the same length and are read at the same index; only then does the
 * JIT compiler turn the loop into vector instructions.
 */
interface Rule {

  /** Changes the weights, in place, by their gradients. */
  void apply(float[] weights, float[] gradients, double rate);

  /** The rule of an optimizer for so many weights, with a fresh memory. */
  static Rule of(Optimizer optimizer, int count) {
    if (optimizer instanceof Optimizer.Sgd sgd) {
      return new SgdRule(sgd, count);
    }
    if (optimizer instanceof Optimizer.AdamW adam) {
      return new AdamRule(adam.beta1(), adam.beta2(), adam.epsilon(), count);
    }
    Optimizer.Adam adam = (Optimizer.Adam) optimizer;
    return new AdamRule(adam.beta1(), adam.beta2(), adam.epsilon(), count);
  }
}
