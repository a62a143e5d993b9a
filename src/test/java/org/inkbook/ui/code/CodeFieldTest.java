package org.inkbook.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeFieldTest extends Desk {
  private static final String CODE =
      "//@title Train\nint epochs = 3;  //@param {min:1}\n\nvar run = design.fit(digits);\n";

  @Test
  void itSleepsUntilTheReaderComesToWrite() {
    does(() -> field.show(CODE));
    assertThat(isAwake()).isFalse();
    does(() -> field.requestFocus());
    assertThat(isAwake()).isTrue();
    focus(elsewhere);
    assertThat(isAwake()).isFalse();
    assertThat(asks(field::source)).isEqualTo(CODE);
  }

  @ParameterizedTest
  @EnumSource(TextSize.class)
  void awakeItIsAsHighAsAsleep(TextSize size) {
    does(() -> look.textSizeProperty().set(size));
    does(() -> field.show(CODE));
    double asleep = asks(() -> field.prefHeight(900));
    does(() -> field.requestFocus());
    does(() -> {});
    assertThat(asks(() -> field.prefHeight(900))).isEqualTo(asleep);
  }

  @Test
  void itGrowsWithItsLinesAndItsText() {
    does(() -> field.show("a"));
    double one = asks(() -> field.prefHeight(900));
    does(() -> field.show("a\nb\nc"));
    double three = asks(() -> field.prefHeight(900));
    assertThat(three).isGreaterThan(one + 30);
    does(() -> look.textSizeProperty().set(TextSize.PROJECTOR));
    does(() -> {});
    assertThat(asks(() -> field.prefHeight(900))).isGreaterThan(three * 1.6);
  }

  @Test
  void aClickWakesItWithTheCaretWhereItWas() {
    does(() -> field.show("first\nsecond\nthird"));
    Node second = all(".code-row").get(1);
    robot.clickOn(asks(() -> second.localToScreen(second.getBoundsInLocal().getMaxX() - 14, 10)));
    does(() -> {});
    assertThat(asks(field::isWriting)).isTrue();
    assertThat(reads()).isEqualTo("first\nsecond|\nthird");
  }

  @Test
  void aDragThatWakesItSelects() {
    does(() -> field.show("first\nsecond\nthird"));
    List<Node> rows = all(".code-row");
    Point2D from = asks(() -> rows.get(0).localToScreen(4, 10));
    Point2D to = asks(() -> rows.get(2).localToScreen(4, 10));
    robot.drag(from, MouseButton.PRIMARY).dropTo(to);
    does(() -> {});
    assertThat(asks(() -> area().getSelectedText())).isEqualTo("first\nsecond\n");
  }

  @Test
  void whatIsTypedIsToldWhole() {
    write("int n = |;");
    robot.write("42", 0);
    does(() -> {});
    assertThat(heard).containsExactly("int n = 4;", "int n = 42;");
  }

  @Test
  void whatComesFromElsewhereIsNotToldAndTheCaretStays() {
    write("int n = 32;\nshow(n|);");
    does(() -> field.show("int n = 1024;\nshow(n);"));
    assertThat(reads()).isEqualTo("int n = 1024;\nshow(n|);");
    assertThat(heard).isEmpty();
    focus(elsewhere);
    does(() -> field.show("// new\nint n = 1024;\nshow(n);"));
    assertThat(reads()).isEqualTo("// new\nint n = 1024;\nshow(n|);");
  }

  @Test
  void keysOfTheCellAndTheWindowPassItBy() {
    write("a|b");
    robot.type(KeyCode.ESCAPE);
    press(KeyCode.SHIFT, KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    press(KeyCode.ALT, KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.Y);
    press(KeyCode.CONTROL, KeyCode.S);
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.MINUS);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    does(() -> {});
    assertThat(passed)
        .contains(
            "Esc",
            "Shift+Enter",
            "Ctrl+Enter",
            "Alt+Enter",
            "Ctrl+Z",
            "Ctrl+Y",
            "Ctrl+S",
            "Ctrl+Shift+Minus");
    assertThat(reads()).as("and none writes").isEqualTo("a|b");
  }

  @Test
  void keysThatWriteDoNotPass() {
    write("|");
    robot.write("aB1 .", 0);
    robot.type(KeyCode.ENTER, KeyCode.BACK_SPACE, KeyCode.LEFT, KeyCode.DELETE, KeyCode.TAB);
    does(() -> {});
    assertThat(passed).doesNotContain("A", "B", "1", "Space", "Enter", "Backspace", "Left", "Tab");
  }

  private void press(KeyCode with, KeyCode key) {
    robot.press(with).type(key).release(with);
    does(() -> {});
  }

  @Test
  void tabAndSlashMoveAndCommentLines() {
    write("«a();\nb();»");
    robot.type(KeyCode.TAB);
    assertThat(asks(field::source)).isEqualTo("    a();\n    b();");
    press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(asks(field::source)).isEqualTo("a();\nb();");
    press(KeyCode.CONTROL, KeyCode.SLASH);
    assertThat(asks(field::source)).isEqualTo("// a();\n// b();");
    assertThat(asks(field::isWriting)).isTrue();
  }

  @Test
  void enterKeepsTheIndent() {
    write("    a();|");
    robot.type(KeyCode.ENTER);
    does(() -> {});
    assertThat(reads()).isEqualTo("    a();\n    |");
  }

  @Test
  void homeGoesToTheFirstWordAndThenToTheMargin() {
    write("    a();|");
    robot.type(KeyCode.HOME);
    assertThat(reads()).isEqualTo("    |a();");
    robot.type(KeyCode.HOME);
    assertThat(reads()).isEqualTo("|    a();");
  }

  @Test
  void theCaretLeavesAtTheEdgesOnly() {
    List<VerticalDirection> left = new ArrayList<>();
    does(() -> field.onLeave(left::add));
    write("a\n|b\nc");
    robot.type(KeyCode.UP);
    assertThat(left).isEmpty();
    robot.type(KeyCode.UP);
    assertThat(left).containsExactly(VerticalDirection.UP);
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    assertThat(left).containsExactly(VerticalDirection.UP, VerticalDirection.DOWN);
  }

  @Test
  void signsOfTwoHalvesAreWrittenPassedAndDeletedWhole() {
    write("a😀|b");
    robot.type(KeyCode.LEFT);
    assertThat(asks(field::caret)).isEqualTo(1);
    robot.type(KeyCode.RIGHT);
    assertThat(asks(field::caret)).isEqualTo(3);
    robot.type(KeyCode.BACK_SPACE);
    does(() -> {});
    assertThat(reads()).isEqualTo("a|b");
  }

  @Test
  void textIsCopiedAndPastedAsItIs() {
    write("«a\n\tb»;");
    press(KeyCode.CONTROL, KeyCode.C);
    assertThat(clipboard()).isEqualTo("a\n\tb");
    does(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("x\r\ny😀");
          Clipboard.getSystemClipboard().setContent(content);
        });
    press(KeyCode.CONTROL, KeyCode.V);
    assertThat(asks(field::source)).isEqualTo("x\ny😀;");
  }

  @Test
  void theWheelMovesThePage() {
    write(CODE + "|");
    fire(area(), wheel(0, -40));
    assertThat(wheels).isEqualTo(1);
    focus(elsewhere);
    fire(field, wheel(0, -40));
    assertThat(wheels).isEqualTo(2);
  }

  @Test
  void aLineThatIsTooLongIsReachedSideways() {
    for (boolean awake : List.of(false, true)) {
      write("int n = 1; " + "// long ".repeat(60) + "|\nb");
      if (awake) {
        does(() -> field.setCaret(0));
      } else {
        focus(elsewhere);
      }
      does(() -> {});
      Sideways bar = (Sideways) one(".code-sideways");
      double before = asks(bar::getValue);
      fire(field, wheel(-120, 0));
      assertThat(asks(bar::getValue)).as("awake %s", awake).isGreaterThan(before);
    }
  }

  private static ScrollEvent wheel(double x, double y) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        5,
        5,
        5,
        5,
        false,
        false,
        false,
        false,
        false,
        false,
        x,
        y,
        x,
        y,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        new PickResult(null, 5, 5));
  }

  @Test
  void theLineThatFailedIsMarkedByASignToo() {
    does(() -> field.show("a();\nb();\nc();"));
    does(() -> field.markFailure(OptionalInt.of(2)));
    assertThat(all(".code-line.failing .ikonli-font-icon")).hasSize(1);
    does(() -> field.goTo(2));
    assertThat(reads()).isEqualTo("a();\n|b();\nc();");
    assertThat(all(".code-line.failing .ikonli-font-icon")).as("awake").hasSize(1);
    robot.type(KeyCode.UP, KeyCode.ENTER);
    does(() -> {});
    LineNumber failing = (LineNumber) one(".code-line.failing");
    assertThat(asks(() -> failing.getBoundsInLocal().getHeight())).isPositive();
    does(() -> field.markFailure(OptionalInt.empty()));
    assertThat(all(".code-line.failing")).isEmpty();
    assertThat(one(".code-line")).isNotNull();
  }

  @Test
  void goingToALineThatIsNotThereGoesToTheLast() {
    does(() -> field.show("a\nb"));
    does(() -> field.goTo(99));
    assertThat(reads()).isEqualTo("a\n|b");
  }

  @Test
  void hitsAreMarkedAwakeAndAsleep() {
    does(() -> field.show("digit = Digit;"));
    does(() -> field.find("DIGIT", OptionalInt.of(8)));
    assertThat(all(".code-hit")).hasSize(1);
    assertThat(all(".code-hit-current")).hasSize(1);
    does(() -> field.requestFocus());
    assertThat(all(".text.code-hit")).hasSize(1);
    assertThat(all(".text.code-hit-current")).hasSize(1);
    does(() -> field.find("", OptionalInt.empty()));
    assertThat(all(".text.code-hit, .text.code-hit-current")).isEmpty();
  }

  @Test
  void bracketsAtTheCaretAreMarked() {
    write("f(a[0])|");
    assertThat(all(".code-bracket")).hasSize(2);
    robot.type(KeyCode.HOME);
    does(() -> {});
    assertThat(all(".code-bracket")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void keywordsHaveTheirColourAwakeAndAsleep(Theme theme) {
    does(() -> look.themeProperty().set(theme));
    does(() -> field.show("int a;"));
    Object asleep = fill(".code-keyword");
    does(() -> field.requestFocus());
    assertThat(fill(".text.code-keyword")).isEqualTo(asleep);
    assertThat(fill(".paragraph-text .text.code-keyword")).isNotEqualTo(plain());
  }

  private Object fill(String selector) {
    return asks(() -> ((javafx.scene.text.Text) field.lookup(selector)).getFill());
  }

  private Object plain() {
    return asks(
        () ->
            field.lookupAll(".paragraph-text .text").stream()
                .map(javafx.scene.text.Text.class::cast)
                .filter(text -> text.getText().contains("a;"))
                .findFirst()
                .orElseThrow()
                .getFill());
  }

  @Test
  void thePageHearsWhereTheCaretGoes() {
    List<Bounds> places = new ArrayList<>();
    does(() -> field.onCaret(places::add));
    write("a\nb\nc\n|d");
    double bottom = places.get(places.size() - 1).getMinY();
    robot.type(KeyCode.UP, KeyCode.UP);
    does(() -> {});
    assertThat(places.get(places.size() - 1).getMinY()).isLessThan(bottom - 20);
  }

  @Test
  void aScreenReaderIsToldTextCaretAndName() {
    does(() -> field.setAccessibleText("Code of cell 3"));
    does(() -> field.show("a\nbc"));
    assertThat(asks(() -> field.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
        .isEqualTo("a\nbc");
    write("a\nbc|");
    assertThat(asks(() -> area().getAccessibleText())).isEqualTo("Code of cell 3");
    assertThat(tells(AccessibleAttribute.CARET_OFFSET)).isEqualTo(4);
    assertThat(tells(AccessibleAttribute.LINE_FOR_OFFSET, 3)).isEqualTo(1);
    assertThat(tells(AccessibleAttribute.LINE_START, 1)).isEqualTo(2);
    assertThat(tells(AccessibleAttribute.LINE_END, 1)).isEqualTo(4);
  }

  private Object tells(AccessibleAttribute attribute, Object... parameters) {
    return asks(() -> area().queryAccessibleAttribute(attribute, parameters));
  }

  @Test
  void proseIsBrokenIntoRowsAndHasNoNumbers() {
    does(() -> place(newField(Language.MARKDOWN)));
    does(() -> field.show("word ".repeat(300)));
    does(() -> {});
    does(() -> {});
    assertThat(all(".code-line")).allMatch(node -> !node.isVisible());
    assertThat(asks(() -> field.prefHeight(900))).isGreaterThan(150);
  }

  @Test
  void aFieldThatShowsNothingCanBeWrittenIn() {
    robot.clickOn(field);
    robot.write("x", 0);
    does(() -> {});
    assertThat(reads()).isEqualTo("x|");
  }
}
