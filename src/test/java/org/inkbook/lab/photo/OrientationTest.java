package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkbook.lab.scoring.Classifier;
import org.junit.jupiter.api.Test;
import org.opencv.core.Core;
import org.opencv.core.Mat;

class OrientationTest {
  private static final Classifier PLOTTER = PlotterFont.classifier();

  private static Mat page() {
    return Drawn.page(700, 600, 230).row("2457", 90, 150).row("342", 120, 350).mat();
  }

  private static Photo turned(int how) {
    Mat turned = new Mat();
    Core.rotate(page(), turned, how);
    return Photo.of("lying.png", turned);
  }

  @Test
  void aPageThatLiesOnItsSideIsReadUpright() {
    for (int how : new int[] {Core.ROTATE_90_CLOCKWISE, Core.ROTATE_90_COUNTERCLOCKWISE}) {
      SheetReading reading = turned(how).findDigits().read(PLOTTER);

      assertThat(reading.digits()).isEqualTo("2457/342");
      assertThat(reading.sheet().photo().width()).isEqualTo(700);
      assertThat(reading.sheet().photo().height()).isEqualTo(600);
    }
  }

  @Test
  void anUprightPageStaysEvenWhenTheClassifierIsInDoubt() {
    Classifier doubtful =
        images -> {
          float[][] answers = PLOTTER.probabilities(images);
          for (float[] answer : answers) {
            for (int digit = 0; digit < 10; digit++) {
              answer[digit] = 0.5f * answer[digit] + 0.05f;
            }
          }
          return answers;
        };

    Sheet sheet = Photo.of("page.png", page()).findDigits();

    SheetReading reading = sheet.read(doubtful);
    assertThat(reading.digits()).isEqualTo("2457/342");
    assertThat(reading.sheet()).isSameAs(sheet);
  }

  @Test
  void barsDoNotTellWhichWayIsUp() {
    Mat turned = new Mat();
    Mat ones = Drawn.page(700, 600, 230).row("1111", 90, 150).row("111", 120, 350).mat();
    Core.rotate(ones, turned, Core.ROTATE_90_CLOCKWISE);
    Sheet sheet = Photo.of("ones.png", turned).findDigits();

    assertThat(sheet.read(PLOTTER).sheet()).isSameAs(sheet);
  }
}
