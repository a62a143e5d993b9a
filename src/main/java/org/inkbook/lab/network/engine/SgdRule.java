package org.inkbook.lab.network.engine;

/** Gradient descent, with momentum as a velocity: {@code v = momentum v - rate g; w = w + v}. */
final class SgdRule implements Rule {
  private final float momentum;
  private final boolean nesterov;
  private final float[] velocity;
  private float rate;

  SgdRule(Optimizer.Sgd sgd, int parameters) {
    this.momentum = (float) sgd.momentum();
    this.nesterov = sgd.nesterov();
    this.velocity = new float[momentum == 0 ? 0 : parameters];
  }

  @Override
  public void begin(double learningRate) {
    rate = (float) learningRate;
  }

  @Override
  public void apply(float[] weights, float[] gradients, int at, int count) {
    if (momentum == 0) {
      for (int i = 0; i < count; i++) {
        weights[i] -= rate * gradients[i];
      }
    } else if (nesterov) {
      for (int i = 0; i < count; i++) {
        float v = momentum * velocity[at + i] - rate * gradients[i];
        velocity[at + i] = v;
        weights[i] += momentum * v - rate * gradients[i];
      }
    } else {
      for (int i = 0; i < count; i++) {
        float v = momentum * velocity[at + i] - rate * gradients[i];
        velocity[at + i] = v;
        weights[i] += v;
      }
    }
  }
}
