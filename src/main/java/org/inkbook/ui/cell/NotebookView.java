package org.inkbook.ui.cell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.session.CellState;
import org.inkbook.session.CellStatus;
import org.inkbook.session.Session;
import org.inkbook.session.Snapshot;
import org.inkbook.ui.command.Command;
import org.inkbook.ui.output.OutputViews;

/**
 * The cells of a notebook, in a column that scrolls. It shows what a {@link Snapshot} says; what
 * the reader does goes to the {@link Session}. On JavaFX's thread only.
 */
public final class NotebookView extends Region {
  private static final PseudoClass NUMBERLESS = PseudoClass.getPseudoClass("numberless");
  private static final Duration TICK = Duration.millis(250);

  private final Session session;
  private final CellTools tools;
  private final Pace pace = new Pace();
  private final Folding folding = new Folding();
  private final Slots slots = new Slots(folding, this::make);
  private final CellHost host;
  private final Column column;
  private final Projecting projecting;
  private final CellActions actions;
  private final CellRuns runs;
  private final CellMoves moves = new CellMoves(this);
  private final CellKeyboard keyboard;
  private final ReadOnlyObjectWrapper<Optional<String>> current =
      new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
  private final ObjectProperty<ViewMode> mode =
      new SimpleObjectProperty<>(this, "mode", ViewMode.READ);
  private final Timeline clock = new Timeline(new KeyFrame(TICK, event -> tick()));
  private Snapshot shown;
  private List<String> order = List.of();
  private Selection selection = Selection.NONE;
  private boolean numberless;

  public NotebookView(Session session, CellTools tools) {
    this.session = session;
    this.tools = tools;
    host = new Host(this, new OutputViews(tools.overlay(), tools.save(), pace::add), pace);
    column = new Column(pace, () -> tools.look().textSizeProperty().get().pixels());
    projecting = new Projecting(tools.look(), this::turn);
    actions = new CellActions(session, this);
    runs = new CellRuns(session, this);
    keyboard = new CellKeyboard(this);
    shown = session.snapshot();
    clock.setCycleCount(Animation.INDEFINITE);
    getStyleClass().add("notebook-view");
    getChildren().addAll(column, projecting.indicator());
    mode.addListener((value, was, is) -> modeChanged(was, is));
    show(shown);
    column.scrollToTop();
  }

  /** Shows a notebook as it is now; an older snapshot than the one shown is passed over. */
  public void show(Snapshot snapshot) {
    if (snapshot.number() < shown.number()) {
      return;
    }
    shown = snapshot;
    List<String> before = order;
    order = snapshot.notebook().cells().stream().map(Cell::id).toList();
    refresh();
    select(selection.after(before, order));
    if (isRunning()) {
      clock.play();
    } else {
      clock.stop();
    }
  }

  /** Brings all cells in line with what is to be shown; views are made by and by. */
  private void refresh() {
    List<Slot> all = slots.show(shown, mode.get());
    column.setSlots(
        isProjecting() ? all.stream().filter(slot -> isCurrent(slot.id())).toList() : all);
  }

  private CellView make(CellModel model, ParsedOutputs parsed) {
    CellView view =
        model.cell().isCode()
            ? new CodeCellView(host, model, parsed)
            : new TextCellView(host, model);
    mark(view);
    return view;
  }

  private void mark(CellView view) {
    List<String> selected = selected();
    view.mark(selected.size() > 1 && selected.contains(view.id), isCurrent(view.id));
  }

  private void tick() {
    Instant now = Instant.now();
    slots.views().forEach(view -> view.tick(now));
  }

  // What is selected.

  /** The id of the selected cell; empty where there are no cells. */
  public ReadOnlyObjectProperty<Optional<String>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  boolean isCurrent(String id) {
    return current.get().equals(Optional.of(id));
  }

  /** The ids of the selected cells, from top to bottom. */
  List<String> selected() {
    return selection.ids(order);
  }

  /** Selects a cell, scrolls to it, and gives it the keyboard in command mode. */
  public void select(String id) {
    go(id, false);
  }

  /**
   * Selects a cell and does no more: neither does it scroll, nor does the keyboard move.
   *
   * @param extend whether the cells between this and the one selected so far are selected, too
   */
  public void select(String id, boolean extend) {
    if (slots.get(id).isPresent()) {
      select(extend ? selection.extendedTo(id) : Selection.of(id));
    }
  }

  void go(String id, boolean extend) {
    if (slots.get(id).isPresent()) {
      select(id, extend);
      reveal(id);
      keyboard.command(id);
    }
  }

  void selectAll() {
    if (!order.isEmpty()) {
      select(Selection.of(order.get(0)).extendedTo(order.get(order.size() - 1)));
    }
  }

  private void select(Selection next) {
    boolean turned = isProjecting() && !next.current().equals(current.get());
    selection = next;
    current.set(next.current());
    column.favour(next.current().flatMap(slots::get));
    slots.views().forEach(this::mark);
    projecting.show(shown.notebook(), next.current());
    if (turned) {
      refresh();
      column.scrollToTop();
    }
  }

  // The keyboard.

  /** Whether the keyboard writes in a cell: edit mode. */
  public ReadOnlyBooleanProperty writingProperty() {
    return keyboard.writingProperty();
  }

  boolean isWriting() {
    return keyboard.writingProperty().get();
  }

