package org.inkbook.lab.network.engine;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.fault.UsageException;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Trains a network: one replica, or several that share each batch, and one update for all. */
final class NetworkLearner implements Learner {
  private final Memory memory = new Memory();
  private final Parameters parameters;
  private final List<Replica> replicas = new ArrayList<>();
  private final Update update;
  private final int batch;
  private List<Replica> busy = List.of();

  NetworkLearner(Blueprint blueprint, float[] weights, Route route, Recipe recipe) {
    this.parameters = Parameters.learned(blueprint, weights, memory);
    this.update = new Update(parameters, recipe);
    this.batch = recipe.batch();
    SoftmaxLoss loss = new SoftmaxLoss(blueprint.classes(), recipe.labelSmoothing());
    // What is normalised over a batch has to see it whole.
    int parts = blueprint.normalises() ? 1 : route.parts();
    int largest = (batch + parts - 1) / parts;
    long masks = blueprint.stages().size();
    for (int part = 0; part < parts; part++) {
      Parameters own = part == 0 ? parameters : parameters.sharing(memory);
      replicas.add(new Replica(own, route, loss, largest, recipe.seed() + part * masks));
    }
  }

  @Override
  public BatchResult step(byte[] pixels, byte[] labels, int count, double rate) {
    BatchResult result = learn(pixels, labels, count);
    update.step(gradients(), rate);
    return result;
  }

  /** Forward and backward, without the update. */
  BatchResult learn(byte[] pixels, byte[] labels, int count) {
    check(pixels, labels, count);
    busy = replicas.subList(0, Math.min(count, replicas.size()));
    if (replicas.size() == 1) {
      return replicas.get(0).learn(pixels, labels, 0, count, count);
    }
    return Parallel.collect(
            count,
            busy.size(),
            (part, from, to) ->
                NativeThreads.share(
                    replicas.size(),
                    () -> replicas.get(part).learn(pixels, labels, from, to, count)))
        .stream()
        .reduce(BatchResult::and)
        .orElseThrow();
  }

  /** Those of the last batch, an array a part, which are to be added up. */
  List<INDArray> gradients() {
    return busy.stream().map(replica -> replica.parameters().gradients()).toList();
  }

  @Override
  public float[] weights() {
    return update.average().map(parameters.blueprint()::toStored).orElseGet(parameters::stored);
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
    replicas.forEach(Replica::close);
    replicas.clear();
    memory.close();
  }
}
