package org.inkbook.lab.network.engine;

/**
 * Adam in the order of section 2 of its paper (Kingma and Ba, 2015): the corrections of both means
 * go into the rate.
 */
final class AdamRule implements Rule {
  private final double beta1;
  private final double beta2;
  private final float epsilon;
  private final float[] mean;
  private final float[] square;
  private int steps;

  AdamRule(double beta1, double beta2, double epsilon, int count) {
    this.beta1 = beta1;
    this.beta2 = beta2;
    this.epsilon = (float) epsilon;
    this.mean = new float[count];
    this.square = new float[count];
  }

  @Override
  public void apply(float[] weights, float[] gradients, double learningRate) {
    steps++;
    double correction = Math.sqrt(1 - Math.pow(beta2, steps)) / (1 - Math.pow(beta1, steps));
    float rate = (float) (learningRate * correction);
    float b1 = (float) beta1;
    float b2 = (float) beta2;
    float c1 = (float) (1 - beta1);
    float c2 = (float) (1 - beta2);
    for (int i = 0; i < mean.length; i++) {
      float g = gradients[i];
      float m = b1 * mean[i] + c1 * g;
      float v = b2 * square[i] + c2 * g * g;
      mean[i] = m;
      square[i] = v;
      weights[i] -= rate * m / ((float) Math.sqrt(v) + epsilon);
    }
  }
}
