package org.inkbook.lab.network.engine;

/** Gradient descent, with momentum as a velocity: {@code v = momentum v - rate g; w = w + v}. */
final class SgdRule implements Rule {
  private final float momentum;
  private final boolean nesterov;
  private final float[] velocity;

  SgdRule(Optimizer.Sgd sgd, int count) {
    this.momentum = (float) sgd.momentum();
    this.nesterov = sgd.nesterov();
    this.velocity = new float[count];
  }

  @Override
  public void apply(float[] weights, float[] gradients, double learningRate) {
    float rate = (float) learningRate;
    if (nesterov) {
      for (int i = 0; i < velocity.length; i++) {
        float v = momentum * velocity[i] - rate * gradients[i];
        velocity[i] = v;
        weights[i] += momentum * v - rate * gradients[i];
      }
    } else {
      for (int i = 0; i < velocity.length; i++) {
        float v = momentum * velocity[i] - rate * gradients[i];
        velocity[i] = v;
        weights[i] += v;
      }
    }
  }
}
