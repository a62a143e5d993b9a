package org.inkbook.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Those who wait for cells to end. They are told on another thread, so that they may ask again. */
final class Waiters {
  private final Executor executor;
  private final Map<String, List<CompletableFuture<CellState>>> queued = new HashMap<>();
  private List<CompletableFuture<CellState>> running = List.of();

  Waiters(Executor executor) {
    this.executor = executor;
  }

  /** Completed when the cell, which waits for its turn, has had it or is given up. */
  CompletableFuture<CellState> await(String cell) {
    CompletableFuture<CellState> future = new CompletableFuture<>();
    queued.computeIfAbsent(cell, unused -> new ArrayList<>()).add(future);
    return future;
  }

  /** Of several cells: {@code DONE} when all are done, else the first end that is another. */
  static CompletableFuture<CellState> first(List<CompletableFuture<CellState>> cells) {
    return CompletableFuture.allOf(cells.toArray(CompletableFuture[]::new))
        .thenApply(
            unused ->
                cells.stream()
                    .map(CompletableFuture::join)
                    .filter(state -> state != CellState.DONE)
                    .findFirst()
                    .orElse(CellState.DONE));
  }

  void begun(String cell) {
    List<CompletableFuture<CellState>> waiting = queued.remove(cell);
    running = waiting == null ? List.of() : waiting;
  }

  void ended(CellState how) {
    tell(running, how);
    running = List.of();
  }

  /** Nothing of what waits will run. */
  void givenUp() {
    queued.values().forEach(waiting -> tell(waiting, CellState.IDLE));
    queued.clear();
  }

  private void tell(List<CompletableFuture<CellState>> waiting, CellState how) {
    waiting.forEach(future -> executor.execute(() -> future.complete(how)));
  }
}
