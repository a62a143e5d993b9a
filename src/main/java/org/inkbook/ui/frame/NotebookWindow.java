package org.inkbook.ui.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.inkbook.notebook.Notebook;
import org.inkbook.session.Session;
import org.inkbook.ui.cell.CellTools;
import org.inkbook.ui.cell.NotebookView;
import org.inkbook.ui.cell.ViewMode;
import org.inkbook.ui.command.CommandButtons;
import org.inkbook.ui.command.CommandKeys;
import org.inkbook.ui.command.CommandTable;
import org.inkbook.ui.output.OverlayPane;
import org.inkbook.ui.theme.Look;

/**
 * The window of one notebook: puts the parts together and lets each know what it needs. On JavaFX's
 * thread alone.
 */
public final class NotebookWindow {
  private final Workbench bench;
  private final Stage stage;
  private final WindowPlace place;
  private final Document document;
  private final Session session;
  private final Look look;
  private final NotebookView cells;
  private final Notices notices = new Notices();
  private final CommandTable table = new CommandTable();
  private final OverlayPane overlay;
  private final Questions questions;
  private final Sidebar sidebar;
  private final StatusBar status;
  private final Toolbar toolbar;
  private final Feed<WindowState> feed;
  private final NotebookFiles files;
  private final KernelCare care;
  private final FindBar find;
  private final WindowFrame frame;
  private final AfterFirstFrame afterFirstFrame;
  private WindowState state;

  NotebookWindow(Workbench bench, Document document, Stage stage) {
    this.bench = bench;
    this.stage = stage;
    place = new WindowPlace(stage, bench.preferences().bounds());
    this.document = document;
    session = document.session();
    state = WindowState.of(session.snapshot());
    look = new Look(bench.preferences().theme(), bench.preferences().textSize());
    frame = new WindowFrame(look);
    overlay = new OverlayPane(frame);
    questions = new Questions(overlay);
    cells = new NotebookView(session, tools());
    cells.modeProperty().set(bench.preferences().viewMode());
    files = new NotebookFiles(this, bench);
    sidebar = new Sidebar(new LessonList(files::open), new Outline(this::goTo));
    care = new KernelCare(this, bench.background(), bench.timer());
    find = new FindBar(this, bench.background());
    new WindowCommands(this, bench, files, care, find, new StepInsertion(this, bench)).addTo(table);
    CommandButtons buttons = new CommandButtons(table);
    status = new StatusBar(buttons);
    Scene scene = new Scene(questions);
    look.dress(scene);
    CommandKeys.listen(scene, table, () -> !overlay.isOpen() && !questions.isOpen());
    stage.setScene(scene);
    toolbar = new Toolbar(table, buttons);
    frame.lay(
        MacMenu.isWanted() ? new VBox(new MacMenu(table), toolbar) : toolbar,
        sidebar,
        new VBox(find, notices, cells),
        status);
    frame.showSidebar(bench.preferences().sidebar());
    follow();
    afterFirstFrame = new AfterFirstFrame(this, bench.background());
    feed = new Feed<>(session, bench.timer(), WindowState::of, this::show);
    show(state);
  }

  private CellTools tools() {
    return new CellTools(
        overlay,
        (over, name) -> bench.setup().dialogs().save(stage, Optional.of(folder()), name),
        look,
        bench.setup().browse(),
        over -> bench.setup().dialogs().picture(stage, Optional.of(folder())),
        (question, yes) ->
            questions
                .await(
                    new Question<>(yes + "?", question, List.of(Question.Choice.safe(yes, true))))
                .orElse(false));
  }

