package org.inkbook.lab.network;

import org.inkbook.lab.network.engine.Engines;
import org.inkbook.lab.network.engine.PredictionSpeed;
import org.inkbook.lab.network.engine.TrainingSpeed;

/** How fast a design computes on this machine, beside DL4J's own layers in the same run. */
public final class NetworkSpeed {
  private NetworkSpeed() {}

  /**
   * Images a second while training, in batches of 128, medians of so many turns.
   *
   * @param turns 3 or more
   */
  public static TrainingSpeed.Result training(Network design, int turns) {
    return TrainingSpeed.measure(design.toConfiguration(1), 128, turns);
  }

  /**
   * Seconds to read so many images in one call.
   *
   * @param turns 2 or more
   */
  public static PredictionSpeed.Result prediction(Network design, int images, int turns) {
    return PredictionSpeed.measure(design.toConfiguration(1), images, turns);
  }

  /** Loads the native library and says how this machine computes. */
  public static String description() {
    return Engines.description();
  }
}
