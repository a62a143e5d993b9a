package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.inkbook.output.Reading;
import org.junit.jupiter.api.Test;

class ReadingPanelTest extends Bench {

  @Test
  void whatWasReadIsWrittenRowByRow() {
    show(Samples.reading());
    assertThat(words(one(".reading-digits"))).isEqualTo("3141\n592");
  }

  @Test
  void boxesLieOnThePhotoWhereTheDigitsAre() {
    Reading reading = Samples.reading();
    show(reading);
    ImageView photo = (ImageView) one(".boxed-photo ImageView");
    double scale = photo.getFitWidth() / reading.photo().width();
    Bounds box = all(".read-box").get(5).getBoundsInParent();
    assertThat(all(".read-box").get(5).getLayoutX())
        .isCloseTo(reading.boxes().get(5).x() * scale, within(1.0));
    assertThat(all(".read-box").get(5).getLayoutY())
        .isCloseTo(reading.boxes().get(5).y() * scale, within(1.0));
    assertThat(box.getWidth()).isGreaterThanOrEqualTo(reading.boxes().get(5).width() * scale - 1);
  }

  @Test
  void anUnsureDigitHasAQuestionMarkAndADashedBox() {
    show(Samples.reading());
    assertThat(all(".read-box.unsure")).hasSize(1);
    assertThat(words(one(".read-box.unsure .read-label"))).startsWith("9?");
    assertThat(one(".read-box.unsure").getAccessibleText())
        .isEqualTo("Row 2, read as 9, 62.0 % sure");
  }

  @Test
  void aNarrowBoxSaysHowSureTheReadingIs() {
    Reading wide = Samples.reading();
    List<Reading.Box> narrow = wide.boxes().stream().map(ReadingPanelTest::narrow).toList();
    show(new Reading(wide.title(), wide.photo(), narrow, List.of(), false));
    assertThat(words(all(".read-box .read-label").get(5))).isEqualTo("9?\n62 %");
    assertThat(all(".read-box .read-label")).allSatisfy(it -> assertThat(words(it)).contains("%"));
  }

  private static Reading.Box narrow(Reading.Box box) {
    return new Reading.Box(
        box.x(),
        box.y(),
        box.width() * 2 / 3,
        box.height(),
        box.row(),
        box.label(),
        box.confidence(),
        box.image(),
        box.byHand(),
        box.way());
  }

  @Test
  void aBoxOpensThePictureThatTheNetworkSaw() {
    show(Samples.reading());
    click(all(".read-box").get(5));
    assertThat(words(one(".inspector-caption"))).isEqualTo("Read as 9, 62.0 % sure");
    assertThat(words(one(".bars-percent.best"))).isEqualTo("62.0 %");
  }

  @Test
  void aMarkThatIsNoDigitHasADottedBoxOfItsOwnWithASign() {
    show(Samples.readWithMarks());
    assertThat(all(".read-box")).hasSize(8);
    Node none = one(".read-box.none");
    assertThat(words(one(".read-box.none .read-label"))).isEqualTo("93.0 %");
    assertThat(one(".read-box.none .ikonli-font-icon").isVisible()).isTrue();
    assertThat(none.getAccessibleText()).isEqualTo("Row 2, taken for no digit, 93.0 % sure");
    assertThat(words(one(".reading-digits"))).isEqualTo("3141\n592");
  }

  @Test
  void arrowKeysComeToAMarkThatIsNoDigitAndEnterShowsItsElevenProbabilities() {
    show(Samples.readWithMarks());
    focus(all(".read-box").get(6));
    robot.type(KeyCode.RIGHT, KeyCode.ENTER);
    assertThat(words(one(".inspector-caption"))).isEqualTo("Taken for no digit, 93.0 % sure");
    assertThat(all(".bars-name")).hasSize(11);
    assertThat(words(one(".bars-name.best"))).isEqualTo("none");
  }

  @Test
  void aPageOfNothingButOtherMarksShowsThem() {
    Reading marked = Samples.readWithMarks();
    show(new Reading("", marked.photo(), List.of(), marked.rejected(), false));
    assertThat(words(one(".reading-digits"))).isEqualTo("No digits were found.");
    assertThat(all(".read-box.none")).hasSize(1);
  }

  @Test
  void arrowKeysGoFromBoxToBox() {
    show(Samples.reading());
    focus(all(".read-box").get(0));
    robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
    assertThat(words(one(".inspector-caption"))).startsWith("Read as 9");
  }

  @Test
  void aSheetWithoutDigitsSaysSo() {
    show(new Reading("", Samples.photo(300, 200), List.of()));
    assertThat(words(one(".reading-digits"))).isEqualTo("No digits were found.");
    assertThat(all(".read-box")).isEmpty();
  }

  @Test
  void theNumbersAreThereAsATable() {
    show(Samples.reading());
    click(button("Show the numbers as a table"));
    Node table = one(".table-view");
    assertThat(table.getAccessibleText()).isEqualTo("Table What the network read, 7 rows");
  }
}
