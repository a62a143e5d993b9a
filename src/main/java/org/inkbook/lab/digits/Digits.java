package org.inkbook.lab.digits;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.inkbook.fault.UsageException;
import org.inkbook.output.CurrentDisplay;
import org.inkbook.output.Display;
import org.inkbook.output.Output;
import org.inkbook.output.Showable;
import org.inkbook.output.Text;

/**
 * Digits to learn from and digits to be tested on.
 *
 * @param source which digits these are and where they come from, for the reader: {@code MNIST from
 *     /data/mnist}
 * @param train 60,000 in MNIST
 * @param test 10,000 in MNIST, by other writers
 */
public record Digits(String source, DigitSet train, DigitSet test) implements Showable {
  private static final int MOST = 1_000_000;

  /** Two sets that say themselves where they come from. */
  public Digits(DigitSet train, DigitSet test) {
    this(train.source(), train, test);
  }

  /**
   * MNIST, or the best there is in its place, and says where it came from: the folder that the
   * environment variable {@code INKBOOK_DATA} names; else the user's cache; else a download, unless
   * {@code INKBOOK_OFFLINE} is set; else digits that are generated.
   *
   * @throws org.inkbook.fault.FileException when the folder named does not hold what it should
   * @throws java.util.concurrent.CancellationException when the thread is interrupted; what has
   *     been downloaded by then is kept, and the next call goes on from there
   */
  public static Digits load() {
    return load(Optional.empty(), CurrentDisplay.get());
  }

  /**
   * The digits of a folder: MNIST's four files or a set of your own in the same format, plain or
   * compressed by gzip.
   *
   * @throws org.inkbook.fault.FileException when one is missing or not whole
   */
  public static Digits load(Path folder) {
    return load(Optional.of(folder), CurrentDisplay.get());
  }

  /** As {@link #load()} or {@link #load(Path)}, saying where the digits came from on a display. */
  public static Digits load(Optional<Path> folder, Display display) {
    return MnistSource.ofThisUser(display).load(folder);
  }

  /**
   * Digits written by {@link DigitGenerator}, which takes about a second for 10,000; the digits
   * take turns: 0, 1, ... 9, 0, 1, ...
   *
   * @param train how many to learn from, 1 to 1,000,000
   * @param test how many to be tested on, 1 to 1,000,000; written by other hands
   * @param seed the same one gives the same digits everywhere
   */
  public static Digits generated(int train, int test, long seed) {
    if (Math.min(train, test) < 1 || Math.max(train, test) > MOST) {
      throw new UsageException(
          "Cannot generate " + train + " and " + test + " digits.",
          "Ask for 1 to 1,000,000 of each.");
    }
    return GeneratedDigits.of("seed " + seed, train, test, seed, (done, total) -> {});
  }

  @Override
  public Output toOutput() {
    return new Text(toString());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%s: %,d training and %,d test images", source, train.size(), test.size());
  }
}
