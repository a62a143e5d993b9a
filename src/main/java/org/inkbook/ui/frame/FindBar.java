package org.inkbook.ui.frame;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.inkbook.session.Snapshot;
import org.inkbook.ui.command.CommandKeys;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Finds a text in code, prose and outputs. Enter goes to the next place, Shift+Enter to the one
 * before, Esc closes. The looking is done away from JavaFX's thread.
 */
final class FindBar extends HBox {
  private final NotebookWindow window;
  private final Background background;
  private final TextField field = new TextField();
  private final Label count = Nodes.label("", "find-count");
  private long searched = -1;
  private String text = "";
  private List<Hit> hits = List.of();
  private int at = -1;

  FindBar(NotebookWindow window, Background background) {
    this.window = window;
    this.background = background;
    getStyleClass().add("find-bar");
    field.getStyleClass().add("find-field");
    field.setId("find-field");
    CommandKeys.leaveEnterTo(field);
    field.setPromptText("Find in code, text and outputs");
    field.setAccessibleText("Find in code, text and outputs");
    count.setId("find-count");
    field.textProperty().addListener((property, was, is) -> look(0));
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    getChildren()
        .addAll(
            new FontIcon(Feather.SEARCH),
            field,
            count,
            Buttons.icon(Feather.CHEVRON_UP, "Previous place (Shift+Enter)", () -> look(-1)),
            Buttons.icon(Feather.CHEVRON_DOWN, "Next place (Enter)", () -> look(1)),
            Buttons.icon(Feather.X, "Close (Esc)", this::close));
    Nodes.present(this, false);
  }

  void open() {
    Nodes.present(this, true);
    field.requestFocus();
    field.selectAll();
    look(0);
  }

  private void close() {
    Nodes.present(this, false);
    unmark();
    window.cells().currentProperty().get().ifPresent(window::goTo);
  }

  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && field.isFocused()) {
      look(event.isShiftDown() ? -1 : 1);
      event.consume();
    }
  }

  /** Looks, if text or notebook are others than last time, and then goes so many places on. */
  private void look(int step) {
    Snapshot now = window.state().snapshot();
    String wanted = field.getText();
    if (wanted.equals(text) && now.number() == searched) {
      go(step);
      return;
    }
    boolean same = wanted.equals(text);
    background.work(
        () -> Hit.all(now.notebook(), wanted),
        found -> {
          if (wanted.equals(field.getText())) {
            searched = now.number();
            text = wanted;
            hits = found;
            at = same ? Math.min(at, found.size() - 1) : -1;
            go(same ? step : 1);
          }
        },
        error -> window.tell(Notice.of("find", error)));
  }

  private void go(int step) {
    if (!hits.isEmpty()) {
      at = Math.floorMod(at + step, hits.size());
      Hit hit = hits.get(at);
      window.cells().select(hit.cell(), false);
      window.cells().reveal(hit.cell());
      if (hit.at() == Hit.IN_OUTPUTS) {
        unmark();
      } else {
        window.cells().markFound(text, Optional.of(hit.cell()), OptionalInt.of(hit.at()));
      }
    } else {
      unmark();
    }
    count.setText(words());
  }

  private void unmark() {
    window.cells().markFound("", Optional.empty(), OptionalInt.empty());
  }

  private String words() {
    if (text.isEmpty()) {
      return "";
    }
    return hits.isEmpty() ? "Not found" : at + 1 + " of " + hits.size();
  }
}
