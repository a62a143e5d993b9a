package org.inkbook.lab.network.engine;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Measures how fast a network answers here and with DL4J's own layers, in turns. */
public final class PredictionSpeed {
  private static final int PART = 100;

  private PredictionSpeed() {}

  /**
   * Seconds for all images, medians of the turns.
   *
   * @param seconds of this engine
   * @param stockSeconds of DL4J's {@code MultiLayerNetwork.output}, in batches of 100
   */
  public record Result(double seconds, double stockSeconds) {}

  /**
   * Predicts noise, both ways in turns.
   *
   * @param images in a call
   * @param turns of each, 2 or more; the first is a warm-up and does not count
   */
  public static Result measure(MultiLayerConfiguration network, int images, int turns) {
    MultiLayerNetwork stock = new MultiLayerNetwork(network.clone());
    stock.init();
    byte[] pixels = new byte[images * 784];
    new Random(1).nextBytes(pixels);
    INDArray features = features(pixels, images);
    double[] ours = new double[turns];
    double[] theirs = new double[turns];
    try (Predictor predictor = Engines.predictor(network, stock.params().toFloatVector())) {
      for (int turn = 0; turn < turns; turn++) {
        ours[turn] = seconds(() -> predictor.probabilities(pixels, images));
        theirs[turn] = seconds(() -> stock(stock, features, images));
      }
    }
    return new Result(median(ours), median(theirs));
  }

  private static void stock(MultiLayerNetwork network, INDArray features, int images) {
    for (int from = 0; from < images; from += PART) {
      int to = Math.min(images, from + PART);
      network.output(features.getRows(rows(from, to)));
    }
  }

  private static int[] rows(int from, int to) {
    return IntStream.range(from, to).toArray();
  }

  private static INDArray features(byte[] pixels, int images) {
    float[] values = new float[pixels.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (pixels[i] & 0xff) / 255f;
    }
    return Nd4j.create(values, new long[] {images, 784}, 'c');
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  /** Of all turns but the first. */
  private static double median(double[] turns) {
    double[] sorted = Arrays.copyOfRange(turns, 1, turns.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
