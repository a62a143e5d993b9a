package org.inkbook.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.inkbook.fault.FileException;
import org.inkbook.fault.UsageException;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.inkbook.session.Snapshot.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves the notebook of a session, and keeps unsaved work safe meanwhile. */
final class Keeper {
  private static final long SECONDS_BETWEEN_COPIES = 10;

  private final Desk desk;
  private final Optional<Safekeeping> safekeeping;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "session-keeper");
            thread.setDaemon(true);
            return thread;
          });
  private final Optional<Path> unnamed;
  private Optional<NotebookFile> file;
  private Optional<Notebook> kept = Optional.empty();

  /**
   * @param unnamed what the notebook goes by until it is in a file
   */
  Keeper(
      Desk desk,
      Optional<NotebookFile> file,
      Optional<Path> unnamed,
      Optional<Safekeeping> safekeeping) {
    this.desk = desk;
    this.file = file;
    this.unnamed = unnamed;
    this.safekeeping = safekeeping;
    if (safekeeping.isPresent()) {
      ScheduledFuture<?> unused =
          timer.scheduleWithFixedDelay(
              this::keep, SECONDS_BETWEEN_COPIES, SECONDS_BETWEEN_COPIES, TimeUnit.SECONDS);
    }
  }

  synchronized Optional<Path> path() {
    return file.map(NotebookFile::path);
  }

  /** What the notebook's copies go by; none where it is to leave no trace. */
  private Optional<Path> place() {
    return path().or(() -> unnamed);
  }

  /** Makes a copy of unsaved work, unless the last copy is of the same. */
  synchronized void keep() {
    Snapshot now = desk.snapshot(Change.SAVE);
    if (!now.unsaved() || place().isEmpty() || kept.filter(now.notebook()::equals).isPresent()) {
      return;
    }
    try {
      safekeeping.ifPresent(copies -> copies.keep(place().get(), now.notebook()));
      kept = Optional.of(now.notebook());
    } catch (FileException e) {
      log().warn("no copy of unsaved work: {}", e.getMessage());
    }
  }

  synchronized void save() {
    NotebookFile old =
        file.orElseThrow(
            () -> new UsageException("the notebook is in no file yet", "Save it under a name."));
    Notebook now = desk.state().notebook();
    if (now.equals(old.notebook())) {
      saved(old, now);
      return;
    }
    old.requireUnchanged();
    safekeeping.ifPresent(place -> place.backUp(old.path()));
    saved(old.save(now), now);
  }

  synchronized void saveAs(Path path) {
    Notebook now = desk.state().notebook();
    safekeeping.ifPresent(place -> place.backUp(path));
    NotebookFile written = NotebookFile.write(path, now);
    discard();
    saved(written, now);
  }

  /** Whether another program changed the file. */
  synchronized boolean changedOnDisk() {
    return file.filter(NotebookFile::changedOnDisk).isPresent();
  }

  /** Reads the file again, and gives what it holds to whoever shows it. */
  synchronized void reload(Consumer<Notebook> show) {
    NotebookFile again = NotebookFile.read(path().orElseThrow());
    show.accept(again.notebook());
    saved(again, again.notebook());
  }

  private void saved(NotebookFile written, Notebook now) {
    file = Optional.of(written);
    desk.saved(now);
    discard();
  }

  private void discard() {
    kept = Optional.empty();
    safekeeping.ifPresent(copies -> place().ifPresent(copies::discard));
  }

  void close() {
    timer.shutdownNow();
    synchronized (this) {
      discard();
    }
  }

  /** Fetched when there is something to say: to set up logging takes a tenth of the start. */
  private static Logger log() {
    return LoggerFactory.getLogger(Keeper.class);
  }
}
