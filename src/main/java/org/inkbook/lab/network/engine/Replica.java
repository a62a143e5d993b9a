package org.inkbook.lab.network.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What learns from one part of each batch: layers, masks and gradients of its own, over weights
 * that all parts share (data parallelism). A chain of layers is built for each size of part; two
 * sizes are kept, as an epoch has its full batches and a last one that may be smaller.
 */
final class Replica implements AutoCloseable {
  private static final int SIZES = 2;

  private final Memory memory = new Memory();
  private final Parameters parameters;
  private final ChainBuilder builder;
  private final SoftmaxLoss loss;
  private final Deque<Chain> chains = new ArrayDeque<>();
  private boolean closed;

  /**
   * A replica.
   *
   * @param parameters the shared weights, with gradients for this part alone
   * @param largest the images in the largest part
   * @param seed of the dropout
   */
  Replica(Parameters parameters, Route route, SoftmaxLoss loss, int largest, long seed) {
    this.parameters = parameters;
    this.loss = loss;
    List<Dropout> dropouts = new ArrayList<>();
    for (Stage stage : parameters.blueprint().stages()) {
      if (stage instanceof Stage.Drop drop) {
        int values = largest * drop.in().size();
        dropouts.add(new Dropout(drop.kept(), values, seed + dropouts.size(), memory));
      }
    }
    this.builder = new ChainBuilder(parameters, route, dropouts, true);
  }

  /**
   * Forward and backward, without an update.
   *
   * @param from the first image of the part in the batch
   * @param to the image after its last
   * @param whole the images in the batch, whose mean loss is to become smaller
   */
  synchronized BatchResult learn(byte[] pixels, byte[] labels, int from, int to, int whole) {
    if (closed) {
      throw new IllegalStateException("The learner is closed.");
    }
    Chain chain = chain(to - from);
    float[] logits = chain.forward(pixels, from * parameters.blueprint().in().size());
    BatchResult result = loss.descend(logits, labels, from, to, whole);
    chain.backward(logits);
    return result;
  }

  Parameters parameters() {
    return parameters;
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

  /** Waits for what is under way in another thread, for it writes to what is freed here. */
  @Override
  public synchronized void close() {
    closed = true;
    chains.forEach(Chain::close);
    chains.clear();
    memory.close();
  }
}
