package org.inkbook.ui.cell;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellEdits;
import org.inkbook.notebook.Notebook;
import org.inkbook.session.CellState;
import org.inkbook.session.Session;

/**
 * How a reader edits the notebook by its selected cells. Every edit is one step to undo. On
 * JavaFX's thread only; what makes no sense at the moment does nothing.
 */
public final class CellActions {
  private final Session session;
  private final NotebookView view;
  private List<Cell> clipboard = List.of();

  CellActions(Session session, NotebookView view) {
    this.session = session;
    this.view = view;
  }

  private List<String> selected() {
    return view.selected();
  }

  private Optional<Cell> current() {
    return view.currentProperty().get().flatMap(id -> view.notebook().cell(id));
  }

  private void edit(UnaryOperator<Notebook> how) {
    view.change(() -> session.edit(how));
  }

  /** The place after the last selected cell. */
  int below() {
    List<String> ids = selected();
    return ids.isEmpty() ? view.order().size() : view.order().indexOf(ids.get(ids.size() - 1)) + 1;
  }

  private int above() {
    List<String> ids = selected();
    return ids.isEmpty() ? 0 : view.order().indexOf(ids.get(0));
  }

  private void insert(int index, List<Cell> cells, boolean write) {
    edit(notebook -> CellEdits.insert(notebook, index, cells));
    String first = cells.get(0).id();
    view.select(first);
    if (write) {
      view.keyboard().write(first);
      view.reveal(first);
    }
  }

  /** Adds an empty code cell above the selected ones. */
  public void insertAbove() {
    insert(above(), List.of(Cell.code("")), false);
  }

  /** Adds an empty code cell below the selected ones, to be written. */
  void writeBelow() {
    insert(below(), List.of(Cell.code("")), true);
  }

  /** Adds an empty code cell below the selected ones. */
  public void insertBelow() {
    insert(below(), List.of(Cell.code("")), false);
  }

  /** Adds ready cells, at least one, below the selected ones as one step; selects the first. */
  public void insertBelow(List<Cell> cells) {
    insert(below(), cells, false);
  }

  /** Adds a cell next to another, to be written. */
  void insertBeside(Cell cell, String id, boolean below) {
    insert(view.order().indexOf(id) + (below ? 1 : 0), List.of(cell.duplicate()), true);
  }

  /** Deletes the selected cells. One of them that runs is stopped. */
  public void delete() {
    List<String> ids = selected();
    stopIfRunning(ids);
    edit(notebook -> CellEdits.remove(notebook, ids));
    view.requestFocus();
  }

  /** Deletes the selected cells and remembers them for pasting. */
  public void cut() {
    copy();
    delete();
  }

  /** Remembers the selected cells for pasting. */
  public void copy() {
    List<String> ids = selected();
    clipboard = view.notebook().cells().stream().filter(cell -> ids.contains(cell.id())).toList();
  }

  /** Adds copies of what was cut or copied below the selected cells. */
  public void pasteBelow() {
    paste(below());
  }

  /** Adds copies of what was cut or copied above the selected cells. */
  public void pasteAbove() {
    paste(above());
  }

  private void paste(int index) {
    if (!clipboard.isEmpty()) {
      insert(index, clipboard.stream().map(Cell::duplicate).toList(), false);
    }
  }

  /** Whether there is something to paste. */
  public boolean canPaste() {
    return !clipboard.isEmpty();
  }

  /** Adds copies of the selected cells below them. */
  public void duplicate() {
    List<String> ids = selected();
    List<Cell> copies =
        view.notebook().cells().stream()
            .filter(cell -> ids.contains(cell.id()))
            .map(Cell::duplicate)
            .toList();
    if (!copies.isEmpty()) {
      insert(below(), copies, false);
    }
  }

  /** Makes the selected cells one; of one selected cell, it and the one below. */
  public void merge() {
    List<String> ids = selected();
    int next = below();
    List<String> parts =
        ids.size() == 1 && next < view.order().size()
            ? List.of(ids.get(0), view.order().get(next))
            : ids;
    if (parts.size() > 1) {
      stopIfRunning(parts);
      edit(notebook -> CellEdits.merge(notebook, parts));
      view.select(parts.get(parts.size() - 1));
    }
  }

  /** Cuts the cell that is written in two where the caret is, and goes on in the lower one. */
  public void split() {
    current()
        .ifPresent(
            cell ->
                view.view(cell.id())
                    .flatMap(CellView::field)
                    .ifPresent(
                        field -> {
                          int at = Math.min(field.caret(), cell.source().length());
                          edit(notebook -> CellEdits.split(notebook, cell.id(), at));
                          view.keyboard().write(cell.id());
                          field.setCaret(0);
                        }));
  }

  /** Moves the selected cells up by one. */
  public void moveUp() {
    move(false);
  }

  /** Moves the selected cells down by one. */
  public void moveDown() {
    move(true);
  }

  private void move(boolean down) {
    List<String> ids = selected();
    edit(notebook -> CellEdits.shift(notebook, ids, down));
    view.currentProperty().get().ifPresent(view::reveal);
    view.requestFocus();
  }

  /** Makes the selected cells code. */
  public void toCode() {
    turn(Cell.Kind.CODE);
  }

  /** Makes the selected cells words. */
  public void toMarkdown() {
    turn(Cell.Kind.MARKDOWN);
  }

  /** Makes the selected cells text that is left alone. */
  public void toRaw() {
    turn(Cell.Kind.RAW);
  }

  private void turn(Cell.Kind kind) {
    List<String> ids = selected();
    if (kind != Cell.Kind.CODE) {
      stopIfRunning(ids);
    }
    edit(notebook -> CellEdits.turn(notebook, ids, kind));
    view.requestFocus();
  }

  /**
   * Whether the selected cells may become text: code that a form or a title stands for is not made
   * text by a key that was meant for a field beside it.
   */
  boolean mayBecomeText() {
    return selected().stream()
        .map(view::model)
        .noneMatch(model -> model.cell().isCode() && !model.codeOpen());
  }

  /** Makes the cell a heading of a level from 1 to 6. */
  public void toHeading(int level) {
    current()
        .ifPresent(
            cell -> {
              stopIfRunning(List.of(cell.id()));
              edit(notebook -> CellEdits.heading(notebook, cell.id(), level));
              view.requestFocus();
            });
  }

  /** A cell that is no more, or no code any more, should not go on out of sight. */
  private void stopIfRunning(List<String> ids) {
    if (ids.stream().anyMatch(id -> view.status(id).state() == CellState.RUNNING)) {
      session.stop();
    }
  }

  /** Takes the last edit back. */
  public void undo() {
    step(session::undo);
  }

  /** Makes the edit again that was taken back last. */
  public void redo() {
    step(session::redo);
  }

  /** Selects what came back. */
  private void step(Runnable step) {
    List<String> before = List.copyOf(view.order());
    boolean writing = view.isWriting();
    view.change(step);
    view.order().stream().filter(id -> !before.contains(id)).findFirst().ifPresent(view::select);
    if (!writing) {
      view.requestFocus();
    }
  }
}