  /** Gives the keyboard to the selected cell as a whole. */
  @Override
  public void requestFocus() {
    current.get().ifPresent(keyboard::command);
  }

  /** How the keyboard goes to a cell, and from one to the next. */
  CellKeyboard keyboard() {
    return keyboard;
  }

  /** Esc where nothing is written. */
  void escape() {
    if (isProjecting() && getScene() != null && getScene().getFocusOwner() instanceof CellView) {
      mode.set(projecting.before());
    } else {
      requestFocus();
    }
  }

  /** The view of a cell, in its place. */
  Optional<CellView> built(String id) {
    return slots
        .get(id)
        .map(
            slot -> {
              if (slot.view().isEmpty() || slot.node().getParent() == null) {
                column.reveal(slot);
              }
              return slot.build();
            });
  }

  // What can be seen.

  /** Scrolls so that a cell can be seen. */
  public void reveal(String id) {
    slots.get(id).ifPresent(column::reveal);
  }

  /** Selects a cell and brings its beginning to the top of what is seen. */
  public void goTo(String id) {
    select(id);
    keepInView(id, 0, getHeight());
  }

  void keepInView(String id, double from, double to) {
    slots.get(id).ifPresent(slot -> column.reveal(slot, from, to));
  }

  /**
   * Scrolls by most of a window.
   *
   * @return whether there was anywhere to go
   */
  boolean scroll(boolean down) {
    return column.scrollByPages(down ? 0.9 : -0.9);
  }

  void scrollBy(double pixels) {
    column.scrollBy(pixels);
  }

  /** How the cells are shown; never null. */
  public ObjectProperty<ViewMode> modeProperty() {
    return mode;
  }

  boolean isProjecting() {
    return mode.get() == ViewMode.PROJECT;
  }

  private void modeChanged(ViewMode was, ViewMode is) {
    folding.forgetCode();
    projecting.mode(was, is);
    pseudoClassStateChanged(Projecting.STYLE, isProjecting());
    refresh();
    column.scrollToTop();
    current.get().ifPresent(this::reveal);
    requestFocus();
  }

  private void turn(boolean forth) {
    if (forth) {
      moves.next();
    } else {
      moves.previous();
    }
  }

  void foldCode(String id, boolean open) {
    folding.setCode(id, open);
    refresh();
  }

  void foldOutputs(String id, boolean open) {
    folding.setOutputs(id, open);
    refresh();
  }

  void toggleLineNumbers() {
    numberless = !numberless;
    pseudoClassStateChanged(NUMBERLESS, numberless);
  }

  /**
   * Marks a text in the source of a cell, and nowhere else; the cell's code is unfolded for it.
   *
   * @param cell empty where nothing is to be marked
   * @param at the index into its source of the place that the reader is at
   */
  public void markFound(String text, Optional<String> cell, OptionalInt at) {
    slots.views().stream()
        .filter(view -> !cell.equals(Optional.of(view.id)))
        .flatMap(view -> view.field().stream())
        .forEach(field -> field.find("", OptionalInt.empty()));
    cell.flatMap(slots::get)
        .ifPresent(
            slot -> {
              foldCode(slot.id(), true);
              column.build(slot).field().ifPresent(field -> field.find(text, at));
            });
  }

  @Override
  protected void layoutChildren() {
    double foot = isProjecting() ? projecting.indicator().prefHeight(getWidth()) : 0;
    column.resizeRelocate(0, 0, getWidth(), getHeight() - foot);
    projecting.indicator().resizeRelocate(0, getHeight() - foot, getWidth(), foot);
  }

  /** Does this on JavaFX's thread when a frame has room for it. */
  public void whenFree(Runnable piece) {
    pace.add(piece);
  }

  // What actions and commands ask.

  /** How the selected cells are edited. */
  public CellActions actions() {
    return actions;
  }

  /** How cells are run. */
  public CellRuns runs() {
    return runs;
  }

  /** How one goes from cell to cell. */
  public CellMoves moves() {
    return moves;
  }

  /** The same as commands, with their keys, for the window's table. */
  public List<Command> commands() {
    return CellCommands.of(this);
  }

  Session session() {
    return session;
  }

  CellTools tools() {
    return tools;
  }

  /** Changes the session, and shows at once what became of it. */
  void change(Runnable how) {
    how.run();
    show(session.snapshot());
  }

  Notebook notebook() {
    return shown.notebook();
  }

  List<String> order() {
    return order;
  }

  CellStatus status(String id) {
    return shown.cell(id);
  }

  CellModel model(String id) {
    return slots.get(id).orElseThrow().model();
  }

  /** The view of a cell, if the cell is near what is seen. */
  Optional<CellView> view(String id) {
    return slots.get(id).flatMap(Slot::view);
  }

  /** Takes over what is written in forms and not yet in the code. */
  void commitAll() {
    slots.views().forEach(CellView::commit);
  }

  private boolean isRunning() {
    return is(CellState.RUNNING);
  }

  boolean isBusy() {
    return isRunning() || is(CellState.QUEUED);
  }

  private boolean is(CellState state) {
    return shown.cells().values().stream().anyMatch(cell -> cell.state() == state);
  }

  boolean hasStale() {
    return shown.cells().values().stream().anyMatch(CellStatus::isStale);
  }

  /** Whether all views that are near are made, and nothing is on its way to them. */
  boolean isSettled() {
    return pace.isIdle() && column.isSettled();
  }
}
