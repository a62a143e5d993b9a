package org.inkbook.session;

import java.util.Map;
import org.inkbook.notebook.Notebook;

/**
 * An open notebook at one moment.
 *
 * @param number counts the changes; a later snapshot has a higher one
 * @param notebook the document, with the outputs there are so far
 * @param cells by cell id
 * @param unsaved whether the file does not hold all of this
 * @param change what this snapshot came of
 */
public record Snapshot(
    long number,
    Notebook notebook,
    Map<String, CellStatus> cells,
    KernelState kernel,
    boolean unsaved,
    Change change) {

  /** What kind of change led to a snapshot. */
  public enum Change {
    /** The document was edited. */
    EDIT,
    /** A cell was queued, began, ended or was given up; or the kernel came or went. */
    RUN,
    /** A cell showed something. */
    OUTPUT,
    /** The document was saved. */
    SAVE
  }

  public Snapshot {
    cells = Map.copyOf(cells);
  }

  /** What is known of the cell of that id. */
  public CellStatus cell(String id) {
    return cells.getOrDefault(id, CellStatus.NEW);
  }
}
