package org.inkbook.ui.cell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.session.CellState;
import org.inkbook.session.CellStatus;
import org.inkbook.session.Session;
import org.inkbook.session.Snapshot;
import org.inkbook.ui.code.CodeField;
import org.inkbook.ui.command.Command;
import org.inkbook.ui.output.OutputViews;

/**
 * The cells of a notebook, in a column that scrolls. It shows what a {@link Snapshot} says; what
 * the reader does goes to the {@link Session}. On JavaFX's thread only.
 */
public final class NotebookView extends Region implements CellHost {
  private static final PseudoClass NUMBERLESS = PseudoClass.getPseudoClass("numberless");
  private static final Duration TICK = Duration.millis(250);

  private final Session session;
  private final CellTools tools;
  private final OutputViews outputs;
  private final Parser parser = new Parser();
  private final Pace pace = new Pace();
  private final Folding folding = new Folding();
  private final Column column;
  private final Projecting projecting;
  private final CellActions actions;
  private final Map<String, Slot> slots = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<String>> current =
      new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
  private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");
  private final ObjectProperty<ViewMode> mode =
      new SimpleObjectProperty<>(this, "mode", ViewMode.READ);
  private final Timeline clock = new Timeline(new KeyFrame(TICK, event -> tick()));
  private Snapshot shown;
  private List<String> order = List.of();
  private Selection selection = Selection.NONE;
  private boolean numberless;
  private boolean began;

