package org.inkbook.lab.network.engine;

/**
 * Softmax and cross-entropy, which belong together: the gradient of the loss with respect to the
 * logits is simply the probabilities less the aim.
 */
final class SoftmaxLoss {
  private final int classes;
  private final double smoothing;

  SoftmaxLoss(int classes, double smoothing) {
    this.classes = classes;
    this.smoothing = smoothing;
  }

  /** Turns a row of logits into probabilities, in place. */
  static void softmax(float[] logits, int from, int to) {
    float largest = Float.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      largest = Math.max(largest, logits[i]);
    }
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += Math.exp(logits[i] - largest);
    }
    for (int i = from; i < to; i++) {
      logits[i] = (float) (Math.exp(logits[i] - largest) / sum);
    }
  }

  /**
   * Turns the logits of a part of a batch into the gradients of the batch's mean loss, in place.
   *
   * @param logits a row an image of the part
   * @param labels the true class of each image of the batch
   * @param first the part's first image in the batch
   * @param end the image after its last
   * @param whole the images in the batch
   */
  BatchResult descend(float[] logits, byte[] labels, int first, int end, int whole) {
    double loss = 0;
    int correct = 0;
    for (int image = first; image < end; image++) {
      int from = (image - first) * classes;
      correct += largest(logits, from) == labels[image] ? 1 : 0;
      loss += descend(logits, from, labels[image], whole);
    }
    return new BatchResult(loss, correct, end - first);
  }

  private double descend(float[] logits, int from, int label, int count) {
    double best = logits[from + largest(logits, from)];
    double sum = 0;
    for (int i = from; i < from + classes; i++) {
      sum += Math.exp(logits[i] - best);
    }
    double loss = 0;
    for (int i = from; i < from + classes; i++) {
      double logProbability = logits[i] - best - Math.log(sum);
      double aim = smoothing / classes + (i == from + label ? 1 - smoothing : 0);
      loss -= aim == 0 ? 0 : aim * logProbability;
      logits[i] = (float) ((Math.exp(logProbability) - aim) / count);
    }
    return loss;
  }

  private int largest(float[] logits, int from) {
    int best = 0;
    for (int i = 1; i < classes; i++) {
      best = logits[from + i] > logits[from + best] ? i : best;
    }
    return best;
  }
}
