package org.inkbook.ui.frame;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.inkbook.session.Session;
import org.inkbook.session.Snapshot;
import org.inkbook.session.Throttled;

/**
 * Brings a session's snapshots to JavaFX's thread: a few a frame at most, and where that thread was
 * busy, the newest alone. What the window needs to know of a snapshot is worked out before.
 */
final class Feed<T> implements AutoCloseable {
  /** Less than a frame: what a cell shows shall not miss one because the cell has just begun. */
  private static final Duration REST = Duration.ofMillis(5);

  private final AtomicReference<T> newest = new AtomicReference<>();
  private final Function<Snapshot, T> digest;
  private final Consumer<? super T> screen;
  private final Session.Listening listening;

  /**
   * @param timer for the throttle; the digest is made on its thread
   * @param screen called on JavaFX's thread
   */
  Feed(
      Session session,
      ScheduledExecutorService timer,
      Function<Snapshot, T> digest,
      Consumer<? super T> screen) {
    this.digest = digest;
    this.screen = screen;
    Throttled<Snapshot> throttled = new Throttled<>(timer, REST, this::pass);
    listening = session.listen(throttled);
  }

  private void pass(Snapshot snapshot) {
    if (newest.getAndSet(digest.apply(snapshot)) == null) {
      Platform.runLater(() -> screen.accept(newest.getAndSet(null)));
    }
  }

  @Override
  public void close() {
    listening.close();
  }
}
