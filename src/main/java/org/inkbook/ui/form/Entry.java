package org.inkbook.ui.form;

import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * A field whose text counts when the reader is done with it: at Enter, on leaving it, at a shortcut
 * (the cell is run, the notebook is saved), or after a pause. Escape brings back what was there.
 */
final class Entry {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  /** From the last letter on; a number of two digits is typed within it. */
  private static final Duration PAUSE = Duration.millis(900);

  private final TextInputControl field;
  private final Predicate<String> allowed;
  private final Sink sink;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private String settled = "";
  private boolean showing;

  /**
   * @param allowed whether a text that is not finished yet could be set as it is
   */
  Entry(TextInputControl field, Predicate<String> allowed, Sink sink) {
    this.field = field;
    this.allowed = allowed;
    this.sink = sink;
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    field.focusedProperty().addListener((focused, was, is) -> left(is));
    field.textProperty().addListener((text, was, is) -> typed());
    pause.setOnFinished(event -> rested());
  }

  /** Shows a value from outside; what is typed for the same value stays. */
  void show(String value) {
    if (!value.equals(settled) || !isTouched()) {
      put(value);
    }
  }

  private void put(String value) {
    settled = value;
    pause.stop();
    field.pseudoClassStateChanged(ERROR, false);
    if (!field.getText().equals(value)) {
      showing = true;
      int caret = field.getCaretPosition();
      field.setText(value);
      field.positionCaret(Math.min(caret, value.length()));
      showing = false;
    }
  }

  /** What is in the field. */
  String text() {
    return field.getText();
  }

  /** Whether the reader has typed what is not in the code. */
  boolean isTouched() {
    return !field.getText().equals(settled);
  }

  private void typed() {
    if (!showing) {
      pause.playFromStart();
      if (allowed.test(field.getText())) {
        field.pseudoClassStateChanged(ERROR, false);
        sink.say("");
      }
    }
  }

  private void rested() {
    if (field.isFocused() && allowed.test(field.getText())) {
      take();
    }
  }

  private void left(boolean stays) {
    if (!stays) {
      commit();
      sink.gestureEnds();
    }
  }

  private void keyed(KeyEvent event) {
    boolean shortcut = event.isShortcutDown() || event.isAltDown();
    if (event.getCode() == KeyCode.ENTER) {
      commit();
      sink.gestureEnds();
      if (!shortcut && !event.isShiftDown()) {
        event.consume();
      }
    } else if (event.getCode() == KeyCode.ESCAPE && isTouched()) {
      put(settled);
      sink.say("");
      event.consume();
    } else if (shortcut && !event.getCode().isModifierKey()) {
      commit();
    }
  }

  /** Takes over what is typed. */
  void commit() {
    pause.stop();
    if (isTouched()) {
      take();
    }
  }

  private void take() {
    String text = field.getText();
    boolean taken = sink.set(text);
    field.pseudoClassStateChanged(ERROR, !taken);
    // What the code made of it, such as 7 of +7, may have been shown already.
    if (taken && field.getText().equals(text)) {
      settled = text;
    }
  }
}
