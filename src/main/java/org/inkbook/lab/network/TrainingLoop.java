package org.inkbook.lab.network;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.network.TrainingListener.Step;
import org.inkbook.lab.network.engine.BatchResult;
import org.inkbook.lab.network.engine.Engines;
import org.inkbook.lab.network.engine.Learner;
import org.inkbook.lab.network.engine.Predictor;
import org.inkbook.lab.scoring.Evaluation;

/**
 * Learning itself: a loop over epochs, and in it a loop over batches.
 *
 * @param network what is trained, in DL4J's terms
 * @param batches the digits to learn from
 * @param held the digits to validate with
 * @param options how to train
 * @param listeners who looks on, in this order
 */
record TrainingLoop(
    MultiLayerConfiguration network,
    Batches batches,
    DigitSet held,
    Training options,
    List<TrainingListener> listeners) {

  /** Why a training ended. */
  enum Ending {
    /** All epochs have run. */
    COMPLETE,
    /** Validation had stopped getting better. */
    ENOUGH,
    /** Someone pressed stop: the thread was interrupted. */
    STOPPED
  }

  /** Trains the learner's weights; when the thread is interrupted, ends within a batch. */
  Ending run(Learner learner) {
    long steps = (long) options.epochs() * batches.perEpoch();
    long step = 0;
    for (int epoch = 1; epoch <= options.epochs(); epoch++) {
      Tally tally = new Tally();
      int batchNumber = 0;
      // A new order each epoch: the network must not learn the order of the digits.
      for (Batches.Batch batch : batches.ofEpoch(epoch)) {
        if (Thread.currentThread().isInterrupted()) {
          return Ending.STOPPED;
        }
        // How far to go this time: large steps first find the valley, small ones its bottom.
        double rate = options.rateAt(step++, steps);
        // Guess, compare with the labels, and change each weight a little against its error.
        BatchResult result = learner.step(batch.pixels(), batch.labels(), batch.count(), rate);
        // The loss of a batch says what the network thought before it learned from it.
        tally.add(result);
        Step now = new Step(epoch, ++batchNumber, batches.perEpoch(), rate, result);
        listeners.forEach(listener -> listener.learned(now));
      }
      try {
        // Only digits never learned from show whether it has learned to read or by heart.
        float[] weights = learner.weights();
        listeners.forEach(listener -> listener.validating(weights));
        Epoch ended = tally.epoch(epoch, validate(weights));
        listeners.forEach(listener -> listener.ended(ended, weights));
      } catch (CancellationException stop) {
        return Ending.STOPPED;
      }
      // More of the same would only make it learn by heart.
      if (listeners.stream().anyMatch(TrainingListener::hasSeenEnough)) {
        return Ending.ENOUGH;
      }
    }
    return Ending.COMPLETE;
  }

  private Evaluation validate(float[] weights) {
    try (Predictor predictor = Engines.predictor(network, weights)) {
      return Evaluation.of(held, Readings.of(predictor, held));
    }
  }
}
