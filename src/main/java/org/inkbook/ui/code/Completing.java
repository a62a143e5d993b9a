package org.inkbook.ui.code;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import org.inkbook.jupyter.Completion;

/**
 * Asks what could stand at the caret, and lets the reader choose. An answer that comes when the
 * reader has written on, or moved, is dropped.
 */
final class Completing {
  private final Area area;
  private final Completer completer;
  private final CompletionList list = new CompletionList(this::take);
  private Optional<Completion> open = Optional.empty();
  private boolean busy;

  Completing(Area area, Completer completer) {
    this.area = area;
    this.completer = completer;
    area.caretPositionProperty().addListener((property, old, caret) -> refine());
    area.focusedProperty().addListener((property, old, focused) -> close());
  }

  /** Asks for what could stand at the caret. */
  void ask() {
    close();
    String code = area.getText();
    int caret = area.getCaretPosition();
    CompletableFuture<?> unused =
        asked(code, caret)
            .whenComplete(
                (completion, problem) ->
                    Platform.runLater(() -> answer(code, caret, Optional.ofNullable(completion))));
  }

  private CompletableFuture<Completion> asked(String code, int caret) {
    try {
      return completer.complete(code, caret);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void answer(String code, int caret, Optional<Completion> answer) {
    boolean stale = caret != area.getCaretPosition() || !code.equals(area.getText());
    if (stale || !area.isFocused()) {
      return;
    }
    List<String> matches = answer.map(Completion::matches).orElse(List.of());
    if (matches.isEmpty()) {
      list.say("No suggestions", area);
    } else if (matches.size() == 1) {
      open = answer;
      take(matches.get(0));
    } else {
      open = answer;
      list.show(matches, area);
    }
  }

  /** Goes on with those matches that begin with what has been written since. */
  private void refine() {
    if (busy || open.isEmpty()) {
      list.hide();
      return;
    }
    Completion completion = open.get();
    int caret = area.getCaretPosition();
    if (caret < completion.start()) {
      close();
      return;
    }
    String begun = area.getText(completion.start(), caret);
    List<String> left =
        completion.matches().stream().filter(match -> match.startsWith(begun)).toList();
    if (left.isEmpty() || left.equals(List.of(begun))) {
      close();
    } else {
      list.show(left, area);
    }
  }

  /** Puts a match in the place of what was begun; the caret goes between its brackets. */
  private void take(String match) {
    Completion completion = open.orElseThrow();
    int end = Math.max(completion.end(), area.getCaretPosition());
    boolean call = match.endsWith("(") && !area.getText().startsWith("(", end);
    int caret = completion.start() + match.length();
    close();
    busy = true;
    area.apply(new Edit(completion.start(), end, call ? match + ")" : match, caret, caret));
    busy = false;
  }

  /** Uses a key, if the list is open and it is one of its keys. */
  boolean takes(KeyEvent event) {
    if (open.isEmpty()) {
      list.hide();
      return false;
    }
    boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (modified || event.isShiftDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case UP, KP_UP -> list.move(-1);
      case DOWN, KP_DOWN -> list.move(1);
      case PAGE_UP -> list.move(-CompletionList.ROWS);
      case PAGE_DOWN -> list.move(CompletionList.ROWS);
      case ENTER, TAB -> {
        list.take();
        yield true;
      }
      case ESCAPE -> {
        close();
        yield true;
      }
      default -> false;
    };
  }

  private void close() {
    open = Optional.empty();
    list.hide();
  }
}
