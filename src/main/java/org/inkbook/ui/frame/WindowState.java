package org.inkbook.ui.frame;

import java.util.List;
import java.util.Optional;
import org.inkbook.notebook.Cell;
import org.inkbook.output.Progress;
import org.inkbook.session.CellState;
import org.inkbook.session.Snapshot;

/**
 * What the window says of a notebook besides its cells; worked out away from JavaFX's thread.
 *
 * @param running the cell that runs, if one does
 * @param waiting how many cells wait for their turn
 * @param stale how many cells are stale
 */
record WindowState(
    Snapshot snapshot,
    List<OutlineEntry> outline,
    Optional<Running> running,
    int waiting,
    int stale) {

  /**
   * A cell that runs.
   *
   * @param progress how far it is, if it says so
   */
  record Running(String cell, String title, Optional<Progress> progress) {}

  static WindowState of(Snapshot snapshot) {
    int waiting = 0;
    int stale = 0;
    Optional<Running> running = Optional.empty();
    for (Cell cell : snapshot.notebook().cells()) {
      switch (snapshot.cell(cell.id()).state()) {
        case QUEUED -> waiting++;
        case RUNNING -> running = Optional.of(running(cell));
        default -> {}
      }
      stale += snapshot.cell(cell.id()).isStale() ? 1 : 0;
    }
    return new WindowState(snapshot, OutlineEntry.of(snapshot), running, waiting, stale);
  }

  private static Running running(Cell cell) {
    Optional<Progress> progress =
        cell.outputs().stream()
            .flatMap(output -> output.progress().stream())
            .filter(told -> !told.finished())
            .reduce((earlier, later) -> later);
    return new Running(cell.id(), cell.title().orElse("A cell"), progress);
  }

  /** Whether a cell runs or waits. */
  boolean busy() {
    return running.isPresent() || waiting > 0;
  }

  /** Whether the kernel holds anything: a cell has run in it. */
  boolean kernelHoldsSomething() {
    return snapshot.cells().values().stream()
        .anyMatch(
            status ->
                status.state() == CellState.RUNNING
                    || status.state() == CellState.DONE
                    || status.state() == CellState.STOPPED);
  }
}
