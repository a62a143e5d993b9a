package org.inkbook.lab.network;

import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * The answer: a dense layer whose sums become probabilities of the classes, learned by
 * cross-entropy.
 */
record Softmax(int classes) implements Layer {
  private static final int MOST_CLASSES = 1000;

  @Override
  public String kind() {
    return "softmax";
  }

  @Override
  public String detail() {
    return classes + " classes";
  }

  @Override
  public Shape after(Shape before, Place place) {
    if (classes < 2 || classes > MOST_CLASSES) {
      throw place.wrong(
          "a choice is between 2 to 1,000 classes, not " + classes + ".", "Digits take 10.");
    }
    return new Shape.Row(classes);
  }

  @Override
  public long parameters(Shape before) {
    return (before.size() + 1) * classes;
  }

  @Override
  public OutputLayer toDl4j() {
    return new OutputLayer.Builder(LossFunction.MCXENT)
        .nOut(classes)
        .activation(Activation.SOFTMAX)
        .weightInit(WeightInit.XAVIER)
        .build();
  }
}
