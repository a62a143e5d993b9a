package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.inkbook.output.Correction;
import org.inkbook.output.Correction.Label;
import org.inkbook.output.Correction.Move;
import org.inkbook.output.Correction.Spot;
import org.inkbook.output.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Boxes edited by mouse and by keyboard; the photo is 800 wide, so 0.8 pixels are a unit. */
class BoxEditingTest extends Bench {
  private final List<Correction> heard = new ArrayList<>();
  private final List<Boolean> editing = new ArrayList<>();

  private String refusal = "";
  private boolean listening;

  @BeforeEach
  void listen() {
    heard.clear();
    editing.clear();
    refusal = "";
    if (!listening) {
      listening = true;
      does(() -> page.addEventHandler(CorrectionEvent.CORRECTION, this::hear));
    }
  }

  private void hear(CorrectionEvent event) {
    editing.add(event.isEditing());
    event.correction().ifPresent(heard::add);
    if (!refusal.isEmpty()) {
      event.refuse(refusal);
    }
  }

  private static Reading reading(boolean editable) {
    Reading usual = Samples.reading();
    return new Reading(usual.title(), usual.photo(), usual.boxes(), List.of(), editable);
  }

  private OutputSlot edit() {
    OutputSlot slot = show(reading(true));
    click(toggle());
    return slot;
  }

  private ToggleButton toggle() {
    return (ToggleButton) one(".toggle-button");
  }

  /** The middle of a sample's box, in thousandths of the photo's longer side. */
  private static Spot spot(int index) {
    Reading.Box box = Samples.reading().boxes().get(index);
    return new Spot(
        (int) Math.round((box.x() + box.width() / 2.0) / 0.8),
        (int) Math.round((box.y() + box.height() / 2.0) / 0.8));
  }

  @Test
  void onlyAReadingMadeForItCanBeEdited() {
    show(reading(false));
    assertThat(all(".toggle-button")).hasSize(1); // the table's
    show(reading(true));
    assertThat(toggle().getAccessibleText()).startsWith("Edit boxes");
    click(toggle());
    assertThat(editing).containsExactly(true);
    click(toggle());
    assertThat(editing).containsExactly(true, false);
  }

  @Test
  void aDigitOnABoxSaysWhatItIs() {
    edit();
    focus(all(".read-box").get(5));
    robot.type(KeyCode.DIGIT4, KeyCode.NUMPAD7);
    assertThat(heard).containsExactly(new Label(spot(5), 4), new Label(spot(5), 7));
  }

  @Test
  void keysDeleteMergeSplitAndAdd() {
    edit();
    focus(all(".read-box").get(0));
    robot.type(KeyCode.DELETE, KeyCode.M, KeyCode.S);
    assertThat(heard)
        .containsExactly(
            new Correction.Delete(spot(0)),
            new Correction.Merge(spot(0), spot(1)),
            new Correction.Split(spot(0)));
    robot.type(KeyCode.A);
    assertThat(heard.get(3)).isInstanceOf(Correction.Add.class);
  }

  @Test
  void theLastOfARowMergesWithTheOneBeforeIt() {
    edit();
    focus(all(".read-box").get(3));
    robot.type(KeyCode.M);
    assertThat(heard).containsExactly(new Correction.Merge(spot(3), spot(2)));
  }

  @Test
  void keysThatMoveABoxMakeOneCorrectionWhenTheyRest() {
    edit();
    focus(all(".read-box").get(0));
    robot.press(KeyCode.CONTROL);
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
    robot.release(KeyCode.CONTROL);
    assertThat(one(".box-ghost").isVisible()).isTrue();
    awaitOne();
    assertThat(heard).hasSize(1);
    Move move = (Move) heard.get(0);
    Reading.Box box = Samples.reading().boxes().get(0);
    assertThat(move.box()).isEqualTo(spot(0));
    assertThat(move.to().x()).isBetween((int) (box.x() / 0.8) + 3, (int) (box.x() / 0.8) + 6);
    assertThat(move.to().width()).isBetween(124, 126);
  }

  private void awaitOne() {
    long end = System.nanoTime() + 5_000_000_000L;
    while (heard.isEmpty() && System.nanoTime() < end) {
      WaitForAsyncUtils.waitForFxEvents(2);
    }
    assertThat(heard).isNotEmpty();
  }

  /** Each edge by its arrow, out and in; the opposite edge stays where it was. */
  @ParameterizedTest
  @CsvSource({
    "RIGHT, 90, 152, 130, 160",
    "LEFT, 85, 152, 130, 160",
    "UP, 90, 147, 125, 165",
    "DOWN, 90, 152, 125, 165"
  })
  void keysMoveEachEdgeOutAndInAgain(KeyCode arrow, int x, int y, int width, int height) {
    edit();
    focus(all(".read-box").get(0));
    robot.press(KeyCode.SHIFT);
    robot.type(arrow, arrow);
    robot.release(KeyCode.SHIFT);
    awaitOne();
    Move out = (Move) heard.get(0);
    assertThat(out.to().x()).isCloseTo(x, within(3));
    assertThat(out.to().y()).isCloseTo(y, within(3));
    assertThat(out.to().width()).isCloseTo(width, within(3));
    assertThat(out.to().height()).isCloseTo(height, within(3));

    heard.clear();
    robot.press(KeyCode.SHIFT, KeyCode.ALT);
    robot.type(arrow, arrow);
    robot.release(KeyCode.SHIFT, KeyCode.ALT);
    awaitOne();
    Move in = (Move) heard.get(0);
    boolean across = arrow == KeyCode.LEFT || arrow == KeyCode.RIGHT;
    assertThat(in.to().width()).isCloseTo(across ? 120 : 125, within(3));
    assertThat(in.to().height()).isCloseTo(across ? 160 : 155, within(3));
  }

