package org.inkbook.lab.network.engine;

import java.util.Arrays;
import java.util.Random;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Measures how fast a network trains here and with DL4J's own layers.
 *
 * <p>The two take turns, so that a machine that is busy for a while is busy for both; each figure
 * is the median of its batches.
 */
public final class TrainingSpeed {
  private static final int OURS_A_TURN = 10;
  private static final double RATE = 1e-3;

  private final MultiLayerConfiguration network;
  private final int batch;
  private final byte[] pixels;
  private final byte[] labels;

  private TrainingSpeed(MultiLayerConfiguration network, int batch, int classes) {
    this.network = network;
    this.batch = batch;
    this.pixels = new byte[batch * 784];
    this.labels = new byte[batch];
    Random random = new Random(1);
    random.nextBytes(pixels);
    for (int i = 0; i < batch; i++) {
      labels[i] = (byte) random.nextInt(classes);
    }
  }

  /**
   * Images a second, both ways.
   *
   * @param imagesPerSecond of this engine, with Adam
   * @param stockImagesPerSecond of DL4J's {@code MultiLayerNetwork.fit}, with the network's updater
   */
  public record Result(double imagesPerSecond, double stockImagesPerSecond) {

    /** How many times faster this engine is. */
    public double ratio() {
      return imagesPerSecond / stockImagesPerSecond;
    }
  }

  /**
   * Trains on noise, both ways in turns.
   *
   * @param batch images in a batch
   * @param turns of each, 3 or more; the first is a warm-up and does not count
   */
  public static Result measure(MultiLayerConfiguration network, int batch, int turns) {
    int classes = BlueprintReader.read(network).classes();
    return new TrainingSpeed(network, batch, classes).measure(turns, classes);
  }

  private Result measure(int turns, int classes) {
    MultiLayerNetwork stock = new MultiLayerNetwork(network.clone());
    stock.init();
    float[] weights = stock.params().dup().data().asFloat();
    INDArray features = features();
    INDArray aims = aims(classes);
    double[] ours = new double[turns - 1];
    double[] theirs = new double[turns - 1];
    try (Learner learner = Engines.learner(network, weights, Optimizer.adam(), batch, 1)) {
      for (int turn = 0; turn < turns; turn++) {
        double own = seconds(() -> steps(learner)) / OURS_A_TURN;
        double other = seconds(() -> stock.fit(features, aims));
        if (turn > 0) {
          ours[turn - 1] = own;
          theirs[turn - 1] = other;
        }
      }
    }
    return new Result(batch / median(ours), batch / median(theirs));
  }

  private void steps(Learner learner) {
    for (int i = 0; i < OURS_A_TURN; i++) {
      learner.step(pixels, labels, batch, RATE);
    }
  }

  private INDArray features() {
    float[] values = new float[pixels.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (pixels[i] & 0xff) / 255f;
    }
    return Nd4j.create(values, new long[] {batch, 784}, 'c');
  }

  private INDArray aims(int classes) {
    INDArray aims = Nd4j.zeros(DataType.FLOAT, batch, classes);
    for (int i = 0; i < batch; i++) {
      aims.putScalar(i, labels[i], 1);
    }
    return aims;
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
