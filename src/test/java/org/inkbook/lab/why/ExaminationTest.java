package org.inkbook.lab.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
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
    POLARITY(56, Retouch::inverted),
    PAPER(56, image -> Retouch.stretched(image, -90, 255)),
    INK(56, image -> Retouch.stretched(image, 0, 900)),
    SLANT(54, image -> Retouch.sheared(image, -55)),
    SIZE(54, image -> Retouch.scaled(image, 0.45)),
    STROKE(42, image -> Retouch.thickened(image, 1.6)),
    POSITION(56, image -> Retouch.shifted(image, -5, 4));

    private final int right;
    private final UnaryOperator<DigitImage> how;

    Spoiled(int right, UnaryOperator<DigitImage> how) {
      this.right = right;
      this.how = how;
    }
  }

  private static TrainedNetwork network;
  private static Spread[] spreads;
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
      DigitImage image = spoiled.how.apply(others.image(i));
      Remark remark = Examination.of(image, network, spreads).remarks().get(trait.ordinal());
      named += remark.isUnlike() ? 1 : 0;
      int then = remark.mended().map(it -> it.answer().digit()).orElse(-1);
      right += then == others.label(i) ? 1 : 0;
    }
    assertThat(named).as("named").isGreaterThanOrEqualTo(54);
    assertThat(right).as("read rightly after the mend").isGreaterThanOrEqualTo(spoiled.right);
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
