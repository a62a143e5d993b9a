package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.inkbook.output.Chart;
import org.inkbook.output.Output;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of output: names, keys, sizes, themes. */
class ForEveryoneTest extends Bench {

  static Stream<Output> outputs() {
    return Samples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void everythingThatTakesTheKeyboardHasAName(Output output) {
    show(output);
    all(".toggle-button")
        .forEach(toggle -> does(() -> ((javafx.scene.control.ToggleButton) toggle).fire()));
    assertThat(nameless(overlay)).isEmpty();
  }

  @Test
  void soHasWhatOpensAboveThem() {
    does(() -> overlay.show("Look closer", new Inspector(Samples.images().tiles(), 3)));
    assertThat(nameless(overlay)).isEmpty();
    does(() -> overlay.show("Step by step", new StepViewer(Samples.steps().steps(), 1)));
    assertThat(nameless(overlay)).isEmpty();
  }

  private List<Node> nameless(Node root) {
    return asks(
        () ->
            root.lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .filter(Bench::isSeen)
                .filter(node -> !(node instanceof ScrollPane))
                .filter(ForEveryoneTest::isNameless)
                .map(Node.class::cast)
                .toList());
  }

  private static boolean isNameless(Node node) {
    boolean named = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
    boolean worded = node instanceof Labeled labeled && !labeled.getText().isBlank();
    boolean tipped =
        !(node instanceof Button button)
            || !button.getText().isEmpty()
            || button.getTooltip() != null;
    return !(named || worded) || !tipped;
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void everythingGrowsWithTheText(Output output) {
    OutputSlot slot = show(output);
    Region card = (Region) slot.getChildren().get(0);
    double small = asks(() -> card.prefHeight(900));
    does(() -> look.textSizeProperty().set(TextSize.PROJECTOR));
    does(() -> {});
    double large = asks(() -> card.prefHeight(900));
    assertThat(large).isGreaterThan(small * 1.05);
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void nothingSticksOutOfANarrowCell(Output output) {
    does(() -> setWidth(420));
    OutputSlot slot = show(output);
    double right = asks(() -> slot.localToScene(slot.getBoundsInLocal()).getMaxX());
    List<Node> out =
        asks(
            () ->
                slot
                    .lookupAll(
                        ".label, .button, .tile, .heat-cell, .plot-surface, .photo-view, .network-block")
                    .stream()
                    .filter(node -> !isInside(node, ".table-view"))
                    .filter(
                        node -> node.localToScene(node.getBoundsInLocal()).getMaxX() > right + 1)
                    .map(Node.class::cast)
                    .toList());
    assertThat(out).isEmpty();
  }

  private String frame(Region region) {
    return asks(
        () ->
            Optional.ofNullable(region.getBorder())
                .map(border -> border.getStrokes().get(0).getTopStroke().toString())
                .orElse("none"));
  }

  private static boolean isInside(Node node, String selector) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains(selector.substring(1))) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void whatTheKeyboardIsOnIsFramed(Theme theme) {
    does(() -> look.themeProperty().set(theme));
    for (Output output :
        List.of(Samples.images(), Samples.confusion(), Samples.steps(), Samples.chart(3))) {
      show(output);
      Region stop = (Region) all(output instanceof Chart ? ".plot-surface" : ".pressable").get(0);
      focus(page);
      Object before = frame(stop);
      focus(stop);
      assertThat(frame(stop)).as("%s", output.getClass()).isNotEqualTo(before);
    }
  }

  @Test
  void soAreTheToolsOfATable() {
    show(Samples.table());
    Region copy = (Region) button("Copy as text for a spreadsheet");
    String before = frame(copy);
    focus(button("Sort by a column"));
    robot.type(KeyCode.TAB);
    assertThat(asks(copy::isFocused)).isTrue();
    assertThat(frame(copy)).isNotEqualTo(before);
  }

  @Test
  void theThemeChangesWhatIsAlreadyOnTheScreen() {
    show(Samples.chart(3));
    Region card = (Region) one(".output");
    Object light = card.getBackground().getFills().get(0).getFill();
    does(() -> look.themeProperty().set(Theme.DARK));
    assertThat(card.getBackground().getFills().get(0).getFill()).isNotEqualTo(light);
  }

  @Test
  void tabStaysInsideWhatIsLookedAtClosely() {
    show(Samples.images());
    click(all(".tile").get(0));
    for (int i = 0; i < 12; i++) {
      robot.type(KeyCode.TAB);
      Node owner = asks(() -> overlay.getScene().getFocusOwner());
      assertThat(isInside(owner, ".overlay-scrim")).as("after %d tabs: %s", i + 1, owner).isTrue();
    }
  }

  @Test
  void aClickBesideTheSheetClosesIt() {
    show(Samples.images());
    click(all(".tile").get(0));
    robot.clickOn(asks(() -> overlay.localToScreen(6, 6)));
    assertThat(overlay.isOpen()).isFalse();
  }
}
