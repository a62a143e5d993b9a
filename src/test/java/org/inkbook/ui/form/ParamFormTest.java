package org.inkbook.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.inkbook.notebook.Cell;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form as a whole. */
class ParamFormTest extends FormBench {
  private static final String ALL =
      """
      int filters = 32; //@param {type:"slider", min:8, max:64, step:8} patterns that are looked for
      int epochs = 3; //@param {type:"integer", min:1, max:30} passes over the data
      double learningRate = 0.001; //@param {type:"number"}
      boolean augment = true; //@param {type:"boolean"} vary every digit a little
      String name = "lesson"; //@param {type:"string"}
      String optimizer = "adam"; //@param ["adam", "sgd"]
      int batch = 128; //@param ["64", "128"] {allow-input: true} digits a step
      String photo = ""; //@param {type:"photo"}
      String digit = ""; //@param {type:"drawing"} write a digit""";

  @Test
  void withoutParametersThereIsNoForm() {
    open("int a = 1;");
    assertThat(form.isEmpty()).isTrue();
    assertThat(asks(() -> form.isManaged())).isFalse();
    session.replaceSource(id(), "int a = 1; //@param");
    until(() -> !form.isEmpty());
    assertThat(asks(() -> form.isManaged())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"learningRate", "LEARNING_RATE", "learning_rate"})
  void namesOfVariablesAreMadeReadable(String variable) {
    assertThat(Words.readable(variable)).isEqualTo("Learning rate");
  }

  @Test
  void abbreviationsAndNumbersInNamesStay() {
    assertThat(List.of(Words.readable("useGPU"), Words.readable("HTMLPage"), Words.readable("n")))
        .containsExactly("Use GPU", "HTML page", "N");
    assertThat(Words.readable("filters2")).isEqualTo("Filters 2");
    assertThat(Words.readable("_")).isEqualTo("_");
  }

  @Test
  void controlsFollowTheCodeAndTellNobody() {
    open("int filters = 32; //@param {type:\"slider\", min:8, max:64, step:8}");
    Slider slider = (Slider) named("Filters");
    session.replaceSource(
        id(), "int filters = 96; //@param {type:\"slider\", min:8, max:128, step:8} more");
    until(() -> asks(slider::getValue) == 96);
    assertThat(asks(slider::getMax)).isEqualTo(128);
    assertThat(reads("more")).isTrue();
    session.undo();
    until(() -> asks(slider::getValue) == 32);
    assertThat(heard).isEmpty();
  }

  @Test
  void theKeyboardStaysWhereItIsWhileTheCodeAroundChanges() {
    open("int epochs = 3; //@param\nint other = 1; //@param");
    TextField field = (TextField) named("Epochs");
    focus(field);
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("1");
    session.replaceSource(
        id(), "// words\nboolean first = true; //@param\nint epochs = 3; //@param");
    until(() -> all(".check-box").size() == 1);
    assertThat(asks(field::isFocused)).isTrue();
    assertThat(fieldText("Epochs")).as("half typed").isEqualTo("1");
    assertThat(named("Epochs")).isSameAs(field);
    robot.write("2");
    robot.type(KeyCode.ENTER);
    assertThat(value("epochs")).isEqualTo("12");
  }

  @Test
  void aParameterOfAnotherKindGetsAnotherControl() {
    open("int epochs = 3; //@param");
    session.replaceSource(id(), "int epochs = 3; //@param {type:\"slider\"}");
    until(() -> !all(".slider").isEmpty());
    assertThat(all(".number-box")).isEmpty();
  }

  @Test
  void aParameterThatStandsTwiceHasOneControl() {
    open("int n = 1; //@param\nint n = 1; //@param");
    assertThat(all(".number-box")).hasSize(1);
    focus(named("N"));
    robot.type(KeyCode.UP);
    does(() -> {});
    assertThat(source()).isEqualTo("int n = 2; //@param\nint n = 2; //@param");
  }

  @Test
  void whenTheParameterIsGoneThatIsNoHarm() {
    open("int n = 1; //@param");
    Node field = named("N");
    focus(field);
    does(() -> session.replaceSource(id(), "int m = 1;"));
    robot.type(KeyCode.UP);
    until(form::isEmpty);
    assertThat(source()).isEqualTo("int m = 1;");
  }

  @Test
  void aLiveFormAsksForARunAtEveryChangeAndAnotherDoesNot() {
    open("int filters = 32; //@param {type:\"slider\", min:8, max:64, step:8}");
    focus(named("Filters"));
    robot.type(KeyCode.RIGHT);
    assertThat(heard).containsExactly("filters=40");
    click(button("Live: run this cell whenever a value changes"));
    assertThat(asks(() -> form.liveProperty().get())).isTrue();
    assertThat(heard).as("being live runs nothing yet").hasSize(1);
    focus(named("Filters"));
    robot.type(KeyCode.RIGHT);
    assertThat(heard).containsExactly("filters=40", "filters=48", "run");
  }

