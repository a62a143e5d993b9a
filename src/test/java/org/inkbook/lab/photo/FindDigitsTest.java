package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.photo.Finding.Ink;
import org.inkbook.output.Images;
import org.inkbook.output.Steps.Step;
import org.inkbook.output.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Point;

class FindDigitsTest {

  /** Three rows of 4, 3 and 4 digits. */
  private static Drawn sheet(int paper) {
    return Drawn.page(700, 600, paper);
  }

  private static Drawn written(Drawn page) {
    return page.row("0157", 90, 150).row("568", 120, 330).row("4723", 80, 510);
  }

  private static void hasItsRows(Sheet sheet) {
    assertThat(sheet.rows()).extracting(List::size).containsExactly(4, 3, 4);
    assertThat(sheet.read(PlotterFont.classifier()).digits()).isEqualTo("0157/568/4723");
  }

  @Test
  void digitsComeInReadingOrderWithTheirBoxesCropsAndImages() {
    Sheet sheet = written(sheet(230)).noise(4).photo().findDigits();

    hasItsRows(sheet);
    assertThat(sheet.size()).isEqualTo(11);
    assertThat(sheet.images()).hasSize(11);
    FoundDigit first = sheet.digits().get(0);
    FoundDigit ofSecondRow = sheet.rows().get(1).get(2);
    assertThat(first.box().x()).isBetween(80, 105);
    assertThat(first.box().y()).isBetween(75, 95);
    assertThat(first.box().height()).isBetween(60, 80);
    assertThat(first.crop().height()).isEqualTo(first.box().height());
    assertThat(ofSecondRow.row()).isEqualTo(1);
    assertThat(ofSecondRow.column()).isEqualTo(2);
    assertThat(ofSecondRow.box().x()).isBetween(330, 360);
  }

  @Test
  void shadowAndFallingLightDoNotMatterUnlessTheyAreLeftIn() {
    Photo photo = written(sheet(235)).shadow().noise(3).photo();

    hasItsRows(photo.findDigits());
    Sheet uneven = photo.findDigits(Finding.threshold(120).evenLight(false));
    assertThat(uneven.read(PlotterFont.classifier()).digits()).isNotEqualTo("0157/568/4723");
  }

  @Test
  void faintPencilIsFound() {
    hasItsRows(written(sheet(205).pen(175, 175, 178, 5)).noise(2).photo().findDigits());
  }

  @Test
  void faintAndBoldWritingAreFoundSideBySide() {
    Drawn page = sheet(220).row("0157", 90, 150).row("4723", 80, 510);
    page.pen(165, 165, 170, 4).row("568", 120, 330).noise(2);

    hasItsRows(page.photo().findDigits());
  }

  @Test
  void chalkOnABoardIsFoundToo() {
    Photo board = written(sheet(225)).shadow().inverted().noise(3).photo();

    hasItsRows(board.findDigits());
    hasItsRows(board.findDigits(Finding.automatic().ink(Ink.LIGHT)));
    assertThat(board.findDigits().steps().steps()).extracting(Step::name).contains("inverted");
  }

  @Test
  void aBrightSpotOnADimPageDoesNotMakeItChalkOnABoard() {
    Drawn page = Drawn.page(900, 500, 110).pen(25, 25, 25, 6).row("015732", 90, 200);
    page.line(new Point(600, 400), new Point(630, 400), 70, 255);

    Sheet sheet = page.photo().findDigits();

    assertThat(sheet.rows().get(0)).hasSize(6);
    assertThat(sheet.steps().steps()).noneMatch(step -> step.name().contains("inverted"));
  }

  @ParameterizedTest
  @CsvSource({"230, 120, 110", "110, 130, 235", "90, 190, 120"})
  void inkOfAnyColourIsFound(int red, int green, int blue) {
    hasItsRows(written(sheet(235).pen(red, green, blue, 5)).noise(3).photo().findDigits());
  }

  @Test
  void specksAndFingersAreNoDigits() {
    hasItsRows(written(sheet(230)).specks(60).finger().noise(3).photo().findDigits());
  }

  @Test
  void aFaintMarkAloneInARowIsNoDigitButABoldOneIs() {
    Drawn faint = Drawn.page(800, 800, 230).row("0157", 90, 150).row("568", 120, 330);
    Drawn bold =
        Drawn.page(800, 800, 230).row("0157", 90, 150).row("568", 120, 330).row("7", 500, 690);
    faint.pen(180, 180, 180, 6).row("7", 500, 690);

    assertThat(faint.photo().findDigits().rows()).hasSize(2);
    assertThat(bold.photo().findDigits().rows()).hasSize(3);
  }

