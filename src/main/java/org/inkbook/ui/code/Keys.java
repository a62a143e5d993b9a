package org.inkbook.ui.code;

import static org.fxmisc.wellbehaved.event.InputMap.process;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.wellbehaved.event.InputHandler.Result;
import org.fxmisc.wellbehaved.event.Nodes;

/**
 * What keys do in a field. What belongs to the cell or the window around it passes by unused:
 * Escape, Enter with Shift, Ctrl or Alt, undo and redo, and the pages.
 */
final class Keys {
  private final Area area;
  private final Language language;
  private final Completing completing;
  private final Leaving leaving;

  Keys(Area area, Language language, Completing completing, Leaving leaving) {
    this.area = area;
    this.language = language;
    this.completing = completing;
    this.leaving = leaving;
  }

  /** Goes before what the area does by itself. */
  void install() {
    Nodes.addInputMap(
        area,
        sequence(
            process(KeyEvent.KEY_PRESSED, this::pressed),
            process(KeyEvent.KEY_TYPED, this::typed)));
  }

  private Result pressed(KeyEvent event) {
    if (completing.takes(event)) {
      return Result.CONSUME;
    }
    boolean plain = !event.isShiftDown() && !isCommand(event);
    return switch (event.getCode()) {
      case ESCAPE, PAGE_UP, PAGE_DOWN -> Result.IGNORE;
      case ENTER -> plain ? apply(typing().enter()) : Result.IGNORE;
      case TAB -> isCommand(event) ? Result.IGNORE : tab(event.isShiftDown());
      case BACK_SPACE ->
          plain ? typing().backspace().map(this::apply).orElse(Result.PROCEED) : Result.PROCEED;
      case HOME -> isCommand(event) ? Result.PROCEED : home(event.isShiftDown());
      case UP, KP_UP -> plain && leaving.above() ? Result.CONSUME : Result.PROCEED;
      case DOWN, KP_DOWN -> plain && leaving.below() ? Result.CONSUME : Result.PROCEED;
      default -> event.isShortcutDown() || event.isControlDown() ? command(event) : Result.PROCEED;
    };
  }

  private Result command(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean slash = code == KeyCode.SLASH || code == KeyCode.DIVIDE || event.getText().equals("/");
    if (code == KeyCode.Z || code == KeyCode.Y) {
      return Result.IGNORE;
    }
    if (code == KeyCode.SPACE && language == Language.JAVA) {
      completing.ask();
      return Result.CONSUME;
    }
    if (slash && language == Language.JAVA) {
      IndexRange selected = area.getSelection();
      return apply(Indent.toggleComment(source(), selected.getStart(), selected.getEnd()));
    }
    return Result.PROCEED;
  }

  private Result tab(boolean back) {
    int start = area.getSelection().getStart();
    int end = area.getSelection().getEnd();
    if (back) {
      return apply(Indent.out(source(), start, end, language));
    }
    if (start < end) {
      return apply(Indent.in(source(), start, end, language));
    }
    if (language == Language.JAVA && endsName(start)) {
      completing.ask();
      return Result.CONSUME;
    }
    return apply(Indent.tab(source(), start, language));
  }

  private boolean endsName(int caret) {
    String source = source();
    char before = caret > 0 ? source.charAt(caret - 1) : ' ';
    return before == '.' || Character.isJavaIdentifierPart(before);
  }

  /** To the first word of the line or, when the caret is there, to the beginning of the line. */
  private Result home(boolean select) {
    int caret = area.getCaretPosition();
    int start = Lines.start(source(), caret);
    int word = start + Lines.indent(source(), Lines.end(source(), caret)).length();
    int to = caret == word ? start : word;
    area.selectRange(select ? area.getAnchor() : to, to);
    area.requestFollowCaret();
    return Result.CONSUME;
  }

  private Result typed(KeyEvent event) {
    return isCommand(event)
        ? Result.PROCEED
        : typing().type(event.getCharacter()).map(this::apply).orElse(Result.PROCEED);
  }

  private Typing typing() {
    IndexRange selected = area.getSelection();
    return new Typing(source(), selected.getStart(), selected.getEnd(), language);
  }

  private Result apply(Edit edit) {
    area.apply(edit);
    return Result.CONSUME;
  }

  private String source() {
    return area.getText();
  }

  private static boolean isCommand(KeyEvent event) {
    return event.isControlDown() || event.isAltDown() || event.isMetaDown();
  }
}
