package org.inkbook.lab.network.engine;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Arithmetic channel by channel over a batch of maps.
 *
 * <p>An image at a time is copied to a Java array, and the channels' factors are repeated to the
 * length of an image: with one index for all arrays the JIT compiler makes vector instructions.
 */
final class ChannelMath {
  private final int channels;
  private final int size;
  private final int count;

  ChannelMath(Shape shape, int count) {
    this.channels = shape.channels();
    this.size = shape.size();
    this.count = count;
  }

  /** Values that each channel has in the batch. */
  int values() {
    return count * (size / channels);
  }

  void scale(float[] values, double factor) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= (float) factor;
    }
  }

  /** {@code sum x}, a channel. */
  float[] sum(INDArray x) {
    return total(
        (image, sums, buffers) -> {
          read(x, image, buffers[0]);
          for (int i = 0; i < size; i++) {
            sums[i] += buffers[0][i];
          }
        });
  }

  /** {@code sum (x - mean)^2}, a channel. */
  float[] sumOfSquares(INDArray x, float[] mean) {
    return sumOfProducts(x, mean, x, mean);
  }

  /** {@code sum g (x - mean)}, a channel. */
  float[] sumOfProducts(INDArray g, INDArray x, float[] mean) {
    return sumOfProducts(g, new float[channels], x, mean);
  }

  private float[] sumOfProducts(INDArray a, float[] meanA, INDArray b, float[] meanB) {
    float[] repeatedA = repeated(meanA);
    float[] repeatedB = repeated(meanB);
    return total(
        (image, sums, buffers) -> {
          float[] left = buffers[0];
          float[] right = buffers[1];
          read(a, image, left);
          read(b, image, right);
          for (int i = 0; i < size; i++) {
            sums[i] += (left[i] - repeatedA[i]) * (right[i] - repeatedB[i]);
          }
        });
  }

  /** {@code y = factor x + shift}. */
  void affine(INDArray x, float[] factor, float[] shift, INDArray y) {
    float[] factors = repeated(factor);
    float[] shifts = repeated(shift);
    each(
        (image, buffer, unused) -> {
          read(x, image, buffer);
          for (int i = 0; i < size; i++) {
            buffer[i] = factors[i] * buffer[i] + shifts[i];
          }
          write(buffer, y, image);
        });
  }

  /** {@code y = p a + q b + shift}. */
  void combine(INDArray a, float[] p, INDArray b, float[] q, float[] shift, INDArray y) {
    float[] ps = repeated(p);
    float[] qs = repeated(q);
    float[] shifts = repeated(shift);
    each(
        (image, left, right) -> {
          read(a, image, left);
          read(b, image, right);
          for (int i = 0; i < size; i++) {
            left[i] = ps[i] * left[i] + qs[i] * right[i] + shifts[i];
          }
          write(left, y, image);
        });
  }

  private interface Add {
    void image(int image, float[] sums, float[][] buffers);
  }

  private interface Work {
    void image(int image, float[] first, float[] second);
  }

  private float[] total(Add add) {
    List<float[]> parts =
        Parallel.collect(
            count,
            (from, to) -> {
              float[] sums = new float[size];
              float[][] buffers = new float[2][size];
              for (int image = from; image < to; image++) {
                add.image(image, sums, buffers);
              }
              return sums;
            });
    double[] totals = new double[channels];
    for (float[] sums : parts) {
      for (int i = 0; i < size; i++) {
        totals[i % channels] += sums[i];
      }
    }
    float[] rounded = new float[channels];
    for (int c = 0; c < channels; c++) {
      rounded[c] = (float) totals[c];
    }
    return rounded;
  }

  private void each(Work work) {
    Parallel.split(
        count,
        (from, to) -> {
          float[] first = new float[size];
          float[] second = new float[size];
          for (int image = from; image < to; image++) {
            work.image(image, first, second);
          }
        });
  }

  private float[] repeated(float[] values) {
    float[] all = new float[size];
    for (int i = 0; i < size; i++) {
      all[i] = values[i % channels];
    }
    return all;
  }

  private void read(INDArray array, int image, float[] buffer) {
    Memory.get(array, (long) image * size, buffer, 0, size);
  }

  private void write(float[] buffer, INDArray array, int image) {
    Memory.put(buffer, 0, size, array, (long) image * size);
  }
}
