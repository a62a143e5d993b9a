package org.inkbook.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;

/**
 * The edits that can be undone. Edits of the same kind in a row, such as letters typed into one
 * cell, are one. Outputs are no edits: undoing leaves them as they are.
 */
final class History {
  private static final int DEPTH = 200;

  private final Deque<Notebook> past = new ArrayDeque<>();
  private final Deque<Notebook> future = new ArrayDeque<>();
  private String lastKind = "";

  /**
   * Remembers how it was.
   *
   * @param kind of the edit; an empty one is never taken together with the edit before
   */
  void edited(Notebook before, String kind) {
    if (kind.isEmpty() || !kind.equals(lastKind)) {
      past.push(before);
      if (past.size() > DEPTH) {
        past.removeLast();
      }
    }
    future.clear();
    lastKind = kind;
  }

  /** The next edit is a step of its own, whatever its kind. */
  void endGesture() {
    lastKind = "";
  }

  Optional<Notebook> undo(Notebook now) {
    return step(past, future, now);
  }

  Optional<Notebook> redo(Notebook now) {
    return step(future, past, now);
  }

  private Optional<Notebook> step(Deque<Notebook> from, Deque<Notebook> to, Notebook now) {
    lastKind = "";
    if (from.isEmpty()) {
      return Optional.empty();
    }
    to.push(now);
    return Optional.of(withOutputsOf(now, from.pop()));
  }

  private static Notebook withOutputsOf(Notebook now, Notebook old) {
    return old.withCells(
        old.cells().stream()
            .map(cell -> now.cell(cell.id()).map(shown -> withOutputsOf(shown, cell)).orElse(cell))
            .toList());
  }

  private static Cell withOutputsOf(Cell shown, Cell old) {
    return old.isCode() && shown.isCode()
        ? old.withOutputs(shown.outputs()).withExecutionCount(shown.executionCount())
        : old;
  }
}
