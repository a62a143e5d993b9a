package org.inkbook.lab.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.inkbook.fault.UsageException;
import org.junit.jupiter.api.Test;

class DigitGeneratorTest {
  private final DigitGenerator generator = DigitGenerator.seeded(1);

  @Test
  void theSameSeedAndIndexGiveTheSameDigitInAnyOrder() {
    List<DigitImage> forwards =
        IntStream.range(0, 50).mapToObj(i -> generator.image(i % 10, i)).toList();
    List<DigitImage> backwards =
        IntStream.range(0, 50)
            .mapToObj(i -> DigitGenerator.seeded(1).image((49 - i) % 10, 49 - i))
            .toList();
    IntStream.range(0, 50)
        .forEach(i -> assertThat(backwards.get(49 - i)).isEqualTo(forwards.get(i)));
  }

  @Test
  void anotherSeedIndexOrDigitGivesAnotherImage() {
    List<DigitImage> images =
        List.of(
            generator.image(3, 0),
            generator.image(3, 1),
            generator.image(4, 0),
            DigitGenerator.seeded(2).image(3, 0));
    assertThat(images).doesNotHaveDuplicates();
  }

  @Test
  void theInkOfStrokesJustFitsTheUnitSquare() {
    for (int i = 0; i < 200; i++) {
      PenBox box = PenBox.around(generator.strokes(i % 10, i));
      double width = box.right() - box.left();
      double height = box.bottom() - box.top();
      assertThat(Math.max(width, height)).isBetween(1 - 1e-9, 1 + 1e-9);
      assertThat((box.left() + box.right()) / 2).isBetween(.5 - 1e-9, .5 + 1e-9);
      assertThat((box.top() + box.bottom()) / 2).isBetween(.5 - 1e-9, .5 + 1e-9);
    }
  }

  @Test
  void anImageFitsTwentyPixelsAndHasItsCentreOfMassWhereMnistHasIt() {
    for (int i = 0; i < 200; i++) {
      DigitImage image = generator.image(i % 10, i);
      Extent rows = Extent.of(image, true);
      Extent columns = Extent.of(image, false);
      assertThat(Math.max(rows.length(), columns.length())).isEqualTo(20);
      assertThat(rows.centre()).isBetween(13.5 - .01, 14.5 + .01);
      assertThat(columns.centre()).isBetween(13.5 - .01, 14.5 + .01);
    }
  }

  @Test
  void edgesAreGreyAndStrokesAreBlackInTheMiddle() {
    int[] values = new int[256];
    for (int i = 0; i < 200; i++) {
      for (byte pixel : generator.image(i % 10, i).pixels()) {
        values[pixel & 0xff]++;
      }
    }
    double ink = 200.0 * DigitImage.PIXELS - values[0];
    assertThat(IntStream.range(1, 250).map(v -> values[v]).sum() / ink).isBetween(.4, .7);
    assertThat(IntStream.range(250, 256).map(v -> values[v]).sum() / ink).isBetween(.3, .6);
  }

  @Test
  void thereIsNoTenthDigit() {
    assertThatThrownBy(() -> generator.strokes(10, 0)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> generator.image(-1, 0)).hasMessage("There is no digit -1.");
  }

  /** Where the ink of an image lies along one direction: the first and last line, the mean. */
  private record Extent(int first, int last, double centre) {
    static Extent of(DigitImage image, boolean rows) {
      int[] ink = new int[DigitImage.SIZE];
      for (int row = 0; row < DigitImage.SIZE; row++) {
        for (int column = 0; column < DigitImage.SIZE; column++) {
          ink[rows ? row : column] += image.pixel(row, column);
        }
      }
      int[] inked = IntStream.range(0, DigitImage.SIZE).filter(i -> ink[i] > 0).toArray();
      double moment = IntStream.range(0, DigitImage.SIZE).mapToDouble(i -> i * ink[i]).sum();
      return new Extent(inked[0], inked[inked.length - 1], moment / IntStream.of(ink).sum());
    }

    int length() {
      return last - first + 1;
    }
  }
}