  @Test
  void everythingThatTakesTheKeyboardHasAName() {
    open(ALL);
    List<Node> stops = stops();
    assertThat(stops).hasSizeGreaterThanOrEqualTo(13);
    assertThat(stops)
        .allSatisfy(node -> assertThat(node.getAccessibleText()).as("%s", node).isNotBlank());
  }

  private List<Node> stops() {
    return all("*").stream()
        .filter(node -> asks(node::isFocusTraversable) && !asks(node::isDisabled))
        .toList();
  }

  @Test
  void tabGoesThroughAllOfThemFromTopToBottom() {
    open(ALL);
    focus(button("Live: run this cell whenever a value changes"));
    List<Double> tops = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      robot.type(KeyCode.TAB);
      Node owner = asks(() -> form.getScene().getFocusOwner());
      names.add(owner.getAccessibleText());
      tops.add(asks(() -> row(owner)));
    }
    assertThat(tops).isSorted();
    assertThat(names)
        .doesNotHaveDuplicates()
        .startsWith("Filters", "Filters, as a number", "Epochs", "Learning rate", "Augment")
        .contains("Digit: a pad to draw on", "Choose a picture for Photo");
  }

  /** Where the row begins that a node stands in. */
  private static double row(Node node) {
    Node at = node;
    while (!at.getParent().getStyleClass().contains("form-rows")) {
      at = at.getParent();
    }
    return at.getLayoutY();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void whatTheKeyboardIsOnLooksDifferent(Theme theme) {
    open(ALL);
    does(() -> look.themeProperty().set(theme));
    for (String name : List.of("Epochs", "Name", "Optimizer", "Digit: a pad to draw on")) {
      assertLooksDifferent(named(name), named(name));
    }
    assertLooksDifferent(named("Filters"), (Region) one(".thumb"));
    assertLooksDifferent(named("Augment"), (Region) one(".check-box > .box"));
  }

  private void assertLooksDifferent(Node stop, Region drawn) {
    focus(page);
    List<Object> before = asks(() -> looks(drawn));
    focus(stop);
    assertThat(asks(() -> looks(drawn))).as("%s", stop).isNotEqualTo(before);
  }

  private static List<Object> looks(Region region) {
    return List.of(
        Optional.ofNullable(region.getBackground()), Optional.ofNullable(region.getBorder()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {300, 420, 640, 1000})
  void nothingIsCutOffOrOverlapsAtAnyWidth(double width) {
    open(ALL);
    for (TextSize size : TextSize.values()) {
      double wide = width * size.pixels() / TextSize.NORMAL.pixels();
      does(
          () -> {
            look.textSizeProperty().set(size);
            setWidth(wide);
          });
      does(() -> {});
      double right = asks(() -> form.localToScene(form.getBoundsInLocal()).getMaxX());
      List<Node> parts =
          all("*").stream()
              .filter(node -> node instanceof Labeled || node instanceof TextField)
              .filter(node -> node.getParent() != null && !node.getStyleClass().contains("text"))
              .toList();
      for (Node part : parts) {
        double end = asks(() -> part.localToScene(part.getBoundsInLocal()).getMaxX());
        assertThat(end).as("%s at %s, %s", part, width, size).isLessThanOrEqualTo(right + 1);
      }
      assertThat(bottoms()).as("%s, %s", width, size).isSorted();
    }
  }

  /** Top and bottom of each control and name in turn: sorted when none overlaps the next. */
  private List<Double> bottoms() {
    List<Double> edges = new ArrayList<>();
    List<Node> rows =
        asks(() -> ((Region) one(".form-rows")).getChildrenUnmodifiable()).stream()
            .filter(node -> node.isVisible() && !node.getStyleClass().contains("form-name"))
            .filter(
                node ->
                    node.getLayoutX() < 200 || !node.getStyleClass().contains("form-description"))
            .toList();
    rows.stream()
        .filter(node -> !node.getStyleClass().contains("form-description"))
        .forEach(
            node -> {
              edges.add(asks(() -> node.getBoundsInParent().getMinY()));
              edges.add(asks(() -> node.getLayoutY() + node.getLayoutBounds().getHeight()));
            });
    return edges;
  }

  @Test
  void theFormGrowsWithTheText() {
    open(ALL);
    double small = asks(() -> form.prefHeight(900));
    does(() -> look.textSizeProperty().set(TextSize.PROJECTOR));
    does(() -> {});
    double factor = (double) TextSize.PROJECTOR.pixels() / TextSize.NORMAL.pixels();
    assertThat(asks(() -> form.prefHeight(900 * factor))).isBetween(small * 1.6, small * 2.2);
  }

  @Test
  void oneCellsFormLeavesOthersAlone() {
    open("int n = 1; //@param");
    session.insert(1, Cell.code("int n = 1; //@param"));
    focus(named("N"));
    robot.type(KeyCode.UP);
    does(() -> {});
    assertThat(session.snapshot().notebook().cells().get(1).source())
        .isEqualTo("int n = 1; //@param");
  }
}
