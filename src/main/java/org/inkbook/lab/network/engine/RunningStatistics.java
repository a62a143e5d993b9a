package org.inkbook.lab.network.engine;

/**
 * The mean and variance that batch normalisation remembers of all batches, kept among the network's
 * parameters as DL4J keeps them.
 */
final class RunningStatistics {
  private final Stage.Normalise stage;
  private final Parameters parameters;

  RunningStatistics(Stage.Normalise stage, Parameters parameters) {
    this.stage = stage;
    this.parameters = parameters;
  }

  float[] mean() {
    return parameters.get(stage.mean());
  }

  float[] variance() {
    float[] stored = parameters.get(stage.variance());
    for (int c = 0; stage.logarithmic() && c < stored.length; c++) {
      stored[c] = (float) Math.pow(10, 2 * stored[c]);
    }
    return stored;
  }

  /** Moves both a little towards a batch's. */
  void move(float[] batchMean, float[] batchVariance) {
    parameters.put(stage.mean(), mixed(mean(), batchMean));
    float[] variance = mixed(variance(), batchVariance);
    for (int c = 0; stage.logarithmic() && c < variance.length; c++) {
      variance[c] = (float) (Math.log10(variance[c]) / 2);
    }
    parameters.put(stage.variance(), variance);
  }

  private float[] mixed(float[] running, float[] batch) {
    for (int c = 0; c < running.length; c++) {
      running[c] = (float) (stage.decay() * running[c] + (1 - stage.decay()) * batch[c]);
    }
    return running;
  }
}
