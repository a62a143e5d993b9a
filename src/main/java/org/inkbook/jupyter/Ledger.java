package org.inkbook.jupyter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The requests of a client whose answers are still owed. Everything is delivered on one thread, in
 * the order of arrival, so that a slow listener delays others but never the sockets.
 */
final class Ledger {
  private final Map<String, Pending> owed = new LinkedHashMap<>();
  private final ExecutorService delivery =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "kernel-events");
            thread.setDaemon(true);
            return thread;
          });
  private Optional<KernelException> closed = Optional.empty();
  private volatile boolean heard;

  /** Remembers a request; once the kernel is gone, ends it at once and says false. */
  synchronized boolean enter(String id, Pending pending) {
    if (closed.isPresent()) {
      KernelException why = closed.get();
      pending.gone(why);
      return false;
    }
    owed.values().removeIf(old -> old.done() && old.giveWayTo(pending));
    owed.put(id, pending);
    return true;
  }

  synchronized void reply(Message reply) {
    find(reply).ifPresent(pending -> delivery.execute(() -> pending.reply(reply)));
  }

  synchronized void broadcast(Message message) {
    heard = true;
    Optional<Pending> asked = find(message);
    Optional<KernelEvent> event = asked.flatMap(pending -> Events.read(message));
    event.ifPresent(said -> delivery.execute(() -> asked.get().event(said)));
  }

  /** Whether the kernel's broadcasts have been heard at all. */
  boolean heard() {
    return heard;
  }

  /** Ends every request still owed, after what has already arrived for it. */
  synchronized void close(KernelException why) {
    if (closed.isPresent()) {
      return;
    }
    closed = Optional.of(why);
    List<Pending> ended = List.copyOf(owed.values());
    owed.clear();
    ended.forEach(pending -> delivery.execute(() -> pending.gone(why)));
    delivery.shutdown();
  }

  private Optional<Pending> find(Message message) {
    return Optional.ofNullable(owed.get(message.parent().id()));
  }
}
