package org.inkbook.lab.network.engine;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Noise with labels, by seed. */
final class Batch {
  private final byte[] pixels;
  private final byte[] labels;

  private Batch(byte[] pixels, byte[] labels) {
    this.pixels = pixels;
    this.labels = labels;
  }

  static Batch random(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] pixels = new byte[count * 784];
    byte[] labels = new byte[count];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) random.nextInt(256);
    }
    for (int i = 0; i < count; i++) {
      labels[i] = (byte) random.nextInt(10);
    }
    return new Batch(pixels, labels);
  }

  /** The same grey everywhere. */
  static Batch grey(int count) {
    Batch batch = random(count, 1);
    Arrays.fill(batch.pixels, (byte) 200);
    return batch;
  }

  byte[] pixels() {
    return pixels;
  }

  byte[] labels() {
    return labels;
  }

  int count() {
    return labels.length;
  }

  /** {@code [count, 784]} from 0 to 1, as DL4J wants it. */
  INDArray features() {
    float[] values = new float[count() * 784];
    for (int i = 0; i < values.length; i++) {
      values[i] = (pixels[i] & 0xff) / 255f;
    }
    return Nd4j.create(values, new long[] {count(), 784}, 'c');
  }

  /** {@code [count, 10]}, a 1 for each label. */
  INDArray oneHot() {
    return oneHot(10);
  }

  INDArray oneHot(int classes) {
    INDArray rows = Nd4j.zeros(DataType.FLOAT, count(), classes);
    for (int i = 0; i < count(); i++) {
      rows.putScalar(i, labels[i], 1);
    }
    return rows;
  }
}
