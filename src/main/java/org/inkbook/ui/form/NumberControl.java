package org.inkbook.ui.form;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.inkbook.notebook.Param;
import org.inkbook.ui.theme.Buttons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A field for a number, with keys and buttons for the next one up and down. */
final class NumberControl implements Control {
  private static final int PAGE = 10;

  private final Sink sink;
  private final TextField field = new TextField();
  private final Entry entry;
  private final HBox box;
  private Param param;

  NumberControl(Param param, Sink sink) {
    this.param = param;
    this.sink = sink;
    String name = Words.readable(param.name());
    field.setAccessibleText(name);
    field.getStyleClass().add("number-field");
    entry = new Entry(field, text -> Numbers.allowed(text, this.param), sink);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    field.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    box =
        new HBox(
            field,
            step(Feather.MINUS, name + ": less", -1),
            step(Feather.PLUS, name + ": more", 1));
    box.getStyleClass().add("number-box");
    box.setMaxWidth(Region.USE_PREF_SIZE);
  }

  /** For the mouse alone: the keyboard has the arrow keys. */
  private Button step(Ikon icon, String words, int steps) {
    Button button =
        Buttons.icon(
            icon,
            words,
            () -> {
              move(steps);
              sink.gestureEnds();
            });
    button.setFocusTraversable(false);
    return button;
  }

  private static Optional<Integer> steps(KeyCode key) {
    return switch (key) {
      case UP -> Optional.of(1);
      case DOWN -> Optional.of(-1);
      case PAGE_UP -> Optional.of(PAGE);
      case PAGE_DOWN -> Optional.of(-PAGE);
      default -> Optional.empty();
    };
  }

  private void keyed(KeyEvent event) {
    boolean modified = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
    steps(event.getCode())
        .filter(steps -> !modified)
        .ifPresent(
            steps -> {
              move(steps);
              event.consume();
            });
  }

  private void released(KeyEvent event) {
    if (steps(event.getCode()).isPresent()) {
      sink.gestureEnds();
    }
  }

  /** From what is typed, if that is a number, else from what the code has. */
  private void move(int steps) {
    String from = Numbers.allowed(entry.text(), param) ? entry.text().strip() : param.value();
    String next = new Stops(param.range()).from(from, steps);
    if ((entry.isTouched() || !next.equals(entry.text())) && sink.set(next)) {
      entry.show(next);
    }
  }

  @Override
  public Region node() {
    return box;
  }

  @Override
  public void show(Param now) {
    param = now;
    entry.show(now.value());
  }

  @Override
  public void commit() {
    entry.commit();
  }
}
