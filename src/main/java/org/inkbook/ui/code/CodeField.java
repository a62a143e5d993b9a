package org.inkbook.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;

/**
 * A field to write code in, as high as its text. Until the reader writes in it, it is code to read,
 * which is several times lighter; the two look the same.
 *
 * <p>Of its keys it leaves to whatever is around it: Escape (unless a list is open), Enter with
 * Shift, Ctrl or Alt, undo and redo, and the pages. The wheel moves the page. An undo of its own it
 * has not: the document has one.
 */
public final class CodeField extends Region {
  private final Language language;
  private final Completer completer;
  private final CodeText asleep;
  private final List<Consumer<? super String>> editListeners = new ArrayList<>();
  private final List<Consumer<? super Bounds>> caretListeners = new ArrayList<>();
  private final List<Consumer<? super VerticalDirection>> leaveListeners = new ArrayList<>();

  private Optional<Editor> awake = Optional.empty();
  private String source = "";
  private int caret;
  private Marks marks = Marks.NONE;
  private OptionalInt failure = OptionalInt.empty();

  /** A field for source in a language; what Java could go on with, the completer is asked. */
  public CodeField(Language language, Completer completer) {
    this.language = language;
    this.completer = completer;
    asleep = new CodeText(language == Language.JAVA);
    getStyleClass().add("code-field");
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    asleep.setMouseTransparent(true);
    asleep.show(source, language);
    getChildren().add(asleep);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventFilter(ScrollEvent.SCROLL, this::scroll);
    if (language == Language.MARKDOWN) {
      wake();
    }
  }

  /**
   * Shows a source that comes from elsewhere: no listener hears of it, and the caret stays at the
   * words that it was at. To be called with the newest source there is: an older one, on its way
   * while the reader wrote on, would take back what was written.
   */
  public void show(String text) {
    String next = text.replace("\r\n", "\n").replace('\r', '\n');
    if (next.equals(source)) {
      return;
    }
    int moved = Edit.between(source, next, caret()).caret();
    source = next;
    caret = moved;
    awake.ifPresentOrElse(editor -> editor.show(next, moved), () -> asleep.show(next, language));
    requestLayout();
  }

  /** The source as it is now, its lines separated by {@code \n}. */
  public String source() {
    return source;
  }

  /** Tells of each edit that the reader makes: the whole source. */
  public void onEdit(Consumer<? super String> listener) {
    editListeners.add(listener);
  }

  /** Tells where the caret is, in this field, whenever it moves; the page is to keep it in view. */
  public void onCaret(Consumer<? super Bounds> listener) {
    caretListeners.add(listener);
  }

  /** Tells when the reader goes up from the first line, or down from the last. */
  public void onLeave(Consumer<? super VerticalDirection> listener) {
    leaveListeners.add(listener);
  }

  /**
   * Marks the line that failed, or none. The mark stays at its line while the reader writes above;
   * to mark the same line again moves nothing.
   *
   * @param line from 1
   */
  public void markFailure(OptionalInt line) {
    if (!line.equals(failure)) {
      failure = line;
      mark(marks.withFailure(line));
    }
  }

  /**
   * Marks whatever reads like the text, in upper or lower case; an empty text marks nothing.
   *
   * @param current the index into the source of the hit that the reader is at
   * @see Hits
   */
  public void find(String text, OptionalInt current) {
    mark(marks.withFind(text, current));
  }

  private void mark(Marks next) {
    if (!next.equals(marks)) {
      marks = next;
      asleep.mark(next);
      awake.ifPresent(editor -> editor.mark(next));
    }
  }

  /**
   * Puts the caret at the beginning of a line and takes the keyboard.
   *
   * @param line from 1; beyond the last line is the last
   */
  public void goTo(int line) {
    setCaret(Lines.startOf(source, line));
    requestFocus();
  }

