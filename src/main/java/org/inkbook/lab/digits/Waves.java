package org.inkbook.lab.digits;

/**
 * A smooth random function of the plane: a few waves of random direction and phase. It stands for
 * the elastic distortion that Simard and others introduced, applied to the pen and not to pixels.
 *
 * @see <a href="https://doi.org/10.1109/ICDAR.2003.1227801">Simard, Steinkraus, Platt (2003): Best
 *     practices for convolutional neural networks applied to visual document analysis</a>
 */
final class Waves {
  private final double[] alongX;
  private final double[] alongY;
  private final double[] phase;
  private final double height;

  /**
   * @param count how many waves
   * @param shortest the number of waves a unit of length that the shortest has, at most
   * @param deviation the standard deviation of the value
   */
  Waves(Dice dice, int count, double shortest, double deviation) {
    alongX = new double[count];
    alongY = new double[count];
    phase = new double[count];
    for (int i = 0; i < count; i++) {
      alongX[i] = 2 * StrictMath.PI * dice.uniform(-shortest, shortest);
      alongY[i] = 2 * StrictMath.PI * dice.uniform(-shortest, shortest);
      phase[i] = 2 * StrictMath.PI * dice.uniform();
    }
    height = deviation * StrictMath.sqrt(2.0 / count);
  }

  double at(double x, double y) {
    double sum = 0;
    for (int i = 0; i < phase.length; i++) {
      sum += StrictMath.sin(alongX[i] * x + alongY[i] * y + phase[i]);
    }
    return height * sum;
  }
}