  @Test
  void rowsMaySlope() {
    Drawn page = sheet(230);
    page.row("0157", 90, 100, 18, 3).row("568", 100, 270, 18, 3).row("4723", 80, 440, 18, 3);

    hasItsRows(page.photo().findDigits());
  }

  @Test
  void smallWritingOnALargePageIsFound() {
    Drawn page = Drawn.page(2000, 1500, 220).pen(50, 50, 60, 1);
    page.row("0157", 200, 300, 0, 1).row("568", 200, 360, 0, 1).row("4723", 200, 420, 0, 1);

    hasItsRows(page.noise(3).photo().findDigits());
  }

  @Test
  void aThresholdOfOnesOwnIsObeyed() {
    Photo photo = written(sheet(235).pen(150, 150, 150, 6)).photo();

    hasItsRows(photo.findDigits(Finding.threshold(200)));
    Sheet none = photo.findDigits(Finding.threshold(100));
    assertThat(none.size()).isZero();
    assertThat(none.hint()).contains("raise it");
  }

  @Test
  void sizesThatAreTooSmallOrTooLargeAreLeftOut() {
    Photo photo = written(sheet(235)).photo();

    assertThat(photo.findDigits(Finding.automatic().smallest(0.2)).size()).isZero();
    assertThat(photo.findDigits(Finding.automatic().largest(0.05)).size()).isZero();
  }

  @Test
  void anEmptyPageHasNoDigitsAndSaysWhatToTry() {
    Sheet sheet = sheet(220).noise(4).photo().findDigits();

    assertThat(sheet.size()).isZero();
    assertThat(sheet.rows()).isEmpty();
    assertThat(sheet.hint()).contains("darker pen");
    assertThat(sheet.toOutput()).isInstanceOf(Text.class);
    assertThat(sheet.steps().steps()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 300", "300, 1", "2, 2", "5, 3", "9, 9"})
  void aPhotoOfAFewPixelsHasNoDigits(int width, int height) {
    assertThat(Drawn.page(width, height, 128).photo().findDigits().size()).isZero();
  }

  @Test
  void everyStepIsNamedExplainedAndSmallEnoughToShow() {
    Drawn page = Drawn.page(2400, 1200, 225);
    List<Step> steps = page.row("123", 300, 600, 0, 6).photo().findDigits().steps().steps();

    assertThat(steps)
        .extracting(Step::name)
        .containsExactly(
            "photo",
            "smoothed",
            "background",
            "grey, in even light",
            "threshold",
            "contours",
            "digits",
            "28 x 28");
    assertThat(steps)
        .allSatisfy(
            step -> {
              assertThat(step.explanation()).endsWith(".").hasSizeGreaterThan(30);
              assertThat(step.picture().width()).isLessThanOrEqualTo(720);
              assertThat(step.picture().height()).isLessThanOrEqualTo(720);
            });
  }

  @Test
  void theWayWithoutDivisionGoesOverPlainGrey() {
    Finding plain = Finding.automatic().evenLight(false).blur(0);

    Sheet sheet = written(sheet(230)).photo().findDigits(plain);

    hasItsRows(sheet);
    assertThat(sheet.steps().steps())
        .extracting(Step::name)
        .containsExactly("photo", "grey", "threshold", "contours", "digits", "28 x 28");
  }

  @Test
  void anInterruptedThreadStopsBetweenTwoSteps() {
    Photo photo = written(sheet(230)).photo();
    Thread.currentThread().interrupt();

    assertThatThrownBy(photo::findDigits).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).as("the interrupt is used up").isFalse();
  }

  @Test
  void theSheetShowsItsDigits() {
    Images shown = (Images) written(sheet(230)).photo().findDigits().toOutput();

    assertThat(shown.title()).isEqualTo("11 digits in 3 rows");
    assertThat(shown.tiles()).hasSize(11);
    assertThat(shown.tiles().get(4).caption()).isEqualTo("row 2, 1");
  }

  @Test
  void settingsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> Finding.threshold(256)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> Finding.threshold(-1)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> Finding.automatic().blur(Double.NaN))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> Finding.automatic().smallest(1.5)).isInstanceOf(UsageException.class);
  }
}
