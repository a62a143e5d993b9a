package org.inkbook.lab.network;

import java.util.Locale;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;

/**
 * Filters that are moved over the picture, each of them answering where it finds its pattern (LeCun
 * et al. 1989).
 */
record Convolution(int filters, int size, int stride, Padding padding, Activation activation)
    implements Layer.Strided, Layer.Activated {
  private static final int MOST_FILTERS = 4096;

  @Override
  public String kind() {
    return "convolution";
  }

  @Override
  public String detail() {
    return String.format(Locale.ROOT, "%d filters of %d x %d, %s", filters, size, size, activation)
        + (stride == 1 ? "" : ", stride " + stride)
        + (padding == Padding.SAME ? "" : ", no padding");
  }

  @Override
  public Shape after(Shape before, Place place) {
    Shape.Picture picture = place.picture(before);
    place.count("the number of filters", filters, MOST_FILTERS);
    Window.check(size, stride, picture, place);
    return new Shape.Picture(
        padding.after(picture.height(), size, stride),
        padding.after(picture.width(), size, stride),
        filters);
  }

  @Override
  public long parameters(Shape before) {
    return ((long) size * size * before.features() + 1) * filters;
  }

  @Override
  public Layer withStride(int other) {
    return new Convolution(filters, size, other, padding, activation);
  }

  @Override
  public Layer withActivation(Activation other) {
    return new Convolution(filters, size, stride, padding, other);
  }

  /** The same layer with another padding. */
  Layer withPadding(Padding other) {
    return new Convolution(filters, size, stride, other, activation);
  }

  @Override
  public ConvolutionLayer toDl4j() {
    return new ConvolutionLayer.Builder(size, size)
        .nOut(filters)
        .stride(stride, stride)
        .convolutionMode(padding.mode())
        .activation(activation.dl4j())
        .weightInit(start())
        .build();
  }
}
