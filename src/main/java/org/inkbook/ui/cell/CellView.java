package org.inkbook.ui.cell;

import java.time.Instant;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.inkbook.ui.code.CodeField;
import org.inkbook.ui.theme.Nodes;

/**
 * What a cell looks like: a bar that tells whether it is selected, beside it what the cell holds,
 * and below the line where another can be added. It shows a {@link CellModel} and nothing else. The
 * keyboard is on it as a whole in command mode, and on its field in edit mode.
 */
abstract class CellView extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");
  private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");

  final CellHost host;
  final String id;
  private CellModel model;
  private boolean resized = true;
  private boolean keyboard;

  CellView(CellHost host, CellModel model) {
    this.host = host;
    this.model = model;
    this.id = model.cell().id();
    getStyleClass().add("cell");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressedBeside);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
  }

  /** Puts what the cell holds in its frame. */
  final void setContent(Node content) {
    HBox frame = new HBox(Nodes.region("cell-bar"), content);
    frame.getStyleClass().add("cell-frame");
    HBox.setHgrow(content, Priority.ALWAYS);
    ((Region) content).setMinWidth(0);
    getChildren().setAll(frame, new InsertLine(host, id));
  }

  final CellModel model() {
    return model;
  }

  /** Brings everything in line with what the cell is now. */
  final void show(CellModel next) {
    model = next;
    setAccessibleText(next.name(Instant.now()));
    update(next);
  }

  abstract void update(CellModel next);

  /** Takes the keyboard to write in the cell. */
  abstract void edit();

  /** Where the cell's text is written, while it can be. */
  abstract Optional<CodeField> field();

  /** Whether everything is drawn, and nothing still on its way. */
  boolean isWhole() {
    return true;
  }

  /** What is written and not yet taken over is taken over: the cell is about to run. */
  void commit() {}

  /** Time has passed. */
  void tick(Instant now) {}

  /** Done writing. */
  void leave() {
    commit();
  }

  /** The caret comes in from the cell above or below. */
  void enter(boolean fromAbove) {
    field()
        .ifPresent(
            field -> {
              field.requestFocus();
              field.setCaret(fromAbove ? 0 : field.source().length());
            });
  }

  /** Brings a line of the text to the eye, with the caret in it. */
  void goTo(int line) {
    edit();
    field().ifPresent(field -> field.goTo(line));
  }

  /** The view is not shown any more. */
  void close() {}

  final void mark(boolean selected, boolean current) {
    pseudoClassStateChanged(SELECTED, selected);
    pseudoClassStateChanged(CURRENT, current);
    marked(selected || current);
  }

  /** The cell was selected, or is not any more. */
  void marked(boolean selected) {}

  /** The keyboard came to the cell, or left it. */
  final void markKeyboard(boolean here, boolean writing) {
    keyboard = here;
    pseudoClassStateChanged(KEYBOARD, here);
    pseudoClassStateChanged(WRITING, writing);
  }

  /** Whether the keyboard is on the cell or on anything in it. */
  final boolean hasKeyboard() {
    return keyboard;
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY || event.isPopupTrigger()) {
      host.select(id, event.isShiftDown());
    }
  }

  /** What takes no keyboard of its own gives it to the cell. */
  private void pressedBeside(MouseEvent event) {
    requestFocus();
    event.consume();
  }

  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !isFocused()) {
      host.command(id);
      event.consume();
    }
  }

  /** Tells the notebook what a field says. */
  final void wire(CodeField field) {
    field.onEdit(text -> host.change(() -> host.session().replaceSource(id, text)));
    field.onLeave(direction -> host.leave(id, direction == VerticalDirection.DOWN));
    field.onCaret(at -> caretAt(field, at));
    field.setAccessibleText("Text of cell " + model.number());
  }

  private void caretAt(CodeField field, Bounds at) {
    double top = sceneToLocal(field.localToScene(at)).getMinY();
    host.keepInView(id, top, top + at.getHeight());
  }

  /** Whether it may have become higher or lower since this was last asked. */
  final boolean takeResized() {
    boolean was = resized;
    resized = false;
    return was;
  }

  @Override
  public void requestLayout() {
    resized = true;
    super.requestLayout();
  }
}
