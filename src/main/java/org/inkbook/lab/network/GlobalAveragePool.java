package org.inkbook.lab.network;

import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/** The mean of each channel over the whole picture (Lin et al. 2014). */
record GlobalAveragePool() implements Layer {

  @Override
  public String kind() {
    return "global average pool";
  }

  @Override
  public String detail() {
    return "the mean of each channel";
  }

  @Override
  public Shape after(Shape before, Place place) {
    return new Shape.Row(place.picture(before).channels());
  }

  @Override
  public long parameters(Shape before) {
    return 0;
  }

  @Override
  public GlobalPoolingLayer toDl4j() {
    return new GlobalPoolingLayer.Builder(PoolingType.AVG).build();
  }
}
