package org.inkbook.ui.frame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import javafx.application.Platform;
import org.inkbook.fault.FileException;
import org.inkbook.ui.theme.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program in its windows, from the first one's opening to the last one's closing. */
public final class Program {

  /**
   * Held, so that its level stays: JavaFX warns of the class path, which is what is wanted here.
   */
  private static final java.util.logging.Logger JAVAFX =
      java.util.logging.Logger.getLogger("javafx");

  private Program() {}

  /**
   * Opens a notebook, and waits until every window is closed. The file is read while JavaFX starts.
   *
   * @return why no window can be opened here; empty when one was
   * @throws FileException when the notebook cannot be read: at once when there is none, else after
   *     the windows are closed, the first of which tells so
   */
  public static Optional<String> run(Setup setup, Path notebook) {
    Workbench bench = new Workbench(setup);
    Workbench.Prepared prepared = bench.prepare(notebook);
    Optional<String> blind = start(bench.preferences().theme());
    if (blind.isPresent()) {
      return blind;
    }
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> report(bench, thread, error));
    try {
      NotebookWindow unused = bench.show(prepared).join();
      bench.allClosed().join();
      return Optional.empty();
    } catch (CompletionException e) {
      if (e.getCause() instanceof FileException unreadable && Files.exists(notebook)) {
        Platform.runLater(() -> bench.showInstead(unreadable));
        bench.allClosed().join();
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      Platform.exit();
    }
  }

  private static Optional<String> start(Theme theme) {
    CompletableFuture<Void> started = new CompletableFuture<>();
    try {
      JAVAFX.setLevel(Level.SEVERE);
      Platform.setImplicitExit(false);
      Platform.startup(
          () -> {
            theme.install();
            started.complete(null);
          });
      started.join();
      return Optional.empty();
    } catch (RuntimeException | LinkageError e) {
      log().debug("JavaFX does not start", e);
      return Optional.of("JavaFX does not start: " + e.getMessage());
    }
  }

  private static void report(Workbench bench, Thread thread, Throwable error) {
    log().warn("unexpected, on {}", thread.getName(), error);
    Platform.runLater(() -> bench.report(error));
  }

  /** Fetched when there is something to say: to set up logging takes a tenth of the start. */
  private static Logger log() {
    return LoggerFactory.getLogger(Program.class);
  }
}