  private void follow() {
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          requestClose();
        });
    cells.currentProperty().subscribe(id -> markInOutline());
    cells.modeProperty().addListener((mode, was, is) -> modeChanged(is));
    frame.setOnDragOver(
        event -> {
          if (files.accepts(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            event.consume();
          }
        });
    frame.setOnDragDropped(
        event -> {
          event.setDropCompleted(files.drop(event.getDragboard()));
          event.consume();
        });
  }

  /**
   * Brings the window to the screen.
   *
   * @param others how many are there already, so that one does not hide the other
   */
  void show(int others) {
    place.take(others);
    stage.show();
    cells.moves().command();
    files.findLessons(sidebar.lessons());
    document.left().ifPresent(files::offer);
    if (others == 0) {
      files.offerLost();
    }
    session.snapshot().notebook().otherKernel().ifPresent(kernel -> tell(otherKernel(kernel)));
    afterFirstFrame.begin();
  }

  private void show(WindowState now) {
    if (now.snapshot().number() < state.snapshot().number()) {
      return;
    }
    state = now;
    cells.show(now.snapshot());
    sidebar.show(now.outline());
    markInOutline();
    sidebar.lessons().mark(session.path());
    status.show(now, session.path().isPresent());
    stage.setTitle(title(now.snapshot().notebook()) + (now.snapshot().unsaved() ? " *" : ""));
    care.see(now.snapshot());
    table.refresh();
  }

  private String title(Notebook notebook) {
    String name = session.path().map(path -> path.getFileName().toString()).orElse("New notebook");
    return notebook.title().map(title -> title + " - " + name).orElse(name) + " - Inkbook";
  }

  private void markInOutline() {
    sidebar.select(
        cells
            .currentProperty()
            .get()
            .flatMap(id -> OutlineEntry.above(state.snapshot().notebook(), state.outline(), id)));
  }

  /** Selects a cell and brings its beginning to the top. */
  void goTo(String cell) {
    cells.goTo(cell);
  }

  /** Projecting is for the moment: it is not how the program starts the next time. */
  private void modeChanged(ViewMode mode) {
    boolean projects = mode == ViewMode.PROJECT;
    frame.showSidebar(bench.preferences().sidebar() && !projects);
    if (!projects) {
      bench.remember(known -> known.with(mode));
    }
    table.refresh();
  }

  void openMenu() {
    toolbar.openMenu();
  }

  void toggleSidebar() {
    boolean shown = !showsSidebar();
    frame.showSidebar(shown);
    bench.remember(known -> known.withSidebar(shown));
  }

  boolean showsSidebar() {
    return sidebar.isVisible();
  }

  /** Asks about unsaved work, then closes. */
  void requestClose() {
    files.close();
  }

  /** Closes, whatever is unsaved. */
  void close() {
    WindowBounds bounds = place.bounds();
    bench.remember(known -> known.with(bounds));
    stage.hide();
    afterFirstFrame.stop();
    feed.close();
    care.close();
    bench
        .background()
        .work(
            () -> {
              session.close();
              return true;
            },
            done -> bench.closed(this),
            lost -> bench.closed(this));
  }

  /** The notebook was saved just now. */
  void saved() {
    status.savedNow();
    status.show(state, session.path().isPresent());
  }

  void tell(Notice notice) {
    notices.show(notice);
  }

  private Notice otherKernel(String kernel) {
    return new Notice(
        "other-kernel",
        Level.INFO,
        "This notebook is for " + kernel + ", not for Inkbook's kernel.",
        "Here it can be read, edited and saved with nothing lost. Cells of Java can be run, too.",
        "",
        List.of(new Notice.Action("Run its cells as Java", this::runAsJava)));
  }

  private void runAsJava() {
    document.asJava().set(true);
    warmUp();
  }

  /** Starts the kernel before it is needed, if it is one for this notebook. */
  void warmUp() {
    if (document.asJava().get()) {
      session.warmUp();
    }
  }

  void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  boolean isFocused() {
    return stage.isFocused();
  }

  boolean holds(Path file) {
    return session
        .path()
        .filter(path -> path.equals(file.toAbsolutePath().normalize()))
        .isPresent();
  }

  Path folder() {
    return Document.folder(session);
  }

  /** The window itself. */
  public Stage stage() {
    return stage;
  }

  /** The notebook that it shows. */
  public Session session() {
    return session;
  }

  /** Its cells. */
  public NotebookView cells() {
    return cells;
  }

  /** What can be asked for in it. */
  public CommandTable commands() {
    return table;
  }

  Look look() {
    return look;
  }

  Notices notices() {
    return notices;
  }

  Questions questions() {
    return questions;
  }

  OverlayPane overlay() {
    return overlay;
  }

  StatusBar status() {
    return status;
  }

  WindowState state() {
    return state;
  }
}
