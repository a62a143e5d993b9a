package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.output.Reading;
import org.junit.jupiter.api.Test;

class SheetReadingTest {
  private static final Sheet SHEET =
      Drawn.page(2000, 1500, 230)
          .pen(30, 30, 60, 14)
          .row("12", 500, 500, 0, 7)
          .row("7", 500, 1200, 0, 7)
          .photo()
          .findDigits();

  @Test
  void itSaysDigitsPlacesAndConfidences() {
    SheetReading reading = SHEET.read(PlotterFont.classifier());

    assertThat(reading.digits()).isEqualTo("12/7");
    assertThat(reading.size()).isEqualTo(3);
    assertThat(reading.text()).isEqualTo("drawn.png: 12/7");
    ReadDigit seven = reading.read().get(2);
    assertThat(seven.digit()).isEqualTo(7);
    assertThat(seven.found().row()).isEqualTo(1);
    assertThat(seven.probabilities()).hasSize(10);
    assertThat(seven.confidence()).isEqualTo(seven.probabilities().get(7)).isGreaterThan(0.5);
  }

  @Test
  void itShowsBoxesOnThePhotoReducedTogetherWithIt() {
    Reading shown = (Reading) SHEET.read(PlotterFont.classifier()).toOutput();

    assertThat(shown.digits()).isEqualTo("12/7");
    assertThat(shown.photo().width()).isEqualTo(1000);
    Reading.Box last = shown.boxes().get(2);
    Box found = SHEET.digits().get(2).box();
    assertThat((double) last.x()).isCloseTo(found.x() / 2.0, within(1.0));
    assertThat((double) last.height()).isCloseTo(found.height() / 2.0, within(1.0));
    assertThat(last.row()).isEqualTo(1);
    assertThat(last.label()).isEqualTo("7");
    assertThat(last.image().probabilities()).hasSize(10);
  }

  @Test
  void whatTheClassifierTakesForNoDigitIsToldApart() {
    Classifier picky =
        images ->
            images.stream()
                .map(
                    image -> {
                      float[] answer = new float[11];
                      boolean first = image.equals(SHEET.images().get(0));
                      answer[first ? Classifier.NOT_A_DIGIT : 5] = 1;
                      return answer;
                    })
                .toArray(float[][]::new);

    SheetReading reading = SHEET.read(picky);

    assertThat(reading.digits()).isEqualTo("5/5");
    assertThat(reading.rejected()).hasSize(1);
    assertThat(reading.rejected().get(0).found().box()).isEqualTo(SHEET.digits().get(0).box());
    assertThat(reading.rejected().get(0).confidence()).isEqualTo(1);
    assertThat(reading.text()).isEqualTo("drawn.png: 5/5, and 1 mark that is no digit");
    Reading shown = (Reading) reading.toOutput();
    assertThat(shown.boxes()).hasSize(2);
    assertThat(shown.rejected()).hasSize(1);
    Reading.Box none = shown.rejected().get(0);
    assertThat(none.none()).isTrue();
    assertThat(none.image().probabilities()).hasSize(11);
    assertThat(none.way()).isNotEmpty();
    assertThat(shown.marks()).element(0).isEqualTo(none);
  }

  /** Two thirds of its logits: 0.8 to 0.2 of two classes is then 0.8^(2/3) to 0.2^(2/3). */
  @Test
  void confidencesAreToldAtTheClassifiersTemperatureForSheets() {
    Classifier boasting =
        new Classifier() {
          @Override
          public float[][] probabilities(List<DigitImage> images) {
            return images.stream()
                .map(image -> new float[] {0.8f, 0.2f, 0, 0, 0, 0, 0, 0, 0, 0})
                .toArray(float[][]::new);
          }

          @Override
          public double sheetTemperature() {
            return 1.5;
          }
        };

    ReadDigit digit = SHEET.read(boasting).read().get(0);

    double zero = Math.pow(0.8, 1 / 1.5);
    double one = Math.pow(0.2, 1 / 1.5);
    assertThat(digit.digit()).isZero();
    assertThat(digit.confidence()).isCloseTo(zero / (zero + one), within(1e-6));
  }

  @Test
  void withoutDigitsItSaysSoAndWhatToTry() {
    Photo empty = Drawn.page(400, 300, 220).photo();

    SheetReading reading = empty.findDigits().read(PlotterFont.classifier());

    assertThat(reading.digits()).isEmpty();
    assertThat(reading.text()).contains("no digits found").contains("darker pen");
    assertThat(((Reading) reading.toOutput()).boxes()).isEmpty();
    assertThat(((Reading) reading.toOutput()).title()).isEqualTo(reading.text());
  }
}
