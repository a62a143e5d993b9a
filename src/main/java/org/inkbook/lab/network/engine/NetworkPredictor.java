package org.inkbook.lab.network.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.inkbook.fault.UsageException;

/**
 * Predicts with a network. Each call borrows chains of layers, or has them made when all are in
 * use; the weights are shared.
 *
 * <p>Any number of images is cut into hundreds, tens and ones, so that there are chains of three
 * sizes only. Two hundreds are under way at a time: while one is laid out by a single core, the
 * other's products take what is left. Fewer images are the work of one thread: to wake another
 * takes longer than it would save.
 */
final class NetworkPredictor implements Predictor {
  private static final int HUNDRED = 100;
  private static final int[] SMALLER = {10, 1};
  private static final int AT_A_TIME = 2;

  private final Memory memory = new Memory();
  private final Parameters parameters;
  private final ChainBuilder builder;
  private final Map<Integer, Queue<Chain>> idle = new ConcurrentHashMap<>();
  private final ReadWriteLock lifetime = new ReentrantReadWriteLock();
  private boolean closed;

  NetworkPredictor(Blueprint blueprint, float[] weights, Route route) {
    this.parameters = Parameters.fixed(blueprint, weights, memory);
    this.builder = new ChainBuilder(parameters, route, List.of(), false);
  }

  @Override
  public float[][] probabilities(byte[] pixels, int count) {
    lifetime.readLock().lock();
    try {
      check(pixels, count);
      float[][] rows = new float[count][];
      int hundreds = count / HUNDRED;
      Parallel.split(hundreds, AT_A_TIME, (first, last) -> hundreds(pixels, first, last, rows));
      NativeThreads.one(() -> rest(pixels, hundreds * HUNDRED, count, rows));
      return rows;
    } finally {
      lifetime.readLock().unlock();
    }
  }

  private void hundreds(byte[] pixels, int first, int last, float[][] rows) {
    for (int hundred = first; hundred < last; hundred++) {
      predict(pixels, hundred * HUNDRED, HUNDRED, rows);
    }
  }

  private void rest(byte[] pixels, int first, int count, float[][] rows) {
    int from = first;
    for (int batch : SMALLER) {
      for (; from + batch <= count; from += batch) {
        predict(pixels, from, batch, rows);
      }
    }
  }

  private void predict(byte[] pixels, int from, int count, float[][] rows) {
    Queue<Chain> chains = idle.computeIfAbsent(count, size -> new ConcurrentLinkedQueue<>());
    Chain borrowed = chains.poll();
    Chain chain = borrowed == null ? builder.build(count) : borrowed;
    float[] logits = chain.forward(pixels, from * parameters.blueprint().in().size());
    chains.add(chain);
    int classes = parameters.blueprint().classes();
    for (int i = 0; i < count; i++) {
      SoftmaxLoss.softmax(logits, i * classes, (i + 1) * classes);
      rows[from + i] = Arrays.copyOfRange(logits, i * classes, (i + 1) * classes);
    }
  }

  private void check(byte[] pixels, int count) {
    if (closed) {
      throw new UsageException("The predictor is closed.", "");
    }
    if (count < 0 || pixels.length < (long) count * parameters.blueprint().in().size()) {
      throw new UsageException(
          "%d pixels are too few for %d images.".formatted(pixels.length, count), "");
    }
  }

  @Override
  public void close() {
    lifetime.writeLock().lock();
    try {
      closed = true;
      idle.values().forEach(chains -> chains.forEach(Chain::close));
      idle.clear();
      memory.close();
    } finally {
      lifetime.writeLock().unlock();
    }
  }
}
