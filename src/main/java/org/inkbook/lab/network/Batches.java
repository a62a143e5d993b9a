package org.inkbook.lab.network;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;

/** The digits to learn from, batch by batch, in a new order each epoch. */
final class Batches {
  private final DigitSet digits;
  private final int size;
  private final Augmentation augmentation;
  private final long seed;

  Batches(DigitSet digits, int size, Augmentation augmentation, long seed) {
    this.digits = digits;
    this.size = size;
    this.augmentation = augmentation;
    this.seed = seed;
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
    Augmenter augmenter = new Augmenter(augmentation, seeds.nextLong());
    return () -> new Epoch(order, augmenter);
  }

  private final class Epoch implements Iterator<Batch> {
    private final DigitSet order;
    private final Augmenter augmenter;
    private final Batch batch = new Batch(size);
    private int next;

    Epoch(DigitSet order, Augmenter augmenter) {
      this.order = order;
      this.augmenter = augmenter;
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
      batch.clear();
      while (hasNext() && batch.count() < size) {
        batch.add(order, next++, augmenter);
      }
      return batch;
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

    private void clear() {
      count = 0;
    }

    private void add(DigitSet digits, int position, Augmenter augmenter) {
      int offset = count * DigitImage.PIXELS;
      digits.copyPixels(position, pixels, offset);
      augmenter.vary(pixels, offset);
      labels[count++] = (byte) digits.label(position);
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
