package org.inkbook.jupyter;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.SelectableChannel;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends a poll from another thread. Both ends of the pipe are non-blocking: a blocking channel would
 * be closed for good by the first interrupted thread that writes to it.
 */
final class Wakeup implements Closeable {
  private final Pipe pipe = Pipe.open();
  private final AtomicBoolean signalled = new AtomicBoolean();

  Wakeup() throws IOException {
    pipe.sink().configureBlocking(false);
    pipe.source().configureBlocking(false);
  }

  /** Readable from a signal until it is cleared. */
  SelectableChannel channel() {
    return pipe.source();
  }

  void signal() {
    if (signalled.compareAndSet(false, true)) {
      try {
        pipe.sink().write(ByteBuffer.allocate(1));
      } catch (IOException closed) {
        // The loop has ended; nobody is left to wake.
      }
    }
  }

  /** To be followed by the work that signals stand for. */
  void clear() {
    try {
      ByteBuffer bytes = ByteBuffer.allocate(16);
      while (pipe.source().read(bytes) > 0) {
        bytes.clear();
      }
    } catch (IOException closed) {
      // The loop is about to end.
    }
    // Last: a signal given while the flag still stood needs no byte, for its work comes next; were
    // the flag cleared first, its byte could be drained here and the flag stay up for ever.
    signalled.set(false);
  }

  @Override
  public void close() throws IOException {
    pipe.sink().close();
    pipe.source().close();
  }
}
