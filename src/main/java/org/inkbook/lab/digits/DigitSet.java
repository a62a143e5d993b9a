package org.inkbook.lab.digits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.inkbook.fault.UsageException;
import org.inkbook.output.Images;
import org.inkbook.output.Output;
import org.inkbook.output.Showable;
import org.inkbook.output.Tile;

/**
 * Labelled digits: all pixels in one byte array, all labels in another.
 *
 * <p>Immutable. A sample, a part or a shuffle is a view: it holds the indices of its digits and
 * shares the bytes, so that a set of 60,000 images is in memory once.
 */
public final class DigitSet implements Showable {
  /** The label of what is no digit: the eleventh class, of sets and networks that have it. */
  public static final int NOT_A_DIGIT = 10;

  private static final int SHOWN = 100;

  private final String source;
  private final byte[] pixels;
  private final byte[] labels;
  private final int[] order;

  private DigitSet(String source, byte[] pixels, byte[] labels, int[] order) {
    this.source = source;
    this.pixels = pixels;
    this.labels = labels;
    this.order = order;
  }

  /**
   * A set over the arrays given, which are not copied: the caller hands them over.
   *
   * @param source where the digits come from, for the reader: {@code MNIST training images}
   * @param pixels 784 unsigned bytes an image
   * @param labels a byte an image, 0 to 9, or {@link #NOT_A_DIGIT}
   * @throws UsageException when the lengths do not fit or a label is not a digit
   */
  static DigitSet over(String source, byte[] pixels, byte[] labels) {
    if (pixels.length != (long) labels.length * DigitImage.PIXELS) {
      throw new UsageException(
          pixels.length + " pixels for " + labels.length + " labels; each image has 784.", "");
    }
    for (int i = 0; i < labels.length; i++) {
      checkLabel(i, labels[i]);
    }
    return new DigitSet(source, pixels, labels, IntStream.range(0, labels.length).toArray());
  }

  /** A set of images with their labels, in the order given; everything is copied. */
  public static DigitSet of(String source, List<DigitImage> images, List<Integer> labels) {
    byte[] pixels = new byte[images.size() * DigitImage.PIXELS];
    byte[] digits = new byte[labels.size()];
    for (int i = 0; i < images.size(); i++) {
      System.arraycopy(images.get(i).pixels(), 0, pixels, i * DigitImage.PIXELS, DigitImage.PIXELS);
    }
    for (int i = 0; i < digits.length; i++) {
      checkLabel(i, labels.get(i));
      digits[i] = labels.get(i).byteValue();
    }
    return over(source, pixels, digits);
  }

  private static void checkLabel(int position, int label) {
    if (label < 0 || label > NOT_A_DIGIT) {
      throw new UsageException(
          "Label " + position + " is " + label + "; labels run from 0 to 9, and 10 is no digit.",
          "");
    }
  }

  /**
   * This set and another behind it. The pixels are copied.
   *
   * @throws UsageException when both together are too many
   */
  public DigitSet plus(DigitSet other) {
    long size = (long) size() + other.size();
    if (size * DigitImage.PIXELS > Integer.MAX_VALUE) {
      throw new UsageException(
          String.format(Locale.ROOT, "%,d digits are too many for one set.", size),
          "Take a sample of each: set.sample(50_000).");
    }
    byte[] both = new byte[(int) size * DigitImage.PIXELS];
    byte[] truths = new byte[(int) size];
    copyTo(both, truths, 0);
    other.copyTo(both, truths, size());
    return over(source + " and " + other.source, both, truths);
  }

  private void copyTo(byte[] allPixels, byte[] allLabels, int start) {
    for (int i = 0; i < size(); i++) {
      copyPixels(i, allPixels, (start + i) * DigitImage.PIXELS);
      allLabels[start + i] = (byte) label(i);
    }
  }

  /** The number of digits. */
  public int size() {
    return order.length;
  }

  /** Where the digits come from, for the reader. */
  public String source() {
    return source;
  }

  /** The image at a position, from 0. */
  public DigitImage image(int position) {
    int start = index(position) * DigitImage.PIXELS;
    return DigitImage.of(Arrays.copyOfRange(pixels, start, start + DigitImage.PIXELS));
  }

