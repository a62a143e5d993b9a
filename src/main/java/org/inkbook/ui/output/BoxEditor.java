package org.inkbook.ui.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.inkbook.output.Correction;

/**
 * What a reader does to boxes, by mouse, key or button, each as a {@link Correction}. It changes no
 * box: the cell is run again with the correction, and the next reading shows what became of it.
 */
final class BoxEditor {
  /** Keys that move a box follow each other; so long after the last the box is read anew. */
  private static final Duration REST = Duration.millis(350);

  /** Thousandths of the photo's longer side for a key. */
  private static final int STEP = 2;

  private final BoxedPhoto photo;
  private final Consumer<Correction> corrections;
  private final PauseTransition rest = new PauseTransition(REST);
  private Optional<ReadBox> chosen = Optional.empty();
  private Optional<Rectangle2D> nudged = Optional.empty();
  private boolean on;

  BoxEditor(BoxedPhoto photo, Consumer<Correction> corrections) {
    this.photo = photo;
    this.corrections = corrections;
    var unused = new BoxMouse(photo, this);
    photo.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    rest.setOnFinished(event -> settle());
  }

  void setOn(boolean editing) {
    on = editing;
  }

  boolean isOn() {
    return on;
  }

  void setChosen(Optional<ReadBox> box) {
    if (!chosen.equals(box)) {
      settle();
    }
    chosen = box;
  }

  void open(ReadBox box) {
    box.activate();
  }

  void move(ReadBox box, Rectangle2D to) {
    PhotoScale scale = photo.scale();
    photo.setGhost(Optional.of(to));
    photo.expect(middle(to));
    corrections.accept(new Correction.Move(scale.spot(box.box()), scale.area(to)));
  }

  void add(Rectangle2D at) {
    photo.setGhost(Optional.of(at));
    photo.expect(middle(at));
    corrections.accept(new Correction.Add(photo.scale().area(at)));
  }

  private static Point2D middle(Rectangle2D it) {
    return new Point2D(it.getMinX() + it.getWidth() / 2, it.getMinY() + it.getHeight() / 2);
  }

  // Of the chosen box.

  void delete() {
    chosen.ifPresent(box -> corrections.accept(new Correction.Delete(spot(box))));
  }

  void split() {
    chosen.ifPresent(box -> corrections.accept(new Correction.Split(spot(box))));
  }

  void name(int digit) {
    chosen.ifPresent(box -> corrections.accept(new Correction.Label(spot(box), digit)));
  }

  /** With the next of its row, or the one before it at the end. */
  void merge() {
    chosen.ifPresent(
        box ->
            beside(box)
                .ifPresent(
                    other -> corrections.accept(new Correction.Merge(spot(box), spot(other)))));
  }

  /** A box like the chosen one, to its right; the first one in the middle of the photo. */
  void addBeside() {
    Rectangle2D like =
        chosen
            .map(ReadBox::placed)
            .orElse(new Rectangle2D(photo.getWidth() / 2, photo.getHeight() / 2, 40, 60));
    double x = chosen.isPresent() ? like.getMaxX() + 0.2 * like.getWidth() : like.getMinX();
    add(new Rectangle2D(x, like.getMinY(), like.getWidth(), like.getHeight()));
  }

  private Correction.Spot spot(ReadBox box) {
    return photo.scale().spot(box.box());
  }

  private Optional<ReadBox> beside(ReadBox box) {
    List<ReadBox> row =
        photo.boxes().stream().filter(other -> other.box().row() == box.box().row()).toList();
    int at = row.indexOf(box);
    int other = at + 1 < row.size() ? at + 1 : at - 1;
    return at < 0 || other < 0 ? Optional.empty() : Optional.of(row.get(other));
  }

  // Keys.

  private void keyed(KeyEvent event) {
    boolean onBox = photo.boxes().stream().anyMatch(ReadBox::isFocused);
    if (on && onBox && (event.getCode().isArrowKey() ? nudged(event) : typed(event))) {
      event.consume();
    }
  }

  private boolean typed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return false;
    }
    KeyCode code = event.getCode();
    if (code.isDigitKey() || (code.isKeypadKey() && Character.isDigit(last(code)))) {
      name(Character.digit(last(code), 10));
      return true;
    }
    Runnable action =
        switch (code) {
          case DELETE, BACK_SPACE -> this::delete;
          case M -> this::merge;
          case S -> this::split;
          case A, INSERT -> this::addBeside;
          default -> null;
        };
    if (action != null) {
      action.run();
    }
    return action != null;
  }

  /** {@code DIGIT7} and {@code NUMPAD7} end with it. */
  private static char last(KeyCode code) {
    return code.name().charAt(code.name().length() - 1);
  }

  /** Ctrl moves the chosen box; Shift moves one of its edges out, Shift and Alt moves it in. */
  private boolean nudged(KeyEvent event) {
    boolean moves = event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
    boolean edge = event.isShiftDown() && !event.isShortcutDown();
    if (chosen.isEmpty() || !(moves || edge)) {
      return false;
    }
    Rectangle2D now = nudged.orElseGet(() -> chosen.get().placed());
    PhotoScale scale = photo.scale();
    double step = Math.max(1, STEP * scale.scale() * scale.longSide() / 1000.0);
    BoxNudge nudge = BoxNudge.of(event.getCode(), step);
    nudged =
        Optional.of(moves ? nudge.moved(now) : event.isAltDown() ? nudge.in(now) : nudge.out(now));
    photo.setGhost(nudged);
    rest.playFromStart();
    return true;
  }

  private void settle() {
    rest.stop();
    Optional<Rectangle2D> to = nudged;
    nudged = Optional.empty();
    chosen.ifPresent(box -> to.ifPresent(it -> move(box, it)));
  }
}
