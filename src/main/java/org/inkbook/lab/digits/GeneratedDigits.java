package org.inkbook.lab.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Many generated digits, written on all processors; the bytes are the same on one or on many. */
final class GeneratedDigits {
  private static final int CHUNK = 500;

  private GeneratedDigits() {}

  /**
   * Digits to learn from and, written by other hands, to be tested on.
   *
   * @param why what the source says of them, beside that they are generated
   * @throws CancellationException when the thread is interrupted
   */
  static Digits of(String why, int train, int test, long seed, Progressing listener) {
    DigitGenerator learning = DigitGenerator.seeded(Seeds.mix(seed, 0));
    DigitGenerator testing = DigitGenerator.seeded(Seeds.mix(seed, 1));
    int total = train + test;
    return new Digits(
        "generated digits (" + why + ")",
        set(learning, "generated training digits", train, done -> listener.at(done, total)),
        set(testing, "generated test digits", test, done -> listener.at(train + done, total)));
  }

  /** Writes the image of a turn, from 0, to an offset of pixels that are 0; returns its label. */
  interface Writer {
    byte write(int turn, byte[] pixels, int offset);
  }

  /**
   * A set in which the digits take turns: 0, 1, ... 9, 0, 1, ...
   *
   * @param listener told the number done, now and then
   * @throws CancellationException when the thread is interrupted
   */
  static DigitSet set(DigitGenerator generator, String source, int count, IntConsumer listener) {
    Writer writer =
        (turn, pixels, offset) -> {
          generator.paint(turn % 10, turn, pixels, offset);
          return (byte) (turn % 10);
        };
    return set(writer, source, count, listener);
  }

  /** As above, of whatever a writer writes. */
  static DigitSet set(Writer writer, String source, int count, IntConsumer listener) {
    byte[] pixels = new byte[count * DigitImage.PIXELS];
    byte[] labels = new byte[count];
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = Executors.newFixedThreadPool(processors, GeneratedDigits::daemon);
    try {
      List<Future<Integer>> chunks = new ArrayList<>();
      for (int start = 0; start < count; start += CHUNK) {
        int from = start;
        int to = Math.min(count, start + CHUNK);
        chunks.add(threads.submit(() -> write(writer, from, to, pixels, labels)));
      }
      for (Future<Integer> chunk : chunks) {
        listener.accept(chunk.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Generating the digits was stopped.");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
    return DigitSet.over(source, pixels, labels);
  }

  private static int write(Writer writer, int from, int to, byte[] pixels, byte[] labels) {
    for (int i = from; i < to; i++) {
      labels[i] = writer.write(i, pixels, i * DigitImage.PIXELS);
    }
    return to;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "digit generator");
    thread.setDaemon(true);
    return thread;
  }
}
