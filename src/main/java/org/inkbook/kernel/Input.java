package org.inkbook.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What a cell reads from {@code System.in}: lines that the front end asks its user for, one at a
 * time, when the cell wants one. A monitor guards it, for the reason given at {@link Outbox}.
 */
final class Input extends InputStream {
  static final String NOBODY =
      "[This cell asks for input, and nobody can answer here. A line such as"
          + " String name = \"\"; //@param {type:\"string\"} asks in a form.]\n";

  private final Outbox outbox;
  private boolean allowed;
  private boolean told;
  private boolean asked;
  private byte[] line = new byte[0];
  private int position;

  Input(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * A cell begins.
   *
   * @param answerable whether who asked for it can ask its user
   */
  synchronized void begin(boolean answerable) {
    allowed = answerable;
    told = false;
    asked = false;
    line = new byte[0];
    position = 0;
  }

  /** The cell has ended; what is read now, by a thread that it left, ends at once. */
  synchronized void end() {
    allowed = false;
    notifyAll();
  }

  /** The user's line; ignored when none was asked for. */
  synchronized void answer(String text) {
    if (asked) {
      asked = false;
      line = (text + "\n").getBytes(StandardCharsets.UTF_8);
      position = 0;
      notifyAll();
    }
  }

  @Override
  public synchronized int available() {
    return line.length - position;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public synchronized int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    while (available() == 0) {
      if (!allowed) {
        tell();
        return -1;
      }
      askOnce();
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("the cell was stopped while it waited for input");
      }
    }
    int count = Math.min(length, available());
    System.arraycopy(line, position, target, offset, count);
    position += count;
    return count;
  }

  private void askOnce() {
    if (!asked) {
      asked = true;
      outbox.ask();
    }
  }

  private void tell() {
    if (!told) {
      told = true;
      outbox.say(NOBODY);
    }
  }
}
