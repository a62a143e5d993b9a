package org.inkbook.lab.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.digits.Digits;
import org.inkbook.lab.network.TrainedNetwork;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Digits spoiled in one way: the examination names it, and its mend helps the network. */
class ExaminationTest {

  /**
   * What is done to sixty digits, and how many of them are read rightly after the mend.
   *
   * <p>A loop that a broad pen has closed stays closed, so that thinning is no help to all.
   */
  private enum Spoiled {
    POLARITY(56),
    PAPER(56),
    INK(56),
    SLANT(54),
    SIZE(54),
    STROKE(42),
    POSITION(56);

    private final int right;

    Spoiled(int right) {
      this.right = right;
    }

    DigitImage of(DigitImage image) {
      return switch (this) {
        case POLARITY -> Retouch.inverted(image);
        case PAPER -> Retouch.stretched(image, -90, 255);
        case INK -> Retouch.stretched(image, 0, 900);
        case SLANT -> Retouch.sheared(image, -55);
        case SIZE -> Retouch.scaled(image, 0.45);
        case STROKE -> Retouch.thickened(image, 1.6);
        case POSITION -> Retouch.shifted(image, -5, 4);
      };
    }
  }

  private static TrainedNetwork network;
  private static Map<Trait, Spread> spreads;
  private static DigitSet others;

  @BeforeAll
  static void load() {
    network = TrainedNetwork.load("models/digits.zip");
    Digits digits = Digits.generated(3_000, 60, 5);
    spreads = Spread.all(digits.train());
    others = digits.test();
  }

  @ParameterizedTest
  @EnumSource(Spoiled.class)
  void whatWasDoneIsNamedAndUndone(Spoiled spoiled) {
    Trait trait = Trait.valueOf(spoiled.name());
    int named = 0;
    int right = 0;
    for (int i = 0; i < others.size(); i++) {
      DigitImage image = spoiled.of(others.image(i));
      Remark remark = remark(image, trait);
      named += remark.isUnlike() ? 1 : 0;
      int then = remark.mended().map(it -> it.answer().digit()).orElse(-1);
      right += then == others.label(i) ? 1 : 0;
    }
    assertThat(named).as("named").isGreaterThanOrEqualTo(54);
    assertThat(right).as("read rightly after the mend").isGreaterThanOrEqualTo(spoiled.right);
  }

  private static Remark remark(DigitImage image, Trait trait) {
    return Examination.of(image, network, spreads).remarks().stream()
        .filter(remark -> remark.trait() == trait)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDigitLikeTheOthersIsLeftAlone() {
    long quiet =
        Stream.iterate(0, i -> i + 1)
            .limit(others.size())
            .map(i -> Examination.of(others.image(i), network, spreads))
            .filter(examination -> examination.unlike().isEmpty())
            .count();

    assertThat(quiet).isGreaterThanOrEqualTo(52);
  }

  @Test
  void aStrokeInTwoIsJoinedAndSpecksAreWipedOff() {
    DigitImage gap = Painted.blank().box(13, 4, 3, 9, 255).box(13, 15, 3, 9, 255).image();
    DigitImage speck = Painted.blank().box(13, 4, 3, 20, 255).box(4, 4, 2, 1, 255).image();

    assertThat(Trait.PIECES.mend(gap, 1).words()).isEqualTo("close the gaps");
    assertThat(piecesAfterMend(gap)).isEqualTo(1);
    assertThat(Trait.PIECES.mend(speck, 1).words()).isEqualTo("wipe specks off");
    assertThat(piecesAfterMend(speck)).isEqualTo(1);
  }

  private static double piecesAfterMend(DigitImage image) {
    return Trait.PIECES.of(new Portrait(Trait.PIECES.mend(image, 1).image()));
  }

  @Test
  void severalMendsAreAlsoTriedTogether() {
    DigitImage image = Retouch.inverted(Retouch.shifted(others.image(4), 5, 5));
    Examination examination = Examination.of(image, network, spreads);

    assertThat(examination.unlike())
        .extracting(Remark::trait)
        .contains(Trait.POLARITY, Trait.POSITION);
    assertThat(examination.together().orElseThrow().digit()).isEqualTo(others.label(4));
  }

  @Test
  void onABlankPictureThereIsNothingToMeasure() {
    assertThat(Examination.of(Painted.blank().image(), network, spreads).remarks()).isEmpty();
  }
}
