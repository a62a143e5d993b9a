package org.inkbook.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.inkbook.session.Snapshot.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings snapshots to one listener on a thread of its own, in order. Of snapshots that differ in
 * outputs alone and wait behind one another, only the last is brought: a slow listener delays
 * nobody and does not fill the memory.
 */
final class Mailbox implements Session.Listening {
  /** A listener that does not come back must not keep a session from closing. */
  private static final long PATIENCE_MILLIS = 5_000;

  private final Consumer<? super Snapshot> listener;
  private final Consumer<Mailbox> onClose;
  private final Deque<Snapshot> waiting = new ArrayDeque<>();
  private final Thread thread = new Thread(this::deliver, "session-listener");
  private boolean closed;

  /**
   * @param onClose told when nothing more is to be brought
   */
  Mailbox(Consumer<? super Snapshot> listener, Consumer<Mailbox> onClose) {
    this.listener = listener;
    this.onClose = onClose;
    thread.setDaemon(true);
    thread.start();
  }

  synchronized void put(Snapshot snapshot) {
    Snapshot last = waiting.peekLast();
    if (last != null && last.change() == Change.OUTPUT && snapshot.change() == Change.OUTPUT) {
      waiting.removeLast();
    }
    waiting.add(snapshot);
    notifyAll();
  }

  /** Waits until what is there has been brought, unless the listener itself asks for the end. */
  @Override
  public void close() {
    onClose.accept(this);
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    if (Thread.currentThread() != thread) {
      try {
        thread.join(PATIENCE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void deliver() {
    try {
      while (await()) {
        Snapshot next = next();
        try {
          listener.accept(next);
        } catch (RuntimeException e) {
          log().warn("a listener failed on snapshot {}", next.number(), e);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean await() throws InterruptedException {
    while (waiting.isEmpty() && !closed) {
      wait();
    }
    return !waiting.isEmpty();
  }

  private synchronized Snapshot next() {
    return waiting.remove();
  }

  /** Fetched when there is something to say: to set up logging takes a tenth of the start. */
  private static Logger log() {
    return LoggerFactory.getLogger(Mailbox.class);
  }
}
