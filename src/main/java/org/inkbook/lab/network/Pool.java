package org.inkbook.lab.network;

import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;

/** One value in place of each window of a picture. What does not fill a window is left out. */
record Pool(Rule rule, int size, int stride) implements Layer.Strided {

  /** What is kept of a window. */
  enum Rule {
    /** Its largest value: whether the pattern was there at all. */
    MAX(PoolingType.MAX),
    /** Its mean. */
    AVERAGE(PoolingType.AVG);

    private final PoolingType dl4j;

    Rule(PoolingType dl4j) {
      this.dl4j = dl4j;
    }
  }

  @Override
  public String kind() {
    return rule == Rule.MAX ? "max pool" : "average pool";
  }

  @Override
  public String detail() {
    return size + " x " + size + (stride == size ? "" : ", stride " + stride);
  }

  @Override
  public Shape after(Shape before, Place place) {
    Shape.Picture picture = place.picture(before);
    Window.check(size, stride, picture, place);
    return new Shape.Picture(
        Padding.VALID.after(picture.height(), size, stride),
        Padding.VALID.after(picture.width(), size, stride),
        picture.channels());
  }

  @Override
  public long parameters(Shape before) {
    return 0;
  }

  @Override
  public Layer withStride(int other) {
    return new Pool(rule, size, other);
  }

  @Override
  public SubsamplingLayer toDl4j() {
    return new SubsamplingLayer.Builder(rule.dl4j)
        .kernelSize(size, size)
        .stride(stride, stride)
        .convolutionMode(ConvolutionMode.Truncate)
        .build();
  }
}
