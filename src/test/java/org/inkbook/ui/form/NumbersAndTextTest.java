package org.inkbook.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Controls for numbers, text and choices, by mouse and by keyboard. */
class NumbersAndTextTest extends FormBench {
  private static final String FILTERS =
      "int filters = 32; //@param {type:\"slider\", min:8, max:64, step:8} patterns looked for";

  private void type(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.type(key);
    }
    does(() -> {});
  }

  private void enter(String name, String text) {
    focus(named(name));
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write(text);
    does(() -> {});
  }

  private double thumb() {
    return asks(() -> ((Slider) named("Filters")).getValue());
  }

  @Test
  void draggingASliderWritesEveryStopAndIsUndoneAsOne() {
    open(FILTERS);
    Node thumb = one(".thumb");
    Point2D from = asks(() -> thumb.localToScreen(8, 8));
    robot.moveTo(from).press(javafx.scene.input.MouseButton.PRIMARY);
    for (int i = 1; i <= 12; i++) {
      robot.moveTo(from.getX() + 9 * i, from.getY());
    }
    robot.release(javafx.scene.input.MouseButton.PRIMARY);
    does(() -> {});
    assertThat(heard).hasSizeGreaterThan(2).startsWith("filters=40", "filters=48");
    assertThat(heard).doesNotHaveDuplicates();
    assertThat(heard.get(heard.size() - 1)).isEqualTo("filters=" + value("filters"));
    assertThat(thumb())
        .as("the thumb is at a stop")
        .isEqualTo(Double.parseDouble(value("filters")));
    assertThat(source()).endsWith("patterns looked for");
    session.undo();
    assertThat(source()).isEqualTo(FILTERS);
    until(() -> thumb() == 32);
    assertThat(fieldText("Filters, as a number")).isEqualTo("32");
  }

  @Test
  void theKeysOfASliderGoByStopsAndEachPressIsAGesture() {
    open(FILTERS);
    focus(named("Filters"));
    type(KeyCode.RIGHT, KeyCode.UP, KeyCode.LEFT, KeyCode.DOWN, KeyCode.RIGHT);
    assertThat(heard)
        .containsExactly("filters=40", "filters=48", "filters=40", "filters=32", "filters=40");
    type(KeyCode.END, KeyCode.RIGHT, KeyCode.HOME, KeyCode.PAGE_UP);
    assertThat(heard.subList(5, heard.size()))
        .containsExactly("filters=64", "filters=8", "filters=64");
    session.undo();
    assertThat(value("filters")).isEqualTo("8");
  }

  @Test
  void aValueBetweenTwoStopsCanBeTypedAndTheNextStopIsTheNearestBeyond() {
    open(FILTERS);
    enter("Filters, as a number", "21");
    type(KeyCode.ENTER);
    assertThat(value("filters")).isEqualTo("21");
    assertThat(thumb()).isEqualTo(21);
    focus(named("Filters"));
    type(KeyCode.RIGHT);
    assertThat(value("filters")).isEqualTo("24");
  }

  @Test
  void aValueThatIsNotAllowedSaysWhatIsAndLeavesTheCodeAlone() {
    open("int epochs = 3; //@param {type:\"integer\", min:1, max:30}");
    for (String wrong : List.of("99", "x", "2.5", "", "99999999999999999999")) {
      enter("Epochs", wrong);
      type(KeyCode.DELETE, KeyCode.ENTER);
      assertThat(problems()).as(wrong).containsExactly("This takes a whole number from 1 to 30.");
      assertThat(value("epochs")).isEqualTo("3");
    }
    enter("Epochs", "7");
    assertThat(problems()).isEmpty();
    type(KeyCode.ENTER);
    assertThat(value("epochs")).isEqualTo("7");
    assertThat(problems()).isEmpty();
  }

  @Test
  void escapeBringsBackWhatWasThere() {
    open("int epochs = 3; //@param {type:\"integer\", min:1, max:30}");
    enter("Epochs", "99");
    type(KeyCode.ENTER, KeyCode.ESCAPE);
    assertThat(fieldText("Epochs")).isEqualTo("3");
    assertThat(problems()).isEmpty();
  }

  @Test
  void whatIsTypedCountsOnLeavingAtAShortcutAndAfterAPause() {
    open("int epochs = 3; //@param\nString name = \"a\"; //@param");
    enter("Epochs", "12");
    assertThat(value("epochs")).isEqualTo("3");
    type(KeyCode.TAB);
    assertThat(value("epochs")).isEqualTo("12");
    enter("Name", "b \"c\"");
    robot.push(KeyCode.SHORTCUT, KeyCode.S);
    assertThat(source()).contains("String name = \"b \\\"c\\\"\";");
    enter("Name", "later");
    until(() -> value("name").equals("later"));
    enter("Name", "soon");
    does(form::commit);
    assertThat(value("name")).isEqualTo("soon");
  }

  @Test
  void upAndDownGoToTheNextNumberWhateverItsSize() {
    open(
        """
        double rate = 0.001; //@param {type:"number"}
        double share = 0.3; //@param {type:"number", min:0, max:1, step:0.1}
        int epochs = 3; //@param""");
    focus(named("Rate"));
    type(KeyCode.UP, KeyCode.PAGE_UP, KeyCode.DOWN);
    assertThat(value("rate")).isEqualTo("0.011");
    focus(named("Share"));
    type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    assertThat(heard.subList(3, heard.size())).containsExactly("share=0.2", "share=0.1", "share=0");
    type(KeyCode.PAGE_UP);
    assertThat(Double.parseDouble(value("share"))).isEqualTo(1);
    click(button("Epochs: more"));
    click(button("Epochs: more"));
    click(button("Epochs: less"));
    assertThat(value("epochs")).isEqualTo("4");
    session.undo();
    assertThat(value("epochs")).isEqualTo("5");
  }

  @Test
  void aBoxIsTickedByMouseAndBySpace() {
    open("boolean augment = true; //@param");
    click(named("Augment"));
    assertThat(value("augment")).isEqualTo("false");
    type(KeyCode.SPACE);
    assertThat(value("augment")).isEqualTo("true");
    session.undo();
    until(() -> !asks(() -> ((CheckBox) named("Augment")).isSelected()));
  }

  @Test
  void aLineBreakInATextSurvivesAnEdit() {
    open("String name = \"a\\nb\"; //@param");
    focus(named("Name"));
    type(KeyCode.END);
    robot.write("c");
    type(KeyCode.ENTER);
    assertThat(value("name")).isEqualTo("a\nbc");
  }

  @Test
  void oneOfTheChoicesIsTakenAndOnlyWhereAllowedAnother() {
    open(
        """
        String optimizer = "adam"; //@param ["adam", "sgd"]
        int batch = 128; //@param ["64", "128"] {allow-input: true}""");
    assertThat(asks(() -> ((ComboBox<?>) named("Optimizer")).isEditable())).isFalse();
    focus(named("Optimizer"));
    type(KeyCode.DOWN);
    assertThat(value("optimizer")).isEqualTo("sgd");
    Node batch = asks(() -> ((ComboBox<?>) named("Batch")).getEditor());
    focus(batch);
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("96");
    type(KeyCode.ENTER);
    assertThat(value("batch")).isEqualTo("96");
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("many");
    type(KeyCode.ENTER);
    assertThat(problems()).containsExactly("This takes one of 64, 128, or another value.");
    assertThat(value("batch")).isEqualTo("96");
    session.undo();
    until(() -> asks(() -> ((TextField) batch).getText()).equals("128"));
    assertThat(problems()).isEmpty();
  }

  @Test
  void aChoiceThatIsNotInTheListIsShownAllTheSame() {
    open("String optimizer = \"lion\"; //@param [\"adam\", \"sgd\"]");
    assertThat(asks(() -> ((ComboBox<?>) named("Optimizer")).getValue())).isEqualTo("lion");
    assertThat(heard).isEmpty();
  }
}
