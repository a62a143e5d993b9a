package org.inkbook.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.inkbook.fault.FileException;
import org.inkbook.fault.UsageException;
import org.inkbook.jupyter.Completion;
import org.inkbook.jupyter.KernelUsage;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.NameFinder;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.inkbook.notebook.Param;
import org.inkbook.session.Snapshot.Change;

/**
 * An open notebook and its kernel. Safe from any thread; nothing here waits for the kernel but
 * {@link #close}. Opening runs nothing and writes nothing: the kernel is started by the first run,
 * or by {@link #warmUp}.
 *
 * <p>Methods that take a cell's id throw {@link UsageException} when there is no such cell.
 */
public final class Session implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 5;

  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "session");
            thread.setDaemon(true);
            return thread;
          });
  private final NameFinder finder = new NameFinder();
  private final Desk desk;
  private final Runs runs;
  private final Edits edits;
  private final Keeper keeper;

  /** A listener's place, which it gives up by closing this. */
  public interface Listening extends AutoCloseable {
    /** Ends it, after what was on its way has arrived. */
    @Override
    void close();
  }

  /**
   * A session on a notebook that is in no file yet.
   *
   * @param starter makes kernels, in the folder where relative paths begin
   */
  public Session(Notebook notebook, Kernel.Starter starter) {
    this(notebook, starter, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * A session on a notebook that is in no file yet, and whose unsaved work is kept safe.
   *
   * @param unnamed what it goes by until then: see {@link Safekeeping#unnamed}
   */
  public Session(Notebook notebook, Kernel.Starter starter, Safekeeping safekeeping, Path unnamed) {
    this(notebook, starter, Optional.empty(), Optional.of(unnamed), Optional.of(safekeeping));
  }

  /** A session on the notebook of a file; unsaved work and what a save replaces is kept safe. */
  public Session(NotebookFile file, Kernel.Starter starter, Safekeeping safekeeping) {
    this(file.notebook(), starter, Optional.of(file), Optional.empty(), Optional.of(safekeeping));
  }

  private Session(
      Notebook notebook,
      Kernel.Starter starter,
      Optional<NotebookFile> file,
      Optional<Path> unnamed,
      Optional<Safekeeping> safekeeping) {
    desk = new Desk(SessionState.of(notebook, finder));
    edits = new Edits(desk, finder);
    runs = new Runs(desk, starter, executor);
    keeper = new Keeper(desk, file, unnamed, safekeeping);
  }

  /** How it is now. */
  public Snapshot snapshot() {
    return desk.snapshot(Change.EDIT);
  }

  /**
   * Tells a listener of every change from now on, in order, on a thread of its own. Where outputs
   * alone changed several times while it was busy, it hears of the last.
   */
  public Listening listen(Consumer<? super Snapshot> listener) {
    return desk.listen(listener);
  }

  // Runs.

  /**
   * Runs a cell, and before it those above that it needs and that are stale or have not run.
   *
   * @return how it ended; {@code IDLE} when it was given up before it began
   */
  public CompletableFuture<CellState> run(String id) {
    synchronized (desk) {
      requireCode(id);
      return runs.queueWithAncestors(List.of(id)).get(0);
    }
  }

  /**
   * Runs a cell, of whose values one has just changed: an earlier run of it that goes on is stopped
   * unless it ends soon, requests that wait become one, and what the cell needs runs before it as
   * in {@link #run}. Meant to be called at every move of a slider.
   *
   * @return how the run ended; {@code IDLE} when it was given up before it began
   */
  public CompletableFuture<CellState> runLatest(String id) {
    synchronized (desk) {
      requireCode(id);
      return runs.queueLatest(id);
    }
  }

  /**
   * Runs all cells from top to bottom, up to the first that fails.
   *
   * @return {@code DONE} when all ran, else how the first ended that did not
   */
  public CompletableFuture<CellState> runAll() {
    synchronized (desk) {
      return Waiters.first(runs.queue(cells(cell -> true)));
    }
  }

  /** Runs the cells that are stale, and what they need; the result is as that of runAll. */
  public CompletableFuture<CellState> runStale() {
    synchronized (desk) {
      return Waiters.first(
          runs.queueWithAncestors(cells(cell -> desk.state().stale().containsKey(cell.id()))));
    }
  }

  private List<String> cells(Predicate<Cell> which) {
    return desk.state().notebook().cells().stream()
        .filter(Cell::isCode)
        .filter(which)
        .map(Cell::id)
        .toList();
  }

  /** Gives up what waits, and asks the cell that runs to stop. */
  public void stop() {
    runs.stop();
  }

  /** Ends the kernel, whatever it is doing, and starts another. What cells show stays. */
  public void restart() {
    runs.restart();
  }

  /**
   * Starts the kernel in the background, if there is none, and finds out which cells stand on
   * which, so that the first run is quick.
   */
  public void warmUp() {
    runs.warmUp();
    CompletableFuture<Void> unused = CompletableFuture.runAsync(desk.state().graph()::prepare);
  }

  /**
   * When the reader last asked to stop, if ever: a cell that began before and still runs has not
   * listened.
   */
  public Optional<Instant> stopAsked() {
    return runs.stopAsked();
  }

  /** Why there is no kernel, where it ended or did not start by itself; tells also what to try. */
  public Optional<RuntimeException> trouble() {
    return runs.trouble();
  }

  /** What the kernel takes of its machine; nothing while there is none, or it does not tell. */
  public CompletableFuture<Optional<KernelUsage>> usage() {
    return runs.kernel()
        .map(
            kernel ->
                kernel.usage().thenApply(Optional::of).exceptionally(none -> Optional.empty()))
        .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
  }

  /** What could stand at an index into the code of a cell; nothing while there is no kernel. */
  public CompletableFuture<Completion> complete(String code, int cursor) {
    return runs.kernel()
        .map(kernel -> kernel.complete(code, cursor))
        .orElseGet(
            () -> CompletableFuture.completedFuture(new Completion(List.of(), cursor, cursor)));
  }

  // Edits.

  /** Gives a cell another text. What is typed into one cell without a pause is undone as one. */
  public void replaceSource(String id, String source) {
    edits.make("source " + id, notebook -> notebook.with(id, cell -> cell.withSource(source)));
  }

  /**
   * Sets a parameter in the text of a cell.
   *
   * @throws UsageException when the cell has no such parameter, or it does not take this value
   */
  public void setParam(String id, String name, String value) {
    edits.make(
        "param " + id + " " + name,
        notebook -> notebook.with(id, cell -> withParam(cell, name, value)));
  }

  private Cell withParam(Cell cell, String name, String value) {
    String changed = Param.set(cell.source(), name, value);
    finder.sameNames(cell.source(), changed);
    return cell.withSource(changed);
  }

  /** What is set or typed next is another step of undoing. */
  public void endGesture() {
    edits.endGesture();
  }

  /** Makes a cell one of another kind; its outputs are gone. */
  public void changeKind(String id, Cell.Kind kind) {
    edits.make("", notebook -> notebook.with(id, cell -> cell.withKind(kind)));
  }

  /** Adds a cell, which then is at that place, from 0. */
  public void insert(int index, Cell cell) {
    edits.make("", notebook -> notebook.inserted(index, cell));
  }

  /** Moves a cell to a place, counted with the cell taken out. */
  public void move(String id, int index) {
    edits.make("", notebook -> notebook.moved(id, index));
  }

  /** Deletes a cell. If it runs, it runs on. */
  public void delete(String id) {
    edits.make("", notebook -> notebook.removed(id));
  }

  /**
   * Edits the document as a whole, as one step to undo, such as by {@link
   * org.inkbook.notebook.CellEdits}. Nothing else changes it meanwhile.
   */
  public void edit(UnaryOperator<Notebook> how) {
    edits.make("", how);
  }

  /** Puts another notebook in the place of this one, such as a recovered one. Can be undone. */
  public void replace(Notebook other) {
    edits.make("", notebook -> other);
  }

  /** Removes all outputs. They cannot be brought back by undoing. */
  public void clearOutputs() {
    desk.change(Change.OUTPUT, state -> state.shown(state.notebook().cleared()));
  }

  /** Takes the last edit back, if there is one. Outputs stay. */
  public void undo() {
    edits.undo();
  }

  /** Makes the last edit again that was taken back, if nothing was edited since. */
  public void redo() {
    edits.redo();
  }

  private void requireCode(String id) {
    Notebook notebook = desk.state().notebook();
    if (!notebook.cells().get(notebook.indexOf(id)).isCode()) {
      throw new UsageException("only a code cell can be run, and " + id + " is none", "");
    }
  }

  // Files.

  /** The file of the notebook, if it is in one. */
  public Optional<Path> path() {
    return keeper.path();
  }

  /**
   * Saves to the notebook's file.
   *
   * @throws UsageException when it has none
   * @throws FileException when another program changed the file, or it cannot be written
   */
  public void save() {
    keeper.save();
  }

  /** Whether another program changed the notebook's file since it was read or written here. */
  public boolean changedOnDisk() {
    return keeper.changedOnDisk();
  }

  /**
   * Reads the notebook's file again. What it holds takes the place of the edits made here, which
   * can be brought back by undoing.
   *
   * @throws FileException when it cannot be read; everything is then as it was
   */
  public void reload() {
    keeper.reload(this::replace);
  }

  /** Saves to a file, whatever is there, and goes on with that file. */
  public void saveAs(Path path) {
    keeper.saveAs(path);
  }

  /**
   * Ends the kernel and lets the listeners hear the last of it. Unsaved work is given up: whoever
   * wants it asks first.
   */
  @Override
  public void close() {
    runs.drop();
    keeper.close();
    executor.shutdown();
    try {
      boolean unused = executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    desk.close();
  }
}
