package org.inkbook.lab.network;

import org.deeplearning4j.nn.conf.layers.BatchNormalization;

/**
 * Brings each channel, or each value of a row, to mean 0 and variance 1 over the batch, then to a
 * scale and an offset that are learned (Ioffe and Szegedy 2015). Outside training, running means
 * and variances take the place of the batch's.
 */
record BatchNorm() implements Layer {

  @Override
  public String kind() {
    return "batch norm";
  }

  @Override
  public String detail() {
    return "mean 0 and variance 1, then scale and offset";
  }

  @Override
  public Shape after(Shape before, Place place) {
    return before;
  }

  /** Scale, offset, running mean and running variance of each feature. */
  @Override
  public long parameters(Shape before) {
    return 4L * before.features();
  }

  @Override
  public BatchNormalization toDl4j() {
    return new BatchNormalization.Builder().build();
  }
}
