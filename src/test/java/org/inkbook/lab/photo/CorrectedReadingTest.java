package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.digits.LabelledDigits;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.output.Reading;
import org.inkbook.output.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readings that a reader put right. The page is 2000 wide, so two of its pixels are a unit. */
class CorrectedReadingTest {
  private static final Classifier CLASSIFIER = PlotterFont.classifier();
  private static final Sheet SHEET =
      Drawn.page(2000, 1500, 230)
          .pen(30, 30, 60, 14)
          .row("12", 500, 500, 0, 7)
          .row("7", 500, 1200, 0, 7)
          .photo()
          .findDigits();
  private static final SheetReading READING = SHEET.read(CLASSIFIER);

  /** The middle of a digit that was read, in thousandths of the longer side. */
  private static String spot(SheetReading reading, int index) {
    Box box = reading.read().get(index).found().box();
    return Math.round(box.centreX() / 2) + "," + Math.round(box.centreY() / 2);
  }

  private static String area(Box box) {
    return box.x() / 2 + "," + box.y() / 2 + "," + box.width() / 2 + "," + box.height() / 2;
  }

  @Test
  void withoutCorrectionsItReadsTheSameAndMayBeEdited() {
    SheetReading same = READING.corrected("");

    assertThat(same.digits()).isEqualTo("12/7");
    assertThat(((Reading) READING.toOutput()).editable()).isFalse();
    assertThat(((Reading) same.toOutput()).editable()).isTrue();
  }

  @Test
  void aBoxIsDeleted() {
    assertThat(READING.corrected("delete " + spot(READING, 1)).digits()).isEqualTo("1/7");
  }

  @Test
  void aDigitIsWhatTheReaderSays() {
    SheetReading corrected = READING.corrected(spot(READING, 0) + " is 4");

    assertThat(corrected.digits()).isEqualTo("42/7");
    ReadDigit digit = corrected.read().get(0);
    assertThat(digit.byHand()).isTrue();
    assertThat(digit.confidence()).isEqualTo(digit.probabilities().get(4)).isLessThan(0.5);
    assertThat(corrected.read().get(1).byHand()).isFalse();
    assertThat(((Reading) corrected.toOutput()).boxes().get(0).byHand()).isTrue();
  }

  @Test
  void twoBoxesMergeAndAreReadAsOne() {
    SheetReading merged = READING.corrected("merge " + spot(READING, 0) + " " + spot(READING, 1));

    Box one = READING.read().get(0).found().box();
    Box two = READING.read().get(1).found().box();
    assertThat(merged.size()).isEqualTo(2);
    assertThat(merged.read().get(0).found().box()).isEqualTo(one.union(two));
  }

  @Test
  void splittingAMergedPairGivesTheTwoDigitsBack() {
    SheetReading merged = READING.corrected("merge " + spot(READING, 0) + " " + spot(READING, 1));
    String middle = spot(merged, 0);

    SheetReading split =
        READING.corrected(
            "merge " + spot(READING, 0) + " " + spot(READING, 1) + "; split " + middle);

    assertThat(split.digits()).isEqualTo("12/7");
    assertThat(split.read().get(1).found().box()).isEqualTo(READING.read().get(1).found().box());
  }

  @Test
  void aBoxThatIsMovedIsReadFromWhatItHoldsThere() {
    Box two = READING.read().get(1).found().box();

    SheetReading moved =
        READING.corrected(
            "delete " + spot(READING, 1) + "; move " + spot(READING, 2) + " to " + area(two));

    assertThat(moved.digits()).isEqualTo("12");
  }

  @Test
  void aMissedDigitIsAddedEvenIfTheClassifierTakesItForNone() {
    Box one = READING.read().get(0).found().box();
    Classifier none =
        images ->
            images.stream()
                .map(image -> new float[] {0, .3f, 0, 0, 0, 0, 0, 0, 0, 0, .7f})
                .toArray(float[][]::new);

    SheetReading nothing = SHEET.read(none);
    assertThat(nothing.digits()).isEmpty();
    assertThat(nothing.rejected()).hasSize(3);
    String third = spot(READING, 2);
    assertThat(nothing.corrected(third + " is 7").digits()).isEqualTo("7");
    assertThat(nothing.corrected(third + " is 7").rejected()).hasSize(2);
    assertThat(nothing.corrected("add " + area(one)).digits()).isEqualTo("1");
  }

  @Test
  void aDigitThatThePageWasNotTakenToHoldIsLookedForInItsBox() {
    Sheet blind =
        Drawn.page(2000, 1500, 230)
            .pen(200, 200, 200, 14)
            .row("7", 500, 500, 0, 7)
            .photo()
            .findDigits(Finding.threshold(20));
    assertThat(blind.size()).isZero();
    Box seven = READING.read().get(2).found().box();
    Box where = new Box(seven.x() - 60, seven.y() - 760, seven.width() + 120, seven.height() + 120);

    SheetReading added = blind.read(CLASSIFIER).corrected("add " + area(where));

    assertThat(added.digits()).isEqualTo("7");
  }

  @Test
  void aCorrectionStillFindsABoxThatAnotherOptionHasChangedALittle() {
    String label = spot(READING, 0) + " is 4";
    Sheet other = SHEET.photo().findDigits(Finding.threshold(170).blur(2));

    assertThat(other.read(CLASSIFIER).corrected(label).digits()).isEqualTo("42/7");
  }

  @Test
  void aCorrectionThatIsAboutNoBoxIsTold() {
    SheetReading corrected = READING.corrected("delete 1,1; " + spot(READING, 0) + " is 4");

    assertThat(corrected.digits()).isEqualTo("42/7");
    assertThat(corrected.text()).contains("no box for: delete 1,1").doesNotContain("is 4");
  }

  @Test
  void whatIsNoCorrectionIsAnError() {
    assertThatThrownBy(() -> READING.corrected("remove the third"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("remove the third");
  }

  @Test
  void eachDigitShowsItsWayInSmallPicturesThatEndWithWhatTheNetworkSees() {
    Reading.Box seven = ((Reading) READING.toOutput()).boxes().get(2);

    assertThat(seven.way()).extracting(Steps.Step::name).startsWith("crop").endsWith("28 x 28");
    assertThat(seven.way()).hasSize(DigitStage.values().length);
    assertThat(seven.way().get(seven.way().size() - 1).picture())
        .isEqualTo(READING.read().get(2).found().image().picture());
    assertThat(seven.way())
        .allSatisfy(
            step ->
                assertThat(Math.max(step.picture().width(), step.picture().height()))
                    .isBetween(20, 80));
  }

  @Test
  void aReadingIsKeptAsALabelledSetOfWhatTheReaderSays(@TempDir Path folder) {
    String kept = folder.resolve("photos/sheet.digits").toString();

    DigitSet set = READING.corrected(spot(READING, 0) + " is 4").keep(kept);
    DigitSet again = LabelledDigits.in(kept);

    assertThat(List.of(again.label(0), again.label(1), again.label(2))).containsExactly(4, 2, 7);
    assertThat(again.images()).isEqualTo(set.images()).isEqualTo(SHEET.images());
  }
}
