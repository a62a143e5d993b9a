package org.inkbook.lab.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.inkbook.fault.UsageException;
import org.inkbook.output.Images;
import org.inkbook.output.Tile;
import org.junit.jupiter.api.Test;

class DigitSetTest {
  private final DigitSet digits = SomeDigits.random(100);

  @Test
  void aViewSharesTheBytesOfTheSetItWasTakenFrom() {
    byte[] pixels = new byte[20 * DigitImage.PIXELS];
    byte[] labels = new byte[20];
    DigitSet set = DigitSet.over("shared", pixels, labels);
    List<DigitSet> views =
        List.of(
            set.range(5, 10),
            set.shuffle(1).filter(d -> d == 0),
            set.at(7),
            set.split(9, 1).train());
    assertThat(views).noneMatch(DigitSetTest::hasInk);

    Arrays.fill(pixels, (byte) 255);

    assertThat(views).allMatch(DigitSetTest::hasInk);
  }

  @Test
  void anImageThatWasTakenOutIsACopy() {
    byte[] pixels = new byte[DigitImage.PIXELS];
    DigitImage image = DigitSet.over("one", pixels, new byte[1]).image(0);
    pixels[0] = 1;
    assertThat(image.pixel(0, 0)).isZero();
    image.pixels()[0] = 1;
    assertThat(image.pixel(0, 0)).isZero();
  }

  @Test
  void theIndexOfAViewIsThePositionInTheFirstSet() {
    DigitSet sevens = digits.filter(label -> label == 7);
    assertThat(sevens.size()).isEqualTo(10);
    assertThat(indices(sevens)).containsExactly(7, 17, 27, 37, 47, 57, 67, 77, 87, 97);
    assertThat(indices(sevens.range(2, 4))).containsExactly(27, 37);
    assertThat(indices(sevens.at(9, 0))).containsExactly(97, 7);
    assertThat(sevens.at(9).image(0)).isEqualTo(digits.image(97));
    assertThat(sevens.at(9).label(0)).isEqualTo(7);
  }

  @Test
  void copiedPixelsAreThoseOfTheImage() {
    byte[] destination = new byte[2 * DigitImage.PIXELS];
    digits.shuffle(3).copyPixels(4, destination, DigitImage.PIXELS);
    assertThat(destination)
        .startsWith(new byte[DigitImage.PIXELS])
        .endsWith(digits.shuffle(3).image(4).pixels());
  }

  @Test
  void countsTellHowManyThereAreOfEachDigit() {
    assertThat(digits.first(23).counts()).containsExactly(3, 3, 3, 2, 2, 2, 2, 2, 2, 2);
    assertThat(digits.filter(label -> label > 8).counts())
        .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 10);
  }

  @Test
  void aShuffleHoldsEveryDigitOnceAndItsSeedDecidesTheOrder() {
    int[] shuffled = indices(digits.shuffle(5));
    assertThat(shuffled).isEqualTo(indices(digits.shuffle(5)));
    assertThat(shuffled).isNotEqualTo(indices(digits.shuffle(6)));
    assertThat(shuffled).containsExactlyInAnyOrder(IntStream.range(0, 100).toArray());
  }

  @Test
  void aSampleIsTheSameEachTimeAndNeverHasADigitTwice() {
    assertThat(indices(digits.sample(24))).isEqualTo(indices(digits.sample(24)));
    assertThat(indices(digits.sample(24)))
        .hasSize(24)
        .doesNotHaveDuplicates()
        .isNotEqualTo(indices(digits.sample(24, 1)));
    assertThat(digits.sample(1000).size()).isEqualTo(100);
  }

  @Test
  void aSplitHasEveryDigitInExactlyOneOfItsParts() {
    DigitSet.Split split = digits.split(30, 4);
    assertThat(split.held().size()).isEqualTo(30);
    assertThat(split.train().size()).isEqualTo(70);
    assertThat(IntStream.concat(stream(split.train()), stream(split.held())).toArray())
        .containsExactlyInAnyOrder(IntStream.range(0, 100).toArray());
    assertThat(indices(split.held())).isEqualTo(indices(digits.split(30, 4).held()));
    assertThat(indices(split.held())).isNotEqualTo(indices(digits.split(30, 5).held()));
  }

  @Test
  void aSplitThatLeavesNothingToLearnFromIsRefused() {
    assertThatThrownBy(() -> digits.split(100, 0))
        .isInstanceOf(UsageException.class)
        .hasMessage("Cannot hold out 100 of 100 digits.");
    assertThatThrownBy(() -> digits.split(-1, 0)).isInstanceOf(UsageException.class);
  }

  @Test
  void pixelsAndLabelsThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> DigitSet.over("", new byte[784], new byte[2]))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> DigitSet.over("", new byte[784], new byte[] {11}))
        .hasMessageContaining("labels run from 0 to 9");
    assertThatThrownBy(() -> DigitSet.of("", List.of(digits.image(0)), List.of(256 + 3)))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> DigitImage.of(new byte[783])).hasMessageContaining("not 783");
  }

  @Test
  void positionsThatAreNotThereAreRefused() {
    assertThatThrownBy(() -> digits.image(100))
        .isInstanceOf(UsageException.class)
        .hasMessage("There is no digit 100 in a set of 100.");
    assertThatThrownBy(() -> digits.at(3, -1)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> digits.range(90, 101))
        .hasMessage("There are no digits 90 to 101 in a set of 100.");
    assertThatThrownBy(() -> digits.first(-1)).isInstanceOf(UsageException.class);
  }

  @Test
  void itShowsAtMostAHundredWithTheirLabels() {
    Images few = (Images) digits.at(3, 1).toOutput();
    assertThat(few.title()).isEqualTo("noise: 2 digits");
    assertThat(few.tiles()).extracting(Tile::caption).containsExactly("3", "1");

    Images many = (Images) SomeDigits.random(1234).toOutput();
    assertThat(many.title()).isEqualTo("noise: 1,234 digits, the first 100");
    assertThat(many.tiles()).hasSize(100);
  }

  private static boolean hasInk(DigitSet set) {
    return set.image(0).pixel(14, 14) > 0;
  }

  private static IntStream stream(DigitSet set) {
    return IntStream.range(0, set.size()).map(set::index);
  }

  private static int[] indices(DigitSet set) {
    return stream(set).toArray();
  }

  @Test
  void twoSetsInARowAreOne() {
    DigitSet one = SomeDigits.random(20).range(5, 9);
    DigitSet other = SomeDigits.random(13);

    DigitSet both = one.plus(other);

    assertThat(both.size()).isEqualTo(17);
    assertThat(both.range(0, 4).images()).isEqualTo(one.images());
    assertThat(both.range(4, 17).images()).isEqualTo(other.images());
    assertThat(both.label(0)).isEqualTo(one.label(0));
    assertThat(both.label(16)).isEqualTo(other.label(12));
    assertThat(both.source()).isEqualTo("noise and noise");
  }
}
