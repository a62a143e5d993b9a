package org.inkbook.ui.cell;

import java.time.Instant;
import org.inkbook.notebook.Cell;
import org.inkbook.session.CellStatus;

/**
 * All that the view of a cell shows.
 *
 * @param number its place in the notebook, from 1
 * @param codeOpen whether its code is shown, or folded
 * @param outputsOpen whether its outputs are shown, or folded
 */
record CellModel(
    Cell cell,
    CellStatus status,
    int number,
    boolean codeOpen,
    boolean outputsOpen,
    ViewMode mode) {

  /** Whether a view of that one is up to date with this; quick also where outputs are large. */
  @SuppressWarnings("ReferenceEquality") // Comparing outputs by value reads all of them.
  boolean sameAs(CellModel that) {
    return cell == that.cell
        && status.equals(that.status)
        && number == that.number
        && codeOpen == that.codeOpen
        && outputsOpen == that.outputsOpen
        && mode == that.mode;
  }

  /** What a screen reader calls the cell, such as {@code Cell 4, Train, done in 2.3 s}. */
  String name(Instant now) {
    String kind =
        switch (cell.kind()) {
          case CODE -> "code";
          case MARKDOWN -> "text";
          case RAW -> "raw text";
        };
    StringBuilder name = new StringBuilder("Cell " + number + ", " + cell.title().orElse(kind));
    if (cell.isCode()) {
      StateWords words = new StateWords(status, now);
      words.state().ifPresent(state -> name.append(", ").append(state));
      words.stale().ifPresent(stale -> name.append(", ").append(stale));
    }
    return name.toString();
  }
}
