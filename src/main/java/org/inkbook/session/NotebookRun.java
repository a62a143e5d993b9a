package org.inkbook.session;

import java.util.Optional;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;

/**
 * Runs a notebook from top to bottom in a kernel of its own, up to the first cell that fails. For
 * programs without a window: it waits.
 *
 * <pre>{@code
 * try (NotebookRun run = new NotebookRun(notebook, Kernel.local(options), watcher)) {
 *   NotebookRun.Result result = run.await();
 *   NotebookFile.write(out, result.notebook());
 * }
 * }</pre>
 */
public final class NotebookRun implements AutoCloseable {
  private final Session session;
  private final Session.Listening listening;

  /** Hears how a run goes on, on one thread. */
  public interface Watcher {
    /**
     * A cell begins.
     *
     * @param number of the cell among those with code, from 1
     * @param of how many there are
     */
    default void began(int number, int of, Cell cell) {}

    /** The cell that runs has shown more, or other, outputs. */
    default void showed(Cell cell) {}

    /** A cell ended; it has all its outputs. */
    default void ended(Cell cell, CellStatus status) {}
  }

  /**
   * How a run ended.
   *
   * @param notebook with the outputs of all that ran
   * @param state {@code DONE} when all cells ran; else how the first ended that did not
   * @param last the cell that did not, if one began
   */
  public record Result(Notebook notebook, CellState state, Optional<Cell> last) {
    public boolean ok() {
      return state == CellState.DONE;
    }
  }

  /** A run that begins at {@link #await}; outputs that the notebook has are removed first. */
  public NotebookRun(Notebook notebook, Kernel.Starter starter, Watcher watcher) {
    session = new Session(notebook.cleared(), starter);
    listening = session.listen(new RunReporter(session.snapshot(), watcher));
  }

  /** Runs the cells, and waits until they have run and the watcher has heard of it. */
  public Result await() {
    CellState state = session.runAll().join();
    listening.close();
    Snapshot end = session.snapshot();
    if (state == CellState.DONE) {
      return new Result(end.notebook(), state, Optional.empty());
    }
    Optional<Cell> last =
        end.notebook().cells().stream()
            .filter(cell -> state.ended() && end.cell(cell.id()).state() == state)
            .findFirst();
    return new Result(end.notebook(), state, last);
  }

  /** Asks the cell that runs to stop, and gives up the rest. From any thread. */
  public void stop() {
    session.stop();
  }

  /** The notebook with the outputs there are so far. From any thread. */
  public Notebook notebook() {
    return session.snapshot().notebook();
  }

  /** Ends the kernel. */
  @Override
  public void close() {
    session.close();
  }
}
