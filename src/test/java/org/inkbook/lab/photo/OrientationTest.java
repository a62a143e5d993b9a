package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.output.Pixels;
import org.inkbook.output.Steps.Step;
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
  void soIsOneThatLiesUpsideDown() {
    SheetReading reading = turned(Core.ROTATE_180).findDigits().read(PLOTTER);

    assertThat(reading.digits()).isEqualTo("2457/342");
    List<Step> steps = reading.sheet().steps().steps();
    assertThat(steps).extracting(Step::name).startsWith("photo", "turned", "smoothed");
    assertThat(steps.get(0).picture()).isEqualTo(turned(Core.ROTATE_180).step());
  }

  @Test
  void aFewDigitsAreNotTakenForSomeUpsideDown() {
    Mat six = Drawn.page(500, 300, 230).row("6198", 40, 170).mat();

    Sheet sheet = Photo.of("page.png", six).findDigits();

    assertThat(sheet.read(PLOTTER).sheet()).isSameAs(sheet);
  }

  @Test
  void itsStepsBeginWithThePhotoAsItLayThenTurned() {
    SheetReading reading = turned(Core.ROTATE_90_CLOCKWISE).findDigits().read(PLOTTER);

    List<Step> steps = reading.sheet().steps().steps();
    assertThat(steps).extracting(Step::name).startsWith("photo", "turned", "smoothed");
    Pixels lying = steps.get(0).picture();
    Pixels upright = steps.get(1).picture();
    assertThat(lying.width()).isLessThan(lying.height());
    assertThat(upright.width()).isEqualTo(lying.height());
    for (int y = 0; y < upright.height(); y += 7) {
      for (int x = 0; x < upright.width(); x += 7) {
        assertThat(lying.value(lying.width() - 1 - y, x, 0)).isEqualTo(upright.value(x, y, 0));
      }
    }
  }

  @Test
  void aPageThatStandsUprightHasNoSuchStep() {
    SheetReading reading = Photo.of("page.png", page()).findDigits().read(PLOTTER);

    assertThat(reading.sheet().steps().steps())
        .extracting(Step::name)
        .startsWith("photo", "smoothed");
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
