package org.inkbook.lab.network;

import java.util.Locale;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;

/**
 * While training, a share of the values is set to 0 at random and the others are made larger to
 * match, so that no value can rely on another (Srivastava et al. 2014).
 *
 * @param share of the values dropped, from 0 up to, not including, 1, as in Keras; DL4J names the
 *     share that is kept
 */
record Dropout(double share) implements Layer {

  @Override
  public String kind() {
    return "dropout";
  }

  @Override
  public String detail() {
    return String.format(Locale.ROOT, "%.0f %% while training", share * 100);
  }

  @Override
  public Shape after(Shape before, Place place) {
    if (!(share >= 0 && share < 1)) {
      throw place.wrong(
          "the share must be from 0 up to, not including, 1, and " + share + " is not.",
          share > 1 && share < 100 ? "Try " + share / 100 + "." : "Try 0.25.");
    }
    return before;
  }

  @Override
  public long parameters(Shape before) {
    return 0;
  }

  @Override
  public DropoutLayer toDl4j() {
    return new DropoutLayer(1 - share);
  }
}
