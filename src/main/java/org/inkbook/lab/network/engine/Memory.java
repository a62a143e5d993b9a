package org.inkbook.lab.network.engine;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The native arrays of a network, made once and freed together. */
final class Memory implements AutoCloseable {
  private final List<INDArray> arrays = new ArrayList<>();

  /** A new array of floats in row-major order, its values not set. */
  INDArray array(long... shape) {
    INDArray array = Nd4j.createUninitializedDetached(DataType.FLOAT, 'c', shape);
    arrays.add(array);
    return array;
  }

  /** A new array, filled with one value. */
  INDArray filled(double value, long... shape) {
    return array(shape).assign(value);
  }

  @Override
  public void close() {
    arrays.forEach(INDArray::close);
    arrays.clear();
  }

  /** A view of a stretch of a flat array, in the shape given. */
  static INDArray view(INDArray flat, long start, long... shape) {
    return Nd4j.create(flat.data(), shape, Nd4j.getStrides(shape, 'c'), flat.offset() + start, 'c');
  }

  /** Copies values to an array, from its first on. */
  static void put(float[] values, INDArray array) {
    put(values, 0, values.length, array, 0);
  }

  /** Copies values to a stretch of an array. */
  static void put(float[] values, int from, int count, INDArray array, long to) {
    try (FloatPointer place = place(array, to)) {
      place.put(values, from, count);
    }
  }

  /** Copies an array's first values. */
  static void get(INDArray array, float[] values) {
    get(array, 0, values, 0, values.length);
  }

  /** Copies a stretch of an array. */
  static void get(INDArray array, long from, float[] values, int to, int count) {
    try (FloatPointer place = place(array, from)) {
      place.get(values, to, count);
    }
  }

  private static FloatPointer place(INDArray array, long position) {
    return new FloatPointer(array.data().addressPointer()).getPointer(position);
  }
}
