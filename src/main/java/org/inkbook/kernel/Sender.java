package org.inkbook.kernel;

import org.inkbook.output.Output;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in the outbox, at most twenty times a second, on a thread of its own. A live
 * chart can be updated as often as its maker likes.
 */
final class Sender implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
  private static final long PERIOD_MILLIS = 50;

  private final Outbox outbox;
  private final Broadcast broadcast;
  private final Runnable ask;
  private final Signal signal;

  /** Tells the sender that something waits; a monitor, for the reason given at {@link Outbox}. */
  static final class Signal {
    private boolean given;

    synchronized void give() {
      given = true;
      notifyAll();
    }

    private synchronized void await() throws InterruptedException {
      while (!given) {
        wait();
      }
      given = false;
    }
  }

  /**
   * @param ask asks the front end for a line of input
   */
  Sender(Outbox outbox, Broadcast broadcast, Runnable ask, Signal signal) {
    this.outbox = outbox;
    this.broadcast = broadcast;
    this.ask = ask;
    this.signal = signal;
  }

  @Override
  public void run() {
    try {
      while (true) {
        signal.await();
        Thread.sleep(PERIOD_MILLIS);
        flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends all that waits; one thread at a time, so that the order is kept. */
  synchronized void flush() {
    for (Outbox.Item item : outbox.take()) {
      try {
        send(item);
      } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
        LOG.warn("an output could not be sent", e);
      }
    }
  }

  private void send(Outbox.Item item) {
    if (item instanceof Outbox.Text text) {
      broadcast.stream(text.stream(), text.text());
    } else if (item instanceof Outbox.Shown shown) {
      display("display_data", shown.output(), shown.id());
    } else if (item instanceof Outbox.Updated updated) {
      display("update_display_data", updated.output(), updated.id());
    } else {
      ask.run();
    }
  }

  private void display(String type, Output output, String id) {
    broadcast.display(type, output, id);
  }
}
