package org.inkbook.lab.network.engine;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Batch normalisation (Ioffe and Szegedy, 2015): each channel is shifted and scaled to mean 0 and
 * variance 1 over the batch, then to a mean and deviation that are learned. Prediction takes the
 * running statistics instead of the batch's.
 */
final class BatchNorm {
  private final Stage.Normalise stage;
  private final Signal in;
  private final Signal out;
  private final Parameters parameters;
  private final ChannelMath math;
  private final int channels;
  private float[] mean;
  private float[] inverse;

  private BatchNorm(Stage.Normalise stage, Signal in, Signal out, Parameters parameters) {
    this.stage = stage;
    this.in = in;
    this.out = out;
    this.parameters = parameters;
    this.math = new ChannelMath(in.shape(), in.count());
    this.channels = in.shape().channels();
    this.mean = new float[channels];
    this.inverse = new float[channels];
  }

  static Layer layer(Stage.Normalise stage, Signal in, Signal out, Parameters parameters) {
    BatchNorm norm = new BatchNorm(stage, in, out, parameters);
    return out.gradient().isPresent()
        ? new Layer().forward(norm::learn, norm::normalise).backward(norm::backward)
        : new Layer().forward(norm::recall, norm::normalise);
  }

  /** The batch's own statistics, which also move the running ones. */
  private void learn() {
    mean = math.sum(in.value());
    math.scale(mean, 1.0 / math.values());
    float[] variance = math.sumOfSquares(in.value(), mean);
    math.scale(variance, 1.0 / math.values());
    invert(variance);
    RunningStatistics running = running();
    running.move(mean, variance);
  }

  private void recall() {
    RunningStatistics running = running();
    mean = running.mean();
    invert(running.variance());
  }

  private RunningStatistics running() {
    return new RunningStatistics(stage, parameters);
  }

  private void invert(float[] variance) {
    for (int c = 0; c < channels; c++) {
      inverse[c] = (float) (1 / Math.sqrt(variance[c] + stage.epsilon()));
    }
  }

  /** {@code y = gamma (x - mean) / deviation + beta}, as one factor and one shift a channel. */
  private void normalise() {
    float[] factor = parameters.get(stage.gamma());
    float[] shift = parameters.get(stage.beta());
    for (int c = 0; c < channels; c++) {
      factor[c] *= inverse[c];
      shift[c] -= mean[c] * factor[c];
    }
    math.affine(in.value(), factor, shift, out.value());
  }

  /**
   * With {@code n} the normalised value and M the values a channel, {@code dx = gamma / deviation
   * (g - (sum g + n sum g n) / M)}, again as factors and a shift.
   */
  private void backward() {
    INDArray gradient = out.gradient().orElseThrow();
    float[] beta = math.sum(gradient);
    float[] gamma = math.sumOfProducts(gradient, in.value(), mean);
    for (int c = 0; c < channels; c++) {
      gamma[c] *= inverse[c];
    }
    parameters.putGradient(stage.gamma(), gamma);
    parameters.putGradient(stage.beta(), beta);
    if (in.gradient().isPresent()) {
      float[] ofGradient = parameters.get(stage.gamma());
      float[] ofInput = new float[channels];
      float[] shift = new float[channels];
      for (int c = 0; c < channels; c++) {
        ofGradient[c] *= inverse[c];
        ofInput[c] = -ofGradient[c] * inverse[c] * gamma[c] / math.values();
        shift[c] = -ofGradient[c] * beta[c] / math.values() - ofInput[c] * mean[c];
      }
      math.combine(gradient, ofGradient, in.value(), ofInput, shift, in.gradient().get());
    }
  }
}