  /** The true digit at a position, 0 to 9, or {@link #NOT_A_DIGIT}. */
  public int label(int position) {
    return labels[index(position)];
  }

  /** The position of a digit in the set that this one was taken from, such as the test images. */
  public int index(int position) {
    if (position < 0 || position >= order.length) {
      throw new UsageException(
          "There is no digit " + position + " in a set of " + order.length + ".",
          "Positions run from 0.");
    }
    return order[position];
  }

  /** All images in order. */
  public List<DigitImage> images() {
    return IntStream.range(0, size()).mapToObj(this::image).toList();
  }

  /** Copies the 784 pixels of the image at a position to an offset of an array. */
  public void copyPixels(int position, byte[] destination, int offset) {
    System.arraycopy(
        pixels, index(position) * DigitImage.PIXELS, destination, offset, DigitImage.PIXELS);
  }

  /** How many there are of each digit: ten counts, or eleven when some are no digit. */
  public int[] counts() {
    int[] counts = new int[NOT_A_DIGIT + 1];
    for (int i = 0; i < size(); i++) {
      counts[label(i)]++;
    }
    return counts[NOT_A_DIGIT] == 0 ? Arrays.copyOf(counts, NOT_A_DIGIT) : counts;
  }

  /** The first digits, at most {@code count}. */
  public DigitSet first(int count) {
    return range(0, Math.min(count, size()));
  }

  /**
   * The digits from one position up to, not including, another.
   *
   * @throws UsageException when the set has no such digits
   */
  public DigitSet range(int from, int to) {
    if (from < 0 || to < from || to > size()) {
      throw new UsageException(
          "There are no digits " + from + " to " + to + " in a set of " + size() + ".",
          "Take a range within 0 to " + size() + ".");
    }
    return view(Arrays.copyOfRange(order, from, to));
  }

  /** The digits at the positions given, in that order. */
  public DigitSet at(int... positions) {
    return view(Arrays.stream(positions).map(this::index).toArray());
  }

  /** The digits whose label passes, in order: {@code filter(label -> label == 7)}. */
  public DigitSet filter(IntPredicate label) {
    return view(Arrays.stream(order).filter(index -> label.test(labels[index])).toArray());
  }

  /** All digits in an order drawn by a seed; the same seed gives the same order everywhere. */
  public DigitSet shuffle(long seed) {
    return view(Shuffle.of(order, seed));
  }

  /** A few digits drawn at random, always the same ones. */
  public DigitSet sample(int count) {
    return sample(count, 0);
  }

  /** A few digits drawn by a seed, at most all. */
  public DigitSet sample(int count, long seed) {
    return shuffle(seed).first(count);
  }

  /**
   * Two parts drawn by a seed: all but {@code held} digits to learn from, and those held out.
   *
   * @throws UsageException when nothing would be left to learn from
   */
  public Split split(int held, long seed) {
    if (held < 0 || held >= size()) {
      throw new UsageException(
          "Cannot hold out " + held + " of " + size() + " digits.",
          "Hold out fewer, or take a larger set.");
    }
    DigitSet shuffled = shuffle(seed);
    int kept = size() - held;
    return new Split(shuffled.range(0, kept), shuffled.range(kept, size()));
  }

  /** A set in two parts. */
  public record Split(DigitSet train, DigitSet held) {}

  @Override
  public Output toOutput() {
    List<Tile> tiles = new ArrayList<>();
    for (int i = 0; i < Math.min(size(), SHOWN); i++) {
      String label = label(i) == NOT_A_DIGIT ? "none" : Integer.toString(label(i));
      tiles.add(Tile.of(image(i).picture(), label));
    }
    String more = size() > SHOWN ? ", the first " + SHOWN : "";
    return new Images(String.format(Locale.ROOT, "%s: %,d digits%s", source, size(), more), tiles);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "DigitSet[%s, %,d digits]", source, size());
  }

  private DigitSet view(int[] indices) {
    return new DigitSet(source, pixels, labels, indices);
  }
}
