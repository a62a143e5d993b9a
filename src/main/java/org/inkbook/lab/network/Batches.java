package org.inkbook.lab.network;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.network.engine.Parallel;

/** The digits to learn from, batch by batch, in a new order each epoch. */
final class Batches {
  private final DigitSet digits;
  private final int size;
  private final Augmentation augmentation;
  private final long seed;
  private final int parts;

  Batches(DigitSet digits, int size, Augmentation augmentation, long seed) {
    this(digits, size, augmentation, seed, Parallel.cores());
  }

  /** Batches that are built in so many parts at once; it makes no difference to what is in them. */
  Batches(DigitSet digits, int size, Augmentation augmentation, long seed, int parts) {
    this.digits = digits;
    this.size = size;
    this.augmentation = augmentation;
    this.seed = seed;
    this.parts = parts;
  }

  /** The number of batches in an epoch; the last may be smaller than the others. */
  int perEpoch() {
    return (digits.size() + size - 1) / size;
  }

  /**
   * All digits once, in an order and with variations that seed and epoch determine. The batch
   * handed out is filled anew by the next one.
   */
  Iterable<Batch> ofEpoch(int epoch) {
    SplittableRandom seeds = new SplittableRandom(seed + 0x9E3779B97F4A7C15L * epoch);
    DigitSet order = digits.shuffle(seeds.nextLong());
    long variations = seeds.nextLong();
    return () -> new Epoch(order, variations);
  }

  private final class Epoch implements Iterator<Batch> {
    private final DigitSet order;
    private final long variations;
    private final Batch batch = new Batch(size);
    private int next;

    Epoch(DigitSet order, long variations) {
      this.order = order;
      this.variations = variations;
    }

    @Override
    public boolean hasNext() {
      return next < order.size();
    }

    @Override
    public Batch next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int first = next;
      batch.count = Math.min(size, order.size() - first);
      next += batch.count;
      Parallel.split(batch.count, parts, (from, to) -> fill(first, from, to));
      return batch;
    }

    private void fill(int first, int from, int to) {
      Augmenter augmenter = new Augmenter(augmentation, variations);
      for (int i = from; i < to; i++) {
        order.copyPixels(first + i, batch.pixels, i * DigitImage.PIXELS);
        augmenter.vary(first + i, batch.pixels, i * DigitImage.PIXELS);
        batch.labels[i] = (byte) order.label(first + i);
      }
    }
  }

  /** Some digits with their labels, as the engine takes them. */
  static final class Batch {
    private final byte[] pixels;
    private final byte[] labels;
    private int count;

    private Batch(int size) {
      pixels = new byte[size * DigitImage.PIXELS];
      labels = new byte[size];
    }

    /** The pixels of the digits, 784 each, not a copy. */
    byte[] pixels() {
      return pixels;
    }

    /** The labels of the digits, not a copy. */
    byte[] labels() {
      return labels;
    }

    /** How many digits there are. */
    int count() {
      return count;
    }
  }
}
