package org.inkbook.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import org.inkbook.jupyter.Completion;
import org.inkbook.ui.Screen;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;
import org.junit.jupiter.api.BeforeEach;

/** A window with a page for a field, and what has passed the field by. */
abstract class Desk extends Screen {
  VBox page;
  ScrollPane scroll;
  CodeField field;
  Button elsewhere;

  /** What the completer has been asked, and will answer. */
  final List<String> asked = new ArrayList<>();

  CompletableFuture<Completion> answer = new CompletableFuture<>();

  /** Keys that the field left to what is around it. */
  final List<String> passed = new ArrayList<>();

  final List<String> heard = new ArrayList<>();
  int wheels;

  @Override
  protected final Parent content() {
    page = new VBox();
    elsewhere = new Button("Elsewhere");
    page.addEventHandler(KeyEvent.KEY_PRESSED, event -> passed.add(name(event)));
    page.addEventHandler(ScrollEvent.SCROLL, event -> wheels++);
    scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private static String name(KeyEvent event) {
    String with = (event.isControlDown() ? "Ctrl+" : "") + (event.isAltDown() ? "Alt+" : "");
    return with + (event.isShiftDown() ? "Shift+" : "") + event.getCode().getName();
  }

  @BeforeEach
  final void layOut() {
    answer = new CompletableFuture<>();
    does(
        () -> {
          look.themeProperty().set(Theme.LIGHT);
          look.textSizeProperty().set(TextSize.NORMAL);
          place(newField(Language.JAVA));
          asked.clear();
          passed.clear();
          heard.clear();
          wheels = 0;
        });
  }

  final CodeField newField(Language language) {
    CodeField made =
        new CodeField(
            language,
            (code, cursor) -> {
              asked.add(code.substring(0, cursor));
              return answer;
            });
    made.onEdit(heard::add);
    return made;
  }

  final void place(CodeField next) {
    field = next;
    page.getChildren().setAll(elsewhere, next);
  }

  /** Shows a source with the caret where the bar is, and gives the field the keyboard. */
  final void write(String text) {
    Written written = Written.of(text);
    does(
        () -> {
          field.show(written.source());
          field.setCaret(written.start());
          field.requestFocus();
        });
    does(
        () -> {
          if (written.start() < written.end()) {
            area().selectRange(written.start(), written.end());
          }
        });
    heard.clear();
    passed.clear();
  }

  /** What stands in the field, with the caret. */
  final String reads() {
    return asks(() -> new StringBuilder(field.source()).insert(field.caret(), '|').toString());
  }

  /** The area inside; the field must be awake. */
  final Area area() {
    return (Area) field.lookup(".code-area");
  }

  final boolean isAwake() {
    return asks(() -> field.lookup(".code-area") != null);
  }

  final void fire(Node node, Event event) {
    does(() -> Event.fireEvent(node, event));
  }
}
