package org.inkbook.lab.network;

import org.deeplearning4j.nn.conf.ConvolutionMode;

/** What a convolution does at the edge of the picture. */
public enum Padding {
  /** Zeros are put around the picture: with a stride of 1 the result is as large as the picture. */
  SAME(ConvolutionMode.Same),

  /** Windows stay inside the picture: the result is smaller by the size of the window less one. */
  VALID(ConvolutionMode.Truncate);

  private final ConvolutionMode mode;

  Padding(ConvolutionMode mode) {
    this.mode = mode;
  }

  /** How DL4J calls it. */
  ConvolutionMode mode() {
    return mode;
  }

  /** The length of the result along one side. */
  int after(int length, int window, int stride) {
    return this == SAME ? (length + stride - 1) / stride : (length - window) / stride + 1;
  }
}
