package org.inkbook.ui.cell;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.session.Kernel;
import org.inkbook.session.Session;
import org.inkbook.session.Snapshot;
import org.inkbook.ui.Screen;
import org.inkbook.ui.command.CommandKeys;
import org.inkbook.ui.command.CommandTable;
import org.inkbook.ui.output.OverlayPane;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A window that shows the cells of a session, and what tests do with it. */
abstract class CellBench extends Screen {
  static final Duration PATIENCE = Duration.ofSeconds(20);

  BorderPane desk;
  Session session;
  NotebookView view;
  Optional<Path> chosenPhoto = Optional.empty();
  boolean agrees = true;
  final List<URI> browsed = new ArrayList<>();
  private OverlayPane overlay;

  @Override
  protected final Parent content() {
    desk = new BorderPane();
    overlay = new OverlayPane(desk);
    return overlay;
  }

  @BeforeEach
  final void clearUp() {
    does(
        () -> {
          overlay.close();
          look.themeProperty().set(Theme.LIGHT);
          look.textSizeProperty().set(TextSize.NORMAL);
        });
    agrees = true;
  }

  @AfterEach
  final void closeSession() {
    does(() -> desk.setCenter(null));
    if (session != null) {
      session.close();
    }
  }

  /** Where the cells of a session would run. */
  Kernel.Starter kernel() {
    return () -> {
      throw new UnsupportedOperationException("no cell is run here");
    };
  }

  final void open(Cell... cells) {
    open(new Session(Notebook.empty().withCells(List.of(cells)), kernel()));
  }

  final void open(Session opened) {
    session = opened;
    does(
        () -> {
          CellTools tools =
              new CellTools(
                  overlay,
                  (over, name) -> Optional.empty(),
                  look,
                  browsed::add,
                  over -> chosenPhoto,
                  (question, yes) -> agrees);
          view = new NotebookView(session, tools);
          desk.setCenter(view);
          listenToKeys();
          view.requestFocus();
        });
    session.listen(this::heard);
    settle();
  }

  private void listenToKeys() {
    NotebookView here = view;
    CommandTable table = new CommandTable();
    table.addAll(here.commands());
    CommandKeys.listen(desk.getScene(), table, () -> view == here && !overlay.isOpen());
  }

  private void heard(Snapshot snapshot) {
    NotebookView here = view;
    Platform.runLater(() -> here.show(snapshot));
  }

  /** Waits until something is so, as JavaFX's thread sees it. */
  final void await(String what, BooleanSupplier so) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!asks(so::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for: " + what);
      }
      pause(10);
    }
    does(() -> {});
  }

  /** Waits until every view that is near is made and has drawn what it shows. */
  final void settle() {
    await("all views", () -> view.isSettled());
    does(() -> {});
  }

  static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  final List<String> sources() {
    return session.snapshot().notebook().cells().stream().map(Cell::source).toList();
  }

  final Optional<String> currentId() {
    return asks(() -> view.currentProperty().get());
  }

  final CellView cell(int index) {
    String id = session.snapshot().notebook().cells().get(index).id();
    return asks(() -> view.view(id).orElseThrow());
  }
}
