package org.inkbook.ui.frame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.inkbook.fault.FileException;

/**
 * The windows of the program, one for each open notebook, and what they share. On JavaFX's thread
 * alone, but for {@link #prepare}.
 */
public final class Workbench {
  private final Setup setup;
  private final PreferencesFile file;
  private final Background background = new Background("files");
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "window-feed");
            thread.setDaemon(true);
            return thread;
          });
  private final List<NotebookWindow> windows = new ArrayList<>();
  private final CompletableFuture<Void> allClosed = new CompletableFuture<>();
  private Preferences preferences;

  /** Reads what is remembered; opens nothing. */
  public Workbench(Setup setup) {
    this.setup = setup;
    file = new PreferencesFile(setup.config());
    preferences = file.read();
  }

  /** A notebook that is being read, to be shown when both it and the screen are ready. */
  public static final class Prepared {
    private final CompletableFuture<Document> document;

    private Prepared(CompletableFuture<Document> document) {
      this.document = document;
    }
  }

  /** Begins to read a notebook, on any thread, before there is a screen. */
  public Prepared prepare(Path notebook) {
    return new Prepared(background.work(() -> Document.read(notebook, setup)));
  }

  /**
   * Shows a prepared notebook in the first window.
   *
   * @throws org.inkbook.fault.FileException in the future, when it cannot be read
   */
  public CompletableFuture<NotebookWindow> show(Prepared prepared) {
    CompletableFuture<NotebookWindow> shown = new CompletableFuture<>();
    CompletableFuture<Void> unused =
        prepared
            .document
            .thenAcceptAsync(document -> shown.complete(show(document)), Platform::runLater)
            .exceptionally(
                error -> {
                  shown.completeExceptionally(error.getCause());
                  return null;
                });
    return shown;
  }

  /** Tells in a window of its own that a notebook cannot be read, and offers to open another. */
  NotebookWindow showInstead(FileException error) {
    NotebookWindow window = openNew();
    Runnable another = () -> window.commands().run("file.open");
    window.tell(Notice.of("open", error, new Notice.Action("Open another...", another)));
    return window;
  }

  /** Completed when the last window is closed. */
  public CompletableFuture<Void> allClosed() {
    return allClosed.copy();
  }

  /** Shows a notebook: its window is brought to the front, or a new one opened. */
  public void open(Path notebook, Consumer<? super Throwable> failed) {
    Optional<NotebookWindow> there =
        windows.stream().filter(one -> one.holds(notebook)).findFirst();
    if (there.isPresent()) {
      there.get().toFront();
    } else {
      background.work(() -> Document.read(notebook, setup), this::show, failed);
    }
  }

  /** Opens a window with a new notebook. */
  public NotebookWindow openNew() {
    return show(Document.blank(setup));
  }

  /** Shows a new notebook that was left behind by a program that ended before it was saved. */
  void openFound(Path lost, Consumer<? super Throwable> failed) {
    background.work(() -> Document.found(lost, setup), this::show, failed);
  }

  private NotebookWindow show(Document document) {
    NotebookWindow window = new NotebookWindow(this, document, new Stage());
    windows.add(window);
    document.session().path().ifPresent(path -> preferences = preferences.opened(path));
    window.show(windows.size() - 1);
    return window;
  }

  /** The windows that are open, the oldest first. */
  public List<NotebookWindow> windows() {
    return List.copyOf(windows);
  }

  /** A window is closed. */
  void closed(NotebookWindow window) {
    windows.remove(window);
    if (windows.isEmpty()) {
      background.work(() -> true, done -> allClosed.complete(null), lost -> {});
    }
  }

  /** Asks each window to close; those with unsaved work ask their reader. */
  public void quit() {
    windows().forEach(NotebookWindow::requestClose);
  }

  /** Tells of something that went wrong, in the window that is in front. */
  public void report(Throwable error) {
    windows.stream()
        .filter(NotebookWindow::isFocused)
        .findFirst()
        .or(() -> windows.stream().reduce((first, last) -> last))
        .ifPresent(window -> window.tell(Notice.of("unexpected", error)));
  }

  Setup setup() {
    return setup;
  }

  Background background() {
    return background;
  }

  ScheduledExecutorService timer() {
    return timer;
  }

  /** What is remembered of the reader's choices. */
  public Preferences preferences() {
    return preferences;
  }

  /** Remembers a choice. */
  void remember(UnaryOperator<Preferences> choice) {
    Preferences changed = choice.apply(preferences);
    if (!changed.equals(preferences)) {
      preferences = changed;
      CompletableFuture<Boolean> unused = background.work(() -> file.write(changed));
    }
  }

  /** The notebooks that were opened last and are still there. */
  List<Path> recent() {
    return preferences.recent().stream().filter(Files::isRegularFile).toList();
  }

  /** Whether a file is one that can be opened here, by its name. */
  static boolean isNotebook(Path path) {
    return path.getFileName().toString().endsWith(".ipynb") && Files.isRegularFile(path);
  }
}