  @Test
  void aDragMovesABoxAnEdgeResizesItAndPaperTakesANewOne() {
    edit();
    Node box = all(".read-box").get(0);
    Bounds at = box.localToScreen(box.getLayoutBounds());
    drag(at.getCenterX(), at.getCenterY(), 40, 0);
    Move moved = (Move) heard.get(0);
    assertThat(moved.to().centre().x()).isGreaterThan(spot(0).x() + 20);
    assertThat(moved.to().centre().y()).isBetween(spot(0).y() - 2, spot(0).y() + 2);

    drag(at.getMinX() + 1, at.getCenterY(), -20, 0);
    Move resized = (Move) heard.get(1);
    assertThat(resized.to().width()).isGreaterThan(140);

    Node photo = one(".boxed-photo");
    Bounds all = photo.localToScreen(photo.getLayoutBounds());
    drag(all.getMinX() + 5, all.getMinY() + 5, 30, 30);
    assertThat(heard.get(2)).isInstanceOf(Correction.Add.class);
    assertThat(heard).hasSize(3);
  }

  private void drag(double x, double y, double dx, double dy) {
    robot.moveTo(x, y).press(MouseButton.PRIMARY);
    robot.moveBy(dx / 2, dy / 2).moveBy(dx / 2, dy / 2).release(MouseButton.PRIMARY);
  }

  @Test
  void aClickChoosesABoxAndItsToolsAreButtonsToo() {
    edit();
    assertThat(button("Delete this box").isDisabled()).isTrue();
    click(all(".read-box").get(5));
    assertThat(overlay.isOpen()).isFalse();
    assertThat(words(one(".box-about"))).isEqualTo("Box read 9");
    click(button("The chosen box is a 4"));
    click(button("Split into two digits"));
    assertThat(heard).containsExactly(new Label(spot(5), 4), new Correction.Split(spot(5)));
  }

  @Test
  void enterShowsTheWayWhileEditingToo() {
    edit();
    focus(all(".read-box").get(5));
    robot.type(KeyCode.ENTER);
    assertThat(overlay.isOpen()).isTrue();
    assertThat(heard).isEmpty();
  }

  @Test
  void theKeyboardStaysOnTheBoxWhenThePhotoIsReadAgain() {
    OutputSlot slot = edit();
    focus(all(".read-box").get(5));
    Reading usual = reading(true);
    List<Reading.Box> fewer = usual.boxes().subList(1, usual.boxes().size());
    does(() -> slot.show(new Reading("Again", usual.photo(), fewer, List.of(), true)));
    Node now = all(".read-box").get(4);
    assertThat(now.isFocused()).isTrue();
    assertThat(toggle().isSelected()).isTrue();
    robot.type(KeyCode.DIGIT1);
    assertThat(heard).containsExactly(new Label(spot(5), 1));
  }

  @Test
  void whatCannotBeDoneIsTold() {
    refusal = "There is no line for it.";
    edit();
    focus(all(".read-box").get(0));
    robot.type(KeyCode.DELETE);
    assertThat(words(one(".output-note"))).isEqualTo("There is no line for it.");
  }

  @Test
  void aDigitNamedByHandHasAPencilAndSaysSo() {
    Reading.Box box = Samples.reading().boxes().get(5);
    Reading.Box named =
        new Reading.Box(
            box.x(), box.y(), box.width(), box.height(), 1, "4", 0.2, box.image(), true, List.of());
    show(new Reading("", Samples.reading().photo(), List.of(named), List.of(), true));
    assertThat(one(".read-box").getStyleClass()).contains("by-hand").doesNotContain("unsure");
    assertThat(one(".read-box").getAccessibleText())
        .isEqualTo("Row 2, named 4 by hand, for the network 20.0 % likely");
  }

  @Test
  void aDigitTypedOnARejectedMarkMakesItOne() {
    Reading marked = Samples.readWithMarks();
    show(new Reading("", marked.photo(), marked.boxes(), marked.rejected(), true));
    click(toggle());
    click(one(".read-box.none"));
    assertThat(words(one(".box-about"))).isEqualTo("Box of no digit");
    robot.type(KeyCode.DIGIT8);
    assertThat(heard).containsExactly(new Label(new Spot(780, 538), 8));
  }

  @Test
  void aBoxShowsItsWayStepByStep() {
    Reading.Box box = Samples.reading().boxes().get(0);
    Reading.Box withWay =
        new Reading.Box(
            box.x(),
            box.y(),
            box.width(),
            box.height(),
            0,
            "3",
            0.99,
            box.image(),
            false,
            Samples.steps().steps());
    show(new Reading("", Samples.reading().photo(), List.of(withWay)));
    click(one(".read-box"));
    assertThat(all(".way-step")).hasSize(Samples.steps().steps().size());
    assertThat(all(".way-step").get(0).getAccessibleText()).startsWith("Step 1, ");
    assertThat(Optional.of(words(one(".inspector-caption")))).contains("Read as 3, 99.0 % sure");
  }
}
