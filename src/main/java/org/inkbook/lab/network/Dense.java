package org.inkbook.lab.network;

import org.deeplearning4j.nn.conf.layers.DenseLayer;

/** Every value of the layer before counts for every unit, with a weight of its own. */
record Dense(int units, Activation activation) implements Layer.Activated {
  private static final int MOST_UNITS = 65_536;

  @Override
  public String kind() {
    return "dense";
  }

  @Override
  public String detail() {
    return units + " units, " + activation;
  }

  @Override
  public Shape after(Shape before, Place place) {
    place.count("the number of units", units, MOST_UNITS);
    return new Shape.Row(units);
  }

  @Override
  public long parameters(Shape before) {
    return (before.size() + 1) * units;
  }

  @Override
  public Layer withActivation(Activation other) {
    return new Dense(units, other);
  }

  @Override
  public DenseLayer toDl4j() {
    return new DenseLayer.Builder()
        .nOut(units)
        .activation(activation.dl4j())
        .weightInit(start())
        .build();
  }
}
