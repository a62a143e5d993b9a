package org.inkbook.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.inkbook.output.Bundle;
import org.inkbook.output.Display;
import org.inkbook.output.Output;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows outputs under the cell that runs. Updates of an output are sent at most twenty times a
 * second, each with the newest content; the last one is always sent.
 */
final class WireDisplay implements Display {
  private static final Logger LOG = LoggerFactory.getLogger(WireDisplay.class);
  private static final long PERIOD_MILLIS = 50;

  private final Broadcast broadcast;
  private final CellStreams streams;
  private final ScheduledExecutorService timer;
  private final Map<String, Output> waiting = new LinkedHashMap<>();
  private final Object sending = new Object();
  private boolean scheduled;

  WireDisplay(Broadcast broadcast, CellStreams streams, ScheduledExecutorService timer) {
    this.broadcast = broadcast;
    this.streams = streams;
    this.timer = timer;
  }

  @Override
  public Shown show(Output output) {
    String id = UUID.randomUUID().toString();
    // What was printed before it stands above it.
    streams.flush();
    broadcast.display("display_data", Bundle.of(output), id);
    return next -> update(id, next);
  }

  /** Sends the updates that wait. */
  void flush() {
    // One sender at a time, so that an older content never follows a newer one.
    synchronized (sending) {
      take().forEach(this::send);
    }
  }

  private void send(String id, Output output) {
    try {
      broadcast.display("update_display_data", Bundle.of(output), id);
    } catch (RuntimeException e) {
      LOG.warn("an output could not be updated", e);
    }
  }

  private synchronized void update(String id, Output output) {
    waiting.put(id, output);
    if (!scheduled) {
      scheduled = true;
      ScheduledFuture<?> unused = timer.schedule(this::flush, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private synchronized Map<String, Output> take() {
    scheduled = false;
    Map<String, Output> taken = new LinkedHashMap<>(waiting);
    waiting.clear();
    return taken;
  }
}
