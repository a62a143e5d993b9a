package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkbook.lab.photo.Finding.Part;
import org.inkbook.output.Steps.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {
  private static final String STEP = "sheet";

  private static Photo written() {
    return Drawn.page(700, 600, 225)
        .row("0157", 90, 150)
        .row("568", 120, 330)
        .row("4723", 80, 510)
        .noise(2)
        .photo();
  }

  @ParameterizedTest
  @CsvSource({"110,70,40,0", "110,70,40,7", "35,35,40,-4", "80,95,120,12"})
  void aSheetIsReadOnATable(int red, int green, int blue, double degrees) {
    Photo photo = new TableTop("table", red, green, blue, degrees).under(written());

    Sheet sheet = photo.findDigits();

    assertThat(sheet.read(PlotterFont.classifier()).digits()).isEqualTo("0157/568/4723");
    assertThat(names(sheet)).contains(STEP);
  }

  @Test
  void boxesStandWhereTheDigitsAreOnTheWholePhoto() {
    Box alone = written().findDigits().digits().get(0).box();

    Photo photo = new TableTop("table", 110, 70, 40, 0).under(written());
    Box laid = photo.findDigits().digits().get(0).box();

    int beside = (photo.width() - 700) / 2;
    assertThat(laid.x()).isBetween(alone.x() + beside - 2, alone.x() + beside + 2);
    assertThat(laid.y()).isBetween(alone.y() + beside - 2, alone.y() + beside + 2);
    assertThat(laid.height()).isBetween(alone.height() - 3, alone.height() + 3);
  }

  @Test
  void theStepCanBeLeftOut() {
    Photo photo = new TableTop("table", 110, 70, 40, 0).under(written());

    Sheet sheet = photo.findDigits(Finding.automatic().without(Part.SURROUNDINGS));

    assertThat(names(sheet)).doesNotContain(STEP);
  }

  @Test
  void paperFromEdgeToEdgeHasNone() {
    assertThat(names(written().findDigits())).doesNotContain(STEP);
  }

  @Test
  void aShadowOnPaperIsNoTable() {
    Photo photo = Drawn.page(700, 600, 225).row("568", 120, 330).shadow().noise(2).photo();

    assertThat(names(photo.findDigits())).doesNotContain(STEP);
  }

  @Test
  void darkCornersOfThePaperAreNoTable() {
    Photo photo = Drawn.page(700, 600, 225).row("568", 180, 330).vignette().noise(2).photo();

    Sheet sheet = photo.findDigits();

    assertThat(names(sheet)).doesNotContain(STEP);
    assertThat(sheet.read(PlotterFont.classifier()).digits()).isEqualTo("568");
  }

  @Test
  void chalkOnABoardHasNone() {
    Photo photo = Drawn.page(700, 600, 225).row("0157", 90, 300).inverted().noise(2).photo();

    Sheet sheet = photo.findDigits();

    assertThat(names(sheet)).doesNotContain(STEP);
    assertThat(sheet.read(PlotterFont.classifier()).digits()).isEqualTo("0157");
  }

  private static List<String> names(Sheet sheet) {
    return sheet.steps().steps().stream().map(Step::name).toList();
  }
}
