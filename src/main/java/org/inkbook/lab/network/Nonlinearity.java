package org.inkbook.lab.network;

import org.deeplearning4j.nn.conf.layers.ActivationLayer;

/** An activation that stands alone, such as the one after {@link BatchNorm}. */
record Nonlinearity(Activation activation) implements Layer.Activated {

  @Override
  public String kind() {
    return "activation";
  }

  @Override
  public String detail() {
    return activation.toString();
  }

  @Override
  public Shape after(Shape before, Place place) {
    return before;
  }

  @Override
  public long parameters(Shape before) {
    return 0;
  }

  @Override
  public Layer withActivation(Activation other) {
    return new Nonlinearity(other);
  }

  @Override
  public ActivationLayer toDl4j() {
    return new ActivationLayer(activation.dl4j());
  }
}
