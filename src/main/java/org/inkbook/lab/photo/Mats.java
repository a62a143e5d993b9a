package org.inkbook.lab.photo;

import java.util.ArrayDeque;
import java.util.Deque;
import org.opencv.core.Mat;

/**
 * The matrices of one piece of work, released together at its end: their pixels are native memory,
 * which the garbage collector does not see.
 */
final class Mats implements AutoCloseable {
  private final Deque<Mat> all = new ArrayDeque<>();

  Mats() {
    OpenCv.load();
  }

  /** A new, empty matrix. */
  Mat mat() {
    return keep(new Mat());
  }

  /** The matrix given, released with the others. */
  <M extends Mat> M keep(M mat) {
    all.push(mat);
    return mat;
  }

  @Override
  public void close() {
    all.forEach(Mat::release);
  }
}
