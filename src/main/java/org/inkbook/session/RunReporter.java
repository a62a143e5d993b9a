package org.inkbook.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.inkbook.notebook.Cell;
import org.inkbook.session.Snapshot.Change;

/** Tells a watcher what happened from one snapshot to the next. */
final class RunReporter implements Consumer<Snapshot> {
  private final NotebookRun.Watcher watcher;
  private Snapshot before;

  RunReporter(Snapshot start, NotebookRun.Watcher watcher) {
    this.before = start;
    this.watcher = watcher;
  }

  @Override
  public void accept(Snapshot now) {
    Optional<Cell> was = running(before);
    Optional<Cell> is = running(now);
    if (now.change() == Change.OUTPUT) {
      is.ifPresent(watcher::showed);
    }
    // Between two cells there always is a snapshot in which none runs.
    if (is.isEmpty()) {
      was.flatMap(cell -> now.notebook().cell(cell.id()))
          .ifPresent(cell -> watcher.ended(cell, now.cell(cell.id())));
    } else if (was.isEmpty()) {
      is.ifPresent(cell -> begin(now, cell));
    }
    before = now;
  }

  private void begin(Snapshot now, Cell cell) {
    List<String> code = now.notebook().cells().stream().filter(Cell::isCode).map(Cell::id).toList();
    watcher.began(code.indexOf(cell.id()) + 1, code.size(), cell);
  }

  private static Optional<Cell> running(Snapshot snapshot) {
    return snapshot.notebook().cells().stream()
        .filter(cell -> snapshot.cell(cell.id()).state() == CellState.RUNNING)
        .findFirst();
  }
}