  /** Where the caret is: an index into the source. */
  public int caret() {
    return awake.map(editor -> editor.area.getCaretPosition()).orElse(caret);
  }

  /** Puts the caret at an index into the source, or at its end when it is shorter. */
  public void setCaret(int index) {
    caret = Math.max(0, Math.min(index, source.length()));
    awake.ifPresent(editor -> editor.area.apply(Edit.move(caret)));
  }

  /** Takes the keyboard: the reader can write. */
  @Override
  public void requestFocus() {
    Editor editor = wake();
    editor.area.requestFocus();
    tellCaret(editor);
  }

  /** Whether the keyboard writes here. */
  public boolean isWriting() {
    return awake.isPresent() && awake.get().area.isFocused();
  }

  private Editor wake() {
    if (awake.isEmpty()) {
      Editor editor = new Editor(language, this::edited);
      Completing completing = new Completing(editor.area, completer);
      new Keys(editor.area, language, completing, new Leaving(editor.area, this::leave)).install();
      ContextActions.install(editor.area);
      editor.area.accessibleTextProperty().bind(accessibleTextProperty());
      editor.show(source, caret);
      editor.mark(marks);
      editor.area.caretPositionProperty().addListener((property, old, at) -> tellCaret(editor));
      editor.area.focusedProperty().addListener((property, old, focused) -> maySleep(editor));
      awake = Optional.of(editor);
      getChildren().setAll(editor);
    }
    return awake.get();
  }

  /** The keyboard has gone elsewhere; another window in front of this one is not elsewhere. */
  private void maySleep(Editor editor) {
    boolean here = getScene() != null && getScene().getFocusOwner() == editor.area;
    if (here || language == Language.MARKDOWN || !awake.equals(Optional.of(editor))) {
      return;
    }
    caret = editor.area.getCaretPosition();
    awake = Optional.empty();
    asleep.show(source, language);
    getChildren().setAll(asleep);
  }

  private void edited(String text) {
    marks = Shift.failure(marks, source, text);
    source = text;
    asleep.mark(marks);
    awake.ifPresent(editor -> editor.mark(marks));
    requestLayout();
    editListeners.forEach(listener -> listener.accept(text));
  }

  private void tellCaret(Editor editor) {
    caretListeners.forEach(listener -> listener.accept(editor.caretBounds()));
  }

  private void leave(VerticalDirection direction) {
    leaveListeners.forEach(listener -> listener.accept(direction));
  }

  /** The press that wakes the field puts the caret where it would have. */
  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || awake.isPresent()) {
      return;
    }
    Editor editor = wake();
    applyCss();
    layout();
    editor.area.requestFocus();
    move(editor, event, SelectionPolicy.CLEAR);
    event.consume();
  }

  /** The pointer still belongs to what was pressed, and that was this field, asleep. */
  private void drag(MouseEvent event) {
    if (event.getTarget() == this) {
      awake.ifPresent(editor -> move(editor, event, SelectionPolicy.ADJUST));
      event.consume();
    }
  }

  private static void move(Editor editor, MouseEvent event, SelectionPolicy policy) {
    var point = editor.area.screenToLocal(event.getScreenX(), event.getScreenY());
    int index = editor.area.hit(point.getX(), point.getY()).getInsertionIndex();
    editor.area.moveTo(index, policy);
  }

  /** The wheel is the page's; a move sideways goes to lines that are longer than the field. */
  private void scroll(ScrollEvent event) {
    Parent page = getParent();
    boolean aside = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
    if (aside) {
      awake.ifPresentOrElse(
          editor -> editor.sideways(-event.getDeltaX()), () -> asleep.sideways(-event.getDeltaX()));
    } else if (page != null) {
      page.fireEvent(event.copyFor(page, page));
    }
    event.consume();
  }

  private Region face() {
    return awake.isPresent() ? awake.get() : asleep;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return face().prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + face().prefHeight(width) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    face().resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT && awake.isEmpty()
        ? source
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