  public NotebookView(Session session, CellTools tools) {
    this.session = session;
    this.tools = tools;
    outputs = new OutputViews(tools.overlay(), tools.save());
    column = new Column(pace, () -> tools.look().textSizeProperty().get().pixels());
    projecting = new Projecting(tools.look(), this::page);
    actions = new CellActions(session, this);
    shown = session.snapshot();
    clock.setCycleCount(Animation.INDEFINITE);
    getStyleClass().add("notebook-view");
    getChildren().addAll(column, projecting.indicator());
    mode.addListener((value, was, is) -> modeChanged(was, is));
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::focusMoved);
              }
            });
    show(shown);
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
    boolean running =
        snapshot.cells().values().stream().anyMatch(cell -> cell.state() == CellState.RUNNING);
    if (running) {
      clock.play();
    } else {
      clock.stop();
    }
    if (!began && !order.isEmpty()) {
      began = true;
      column.scrollToTop();
    }
  }

  /** Brings all cells in line with what is to be shown; views are made by and by. */
  private void refresh() {
    List<Cell> cells = shown.notebook().cells();
    List<Slot> now = new ArrayList<>(cells.size());
    Map<String, Slot> before = new HashMap<>(slots);
    slots.clear();
    for (int i = 0; i < cells.size(); i++) {
      CellModel model = model(cells.get(i), i + 1);
      Slot slot = before.remove(cells.get(i).id());
      if (slot == null) {
        slot = new Slot(model, new ParsedOutputs(parser), this::make);
      } else {
        slot.show(model);
      }
      slots.put(slot.id(), slot);
      now.add(slot);
    }
    column.setSlots(isProjecting() ? page(now) : now);
  }

  private List<Slot> page(List<Slot> all) {
    return all.stream().filter(slot -> current.get().equals(Optional.of(slot.id()))).toList();
  }

  private CellModel model(Cell cell, int number) {
    return new CellModel(
        cell,
        shown.cell(cell.id()),
        number,
        folding.codeOpen(cell, mode.get()),
        folding.outputsOpen(cell),
        mode.get());
  }

  private CellView make(CellModel model, ParsedOutputs parsed) {
    String id = model.cell().id();
    CellView view =
        model.cell().isCode()
            ? new CodeCellView(this, model, parsed)
            : new TextCellView(this, model);
    view.mark(isOneOfMany(id), current.get().equals(Optional.of(id)));
    return view;
  }

  private void tick() {
    Instant now = Instant.now();
    slots.values().stream()
        .filter(slot -> slot.model().status().state() == CellState.RUNNING)
        .forEach(slot -> slot.view().ifPresent(view -> view.tick(now)));
  }

  // Selection and the keyboard.

  /** The id of the selected cell; empty where there are no cells. */
  public ReadOnlyObjectProperty<Optional<String>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Whether the keyboard writes in a cell: edit mode. */
  public ReadOnlyBooleanProperty writingProperty() {
    return writing.getReadOnlyProperty();
  }

  boolean isWriting() {
    return writing.get();
  }

  /** Selects a cell, scrolls to it, and gives it the keyboard in command mode. */
  public void select(String id) {
    go(id, false);
  }

  void go(String id, boolean extend) {
    if (slots.containsKey(id)) {
      select(id, extend);
      reveal(id);
      command(id);
    }
  }

  @Override
  public void select(String id, boolean extend) {
    if (extend) {
      select(selection.extendedTo(id));
    } else if (!selection.equals(Selection.of(id)) && !isPartOfMore(id)) {
      select(Selection.of(id));
    }
  }

  /** The keyboard comes to the end of a selection that was just extended. */
  private boolean isPartOfMore(String id) {
    return extending && selection.current().equals(Optional.of(id));
  }

  private boolean extending;

  private void select(Selection next) {
    selection = next;
    boolean moved = !current.get().equals(next.current());
    current.set(next.current());
    column.favour(next.current().map(slots::get));
    slots
        .values()
        .forEach(
            slot ->
                slot.view()
                    .ifPresent(
                        view ->
                            view.mark(
                                isOneOfMany(slot.id()),
                                next.current().equals(Optional.of(slot.id())))));
    if (moved && isProjecting()) {
      refresh();
      column.scrollToTop();
    }
    projecting.show(next.current().map(order::indexOf).orElse(-1) + 1, order.size());
  }

  void selectAll() {
    if (!order.isEmpty()) {
      select(Selection.of(order.get(0)).extendedTo(order.get(order.size() - 1)));
    }
  }

  /** The ids of the selected cells, from top to bottom. */
  List<String> selected() {
    return selection.ids(order);
  }

  private boolean isOneOfMany(String id) {
    List<String> ids = selected();
    return ids.size() > 1 && ids.contains(id);
  }

  /** Scrolls so that a cell can be seen. */
  public void reveal(String id) {
    Optional.ofNullable(slots.get(id)).ifPresent(column::reveal);
  }

  @Override
  public void command(String id) {
    Slot slot = slots.get(id);
    if (slot != null) {
      CellView view = built(slot);
      view.leave();
      extending = true;
      view.requestFocus();
      extending = false;
    }
  }

  /** Gives the keyboard to the selected cell as a whole. */
  void takeKeyboard() {
    current.get().ifPresent(this::command);
  }

  /** Esc where nothing is written. */
  void escape() {
    if (isProjecting() && getScene() != null && getScene().getFocusOwner() instanceof CellView) {
      mode.set(projecting.before());
    } else {
      takeKeyboard();
    }
  }

  /** Gives the keyboard to the text of a cell. A button that has it is pressed instead. */
  void write(String id) {
    if (getScene() != null && getScene().getFocusOwner() instanceof ButtonBase button) {
      button.fire();
      return;
    }
    Slot slot = slots.get(id);
    if (slot != null) {
      select(id, false);
      built(slot).edit();
    }
  }

  private CellView built(Slot slot) {
    if (slot.view().isEmpty() || slot.node().getParent() == null) {
      column.reveal(slot);
    }
    return slot.build();
  }

  @Override
  public void leave(String id, boolean down) {
    int to = order.indexOf(id) + (down ? 1 : -1);
    if (to >= 0 && to < order.size() && !isProjecting()) {
      String next = order.get(to);
      go(next, false);
      if (slots.get(next).build().field().isPresent()) {
        slots.get(next).build().enter(down);
      }
    }
  }

  private void focusMoved(Node owner) {
    Optional<CellView> cell = cellOf(owner);
    boolean writes = cell.isPresent() && isIn(owner, CodeField.class);
    writing.set(writes);
    slots
        .values()
        .forEach(
            slot ->
                slot.view()
                    .ifPresent(view -> view.markWriting(writes && cell.equals(Optional.of(view)))));
    if (owner != null && owner.isFocusVisible() && !(owner instanceof CellView)) {
      cell.ifPresent(view -> revealInside(view, owner));
    }
  }

  private void revealInside(CellView view, Node owner) {
    var bounds = view.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
    keepInView(view.id, bounds.getMinY(), bounds.getMaxY());
  }

  private Optional<CellView> cellOf(Node owner) {
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at instanceof CellView view && at.getParent() == column) {
        return Optional.of(view);
      }
    }
    return Optional.empty();
  }

  private static boolean isIn(Node owner, Class<?> kind) {
    for (Node at = owner; at != null; at = at.getParent()) {
      if (kind.isInstance(at)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void keepInView(String id, double from, double to) {
    column.reveal(slots.get(id), from, to);
  }

  /**
   * Scrolls by most of a window.
   *
   * @return whether there was anywhere to go
   */
  boolean scroll(boolean down) {
    return column.scrollByPages(down ? 0.9 : -0.9);
  }

  // What is folded, and how cells are shown.

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
    takeKeyboard();
  }

  private void page(boolean forth) {
    if (forth) {
      actions.next();
    } else {
      actions.previous();
    }
  }

  @Override
  public void foldCode(String id, boolean open) {
    folding.setCode(id, open);
    refresh();
  }

  @Override
  public void foldOutputs(String id, boolean open) {
    folding.setOutputs(id, open);
    refresh();
  }

  void toggleLineNumbers() {
    numberless = !numberless;
    pseudoClassStateChanged(NUMBERLESS, numberless);
  }

  // What cells and actions ask of the notebook.

  /** What can be done to the selected cells. */
  @Override
  public CellActions actions() {
    return actions;
  }

  /** The same as commands, with their keys, for the window's table. */
  public List<Command> commands() {
    return CellCommands.of(this);
  }

  @Override
  public Session session() {
    return session;
  }

  @Override
  public CellTools tools() {
    return tools;
  }

  @Override
  public OutputViews outputs() {
    return outputs;
  }

  @Override
  public Pace pace() {
    return pace;
  }

  @Override
  public void change(Runnable how) {
    how.run();
    show(session.snapshot());
  }

  @Override
  public void add(Cell cell, String beside, boolean below) {
    actions.insertBeside(cell, beside, below);
  }

  Notebook notebook() {
    return shown.notebook();
  }

  CellStatus status(String id) {
    return shown.cell(id);
  }

  CellModel model(String id) {
    return slots.get(id).model();
  }

  List<String> order() {
    return order;
  }

  Optional<CellView> view(String id) {
    return Optional.ofNullable(slots.get(id)).flatMap(Slot::view);
  }

  /** Takes over what is written in forms and not yet in the code. */
  void commitAll() {
    List.copyOf(slots.values()).forEach(slot -> slot.view().ifPresent(CellView::commit));
  }

  boolean isBusy() {
    return shown.cells().values().stream()
        .anyMatch(cell -> cell.state() == CellState.RUNNING || cell.state() == CellState.QUEUED);
  }

  boolean hasStale() {
    return shown.cells().values().stream().anyMatch(CellStatus::isStale);
  }

  /**
   * Marks a text in the source of a cell, and nowhere else; the cell's code is unfolded for it.
   *
   * @param cell empty where nothing is to be marked
   * @param at the index into its source of the place that the reader is at
   */
  public void markFound(String text, Optional<String> cell, OptionalInt at) {
    slots
        .values()
        .forEach(
            slot ->
                slot.view()
                    .filter(view -> !cell.equals(Optional.of(slot.id())))
                    .flatMap(CellView::field)
                    .ifPresent(field -> field.find("", OptionalInt.empty())));
    cell.filter(slots::containsKey)
        .ifPresent(
            id -> {
              foldCode(id, true);
              slots.get(id).build().field().ifPresent(field -> field.find(text, at));
            });
  }

  /** Whether all views that are near are made, and nothing is on its way to them. */
  boolean isSettled() {
    return pace.isIdle() && column.isSettled();
  }

  /** How many cells have a view: those near what is seen. */
  long builtCells() {
    return column.built();
  }

  /** Gives the keyboard to the selected cell. */
  @Override
  public void requestFocus() {
    takeKeyboard();
  }

  @Override
  protected void layoutChildren() {
    double foot = isProjecting() ? projecting.indicator().prefHeight(getWidth()) : 0;
    column.resizeRelocate(0, 0, getWidth(), getHeight() - foot);
    projecting.indicator().resizeRelocate(0, getHeight() - foot, getWidth(), foot);
  }
}
