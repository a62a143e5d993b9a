package org.inkbook.kernel;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * Collects what cells print and passes it on at most twenty times a second. Standard output and
 * error keep their order. Safe from any thread.
 */
final class CellStreams {
  private static final long PERIOD_MILLIS = 50;
  private static final int CHUNK = 1 << 16;

  private final BiConsumer<String, String> sink;
  private final ScheduledExecutorService timer;
  private final int limit;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private String name = "stdout";
  private int printed;
  private boolean scheduled;

  /**
   * @param sink takes the name of the stream, {@code stdout} or {@code stderr}, and some text
   * @param limit the most bytes that one cell can print
   */
  CellStreams(BiConsumer<String, String> sink, ScheduledExecutorService timer, int limit) {
    this.sink = sink;
    this.timer = timer;
    this.limit = limit;
  }

  /** A stream to print to, {@code stdout} or {@code stderr}. */
  PrintStream stream(String name) {
    return new PrintStream(new Stream(name), true, StandardCharsets.UTF_8);
  }

  /** A new cell begins, which may print as much as the last one. */
  synchronized void begin() {
    printed = 0;
    // A thread stopped by force may have left this standing without a task behind it.
    scheduled = false;
  }

  /** Passes on what there is. */
  synchronized void flush() {
    byte[] bytes = pending.toByteArray();
    int whole = Utf8.wholeCharacters(bytes);
    pending.reset();
    pending.write(bytes, whole, bytes.length - whole);
    if (whole > 0) {
      sink.accept(name, new String(bytes, 0, whole, StandardCharsets.UTF_8));
    }
  }

  private synchronized void write(String stream, byte[] bytes, int offset, int length) {
    int room = Math.min(length, limit - printed);
    if (room > 0) {
      add(stream, bytes, offset, room);
    }
    if (room < length && printed <= limit) {
      printed = limit;
      cut();
    }
  }

  private void add(String stream, byte[] bytes, int offset, int length) {
    if (!stream.equals(name)) {
      flush();
      name = stream;
    }
    pending.write(bytes, offset, length);
    printed += length;
    if (pending.size() >= CHUNK) {
      flush();
    } else if (!scheduled) {
      scheduled = true;
      ScheduledFuture<?> unused =
          timer.schedule(this::flushOnTime, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** Said once, and what comes after it is not kept. */
  private void cut() {
    flush();
    pending.reset();
    printed = limit + 1;
    sink.accept("stderr", "\n[cut here: a cell can print " + (limit >> 20) + " MB]\n");
  }

  private synchronized void flushOnTime() {
    scheduled = false;
    flush();
  }

  private final class Stream extends OutputStream {
    private final String stream;

    Stream(String stream) {
      this.stream = stream;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      CellStreams.this.write(stream, bytes, offset, length);
    }
  }
}
