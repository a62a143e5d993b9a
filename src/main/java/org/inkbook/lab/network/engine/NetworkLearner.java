package org.inkbook.lab.network.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.inkbook.fault.UsageException;

/**
 * Trains a network: a chain of layers for each size of batch, over the same parameters. Two sizes
 * are kept, as an epoch has its full batches and a last one that may be smaller.
 */
final class NetworkLearner implements Learner {
  private static final int SIZES = 2;

  private final Memory memory = new Memory();
  private final Parameters parameters;
  private final ChainBuilder builder;
  private final SoftmaxLoss loss;
  private final Update update;
  private final int batch;
  private final Deque<Chain> chains = new ArrayDeque<>();

  NetworkLearner(Blueprint blueprint, float[] weights, Route route, Recipe recipe) {
    this.parameters = Parameters.learned(blueprint, weights, memory);
    this.builder = new ChainBuilder(parameters, route, dropouts(blueprint, recipe), true);
    this.loss = new SoftmaxLoss(blueprint.classes(), recipe.labelSmoothing());
    this.update = new Update(parameters, recipe);
    this.batch = recipe.batch();
  }

  private List<Dropout> dropouts(Blueprint blueprint, Recipe recipe) {
    List<Dropout> dropouts = new ArrayList<>();
    for (Stage stage : blueprint.stages()) {
      if (stage instanceof Stage.Drop drop) {
        int largest = recipe.batch() * drop.in().size();
        dropouts.add(new Dropout(drop.kept(), largest, recipe.seed() + dropouts.size(), memory));
      }
    }
    return dropouts;
  }

  @Override
  public BatchResult step(byte[] pixels, byte[] labels, int count, double rate) {
    BatchResult result = gradients(pixels, labels, count);
    update.step(rate);
    return result;
  }

  /** Forward and backward, without the update. */
  BatchResult gradients(byte[] pixels, byte[] labels, int count) {
    check(pixels, labels, count);
    Chain chain = chain(count);
    float[] logits = chain.forward(pixels, 0);
    BatchResult result = loss.descend(logits, labels, count);
    chain.backward(logits);
    return result;
  }

  /** A copy of the gradients of the last batch, in DL4J's order. */
  float[] gradients() {
    return parameters.storedGradients();
  }

  @Override
  public float[] weights() {
    return update.average().map(parameters.blueprint()::toStored).orElseGet(parameters::stored);
  }

  private Chain chain(int count) {
    for (Chain chain : chains) {
      if (chain.count() == count) {
        return chain;
      }
    }
    if (chains.size() == SIZES) {
      chains.removeFirst().close();
    }
    chains.addLast(builder.build(count));
    return chains.getLast();
  }

  private void check(byte[] pixels, byte[] labels, int count) {
    if (count < 1 || count > batch) {
      throw new UsageException(
          "A batch of " + count + " images for a learner of 1 to " + batch + ".", "");
    }
    if (pixels.length < count * parameters.blueprint().in().size() || labels.length < count) {
      throw new UsageException(
          "%d pixels and %d labels are too few for %d images."
              .formatted(pixels.length, labels.length, count),
          "");
    }
    for (int i = 0; i < count; i++) {
      if (labels[i] < 0 || labels[i] >= parameters.blueprint().classes()) {
        throw new UsageException(
            "Label %d is %d; the network knows the classes 0 to %d."
                .formatted(i, labels[i], parameters.blueprint().classes() - 1),
            "");
      }
    }
  }

  @Override
  public void close() {
    chains.forEach(Chain::close);
    chains.clear();
    memory.close();
  }
}
