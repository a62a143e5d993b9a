package org.inkbook.lab.network.engine;

/**
 * How an optimizer changes weights: arithmetic over plain arrays, which the JIT compiler turns into
 * vector instructions.
 */
interface Rule {

  /** Begins a step with the learning rate given. */
  void begin(double rate);

  /**
   * Changes a stretch of the weights.
   *
   * @param weights changed in place, from index 0
   * @param gradients of the same weights, from index 0
   * @param at where the stretch begins among all parameters
   * @param count weights in the stretch
   */
  void apply(float[] weights, float[] gradients, int at, int count);

  /** The rule of an optimizer, with a fresh state for so many parameters. */
  static Rule of(Optimizer optimizer, int parameters) {
    if (optimizer instanceof Optimizer.Sgd sgd) {
      return new SgdRule(sgd, parameters);
    }
    if (optimizer instanceof Optimizer.AdamW adam) {
      return new AdamRule(adam.beta1(), adam.beta2(), adam.epsilon(), parameters);
    }
    Optimizer.Adam adam = (Optimizer.Adam) optimizer;
    return new AdamRule(adam.beta1(), adam.beta2(), adam.epsilon(), parameters);
  }
}
