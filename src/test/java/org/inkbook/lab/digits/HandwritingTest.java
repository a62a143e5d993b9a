package org.inkbook.lab.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkbook.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandwritingTest {

  @Test
  void theSeedDecidesEveryPixelAndNoneOccursTwice() {
    DigitSet digits = Handwriting.digits(1_200, 5);
    DigitSet none = Handwriting.notDigits(1_200, 5);

    assertThat(Handwriting.digits(30, 5).images()).isEqualTo(digits.first(30).images());
    assertThat(Handwriting.notDigits(30, 5).images()).isEqualTo(none.first(30).images());
    assertThat(Handwriting.digits(1, 6).image(0)).isNotEqualTo(digits.image(0));
    assertThat(digits.plus(Handwriting.digits(1_200, 6)).images()).doesNotHaveDuplicates();
  }

  @Test
  void digitsTakeTurnsAndWhatIsNoneHasTheEleventhLabel() {
    assertThat(Handwriting.digits(100, 1).counts()).containsOnly(10).hasSize(10);
    assertThat(Handwriting.notDigits(100, 1).counts())
        .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100);
  }

  @Test
  void everyImageHasInkOfTheUsualSize() {
    DigitSet all = Handwriting.digits(1_000, 2).plus(Handwriting.notDigits(1_000, 2));
    for (DigitImage image : all.images()) {
      int[] rows = inked(image, true);
      int[] columns = inked(image, false);
      assertThat(Math.max(rows.length, columns.length)).isPositive();
      int height = rows[rows.length - 1] - rows[0];
      int width = columns[columns.length - 1] - columns[0];
      assertThat(Math.max(height, width)).isBetween(16, 20);
    }
  }

  private static int[] inked(DigitImage image, boolean rows) {
    return IntStream.range(0, DigitImage.SIZE)
        .filter(
            line ->
                IntStream.range(0, DigitImage.SIZE)
                    .anyMatch(i -> (rows ? image.pixel(line, i) : image.pixel(i, line)) > 0))
        .toArray();
  }

  @Test
  void handsAreNarrowerAndPensMoreVariousThanTheUsualOnes() {
    List<Double> usual = widths(IntStream.range(0, 300).mapToObj(HandwritingTest::usual));
    List<Double> sheets =
        widths(IntStream.range(0, 300).mapToObj(i -> Handwriting.digit(0, new Dice(i))));

    assertThat(share(sheets, width -> width < .45)).isGreaterThan(2 * share(usual, w -> w < .45));
  }

  private static List<PenStroke> usual(int seed) {
    Dice dice = new Dice(seed);
    return new Hand(0, dice).write(Allographs.draw(0, dice));
  }

  private static List<Double> widths(Stream<List<PenStroke>> digits) {
    return digits
        .map(PenBox::around)
        .map(box -> box.width() / Math.max(box.width(), box.height()))
        .toList();
  }

  private static double share(List<Double> values, java.util.function.Predicate<Double> condition) {
    return (double) values.stream().filter(condition).count() / values.size();
  }

  @Test
  void theSharesOfTheKindsOfNoDigitSumToOne() {
    assertThat(Arrays.stream(NotDigit.values()).mapToDouble(NotDigit::share).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void everyKindOfNoDigitHasStrokesWhateverTheDiceSay() {
    for (NotDigit kind : NotDigit.values()) {
      for (int seed = 0; seed < 300; seed++) {
        assertThat(kind.strokes(new Dice(seed))).as("%s of seed %d", kind, seed).isNotEmpty();
      }
    }
  }

  @Test
  void touchingDigitsAreBroaderThanOne() {
    for (int seed = 0; seed < 100; seed++) {
      PenBox box = PenBox.around(NotDigit.TOUCHING.strokes(new Dice(seed)));
      assertThat(box.width() / box.height()).isGreaterThan(.3);
    }
    assertThat(
            IntStream.range(0, 100)
                .mapToObj(seed -> PenBox.around(NotDigit.TOUCHING.strokes(new Dice(seed))))
                .filter(box -> box.width() > box.height())
                .count())
        .isGreaterThan(60);
  }

  @Test
  void aBrokenStrokeKeepsItsEndsAndLosesItsMiddle() {
    PenStroke line =
        new PenStroke(
            IntStream.range(0, 100).mapToObj(i -> new PenPoint(i / 100.0, 0, .05)).toList());

    List<PenStroke> parts = Traces.broken(line, .5, .2);

    assertThat(parts).hasSize(2);
    assertThat(parts.get(0).points()).isEqualTo(line.points().subList(0, 40));
    assertThat(parts.get(1).points()).isEqualTo(line.points().subList(60, 100));
    assertThat(Traces.broken(line, 0, .2)).hasSize(1);
    assertThat(Traces.broken(Traces.dot(0, 0, .1), .5, .1)).isNotEmpty();
  }

  @Test
  void aCutKeepsWhatLiesBetweenItsSides() {
    List<PenStroke> kept =
        Traces.between(
            List.of(
                new PenStroke(
                    IntStream.range(0, 40)
                        .mapToObj(i -> new PenPoint(Math.abs(20 - i), i, 1))
                        .toList())),
            5,
            10);

    assertThat(kept).hasSize(2);
    assertThat(kept)
        .flatExtracting(PenStroke::points)
        .extracting(PenPoint::x)
        .allMatch(x -> x >= 5 && x <= 10);
  }

  @Test
  void aPenIsChangedOnlyWhereItIsTooThinOrTooThick() {
    List<PenStroke> line = List.of(Traces.line(0, 0, 1, 0, .02));

    assertThat(radius(Traces.penOf(line, .05, .1))).isCloseTo(.05 * 1.04, within(1e-9));
    assertThat(radius(Traces.penOf(line, .01, .1))).isEqualTo(.02);
    assertThat(radius(Traces.penOf(line, .005, .01))).isCloseTo(.01 * 1.04, within(1e-9));
  }

  private static double radius(List<PenStroke> strokes) {
    return strokes.get(0).points().get(0).radius();
  }

  @Test
  void aNumberThatCannotBeIsRefused() {
    assertThatThrownBy(() -> Handwriting.digits(0, 1)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> Handwriting.notDigits(2_000_000, 1))
        .hasMessage("Cannot generate 2,000,000 images.");
  }

  @Test
  void whatIsNoDigitIsNotWrittenIntoMnistsFiles(@TempDir Path folder) {
    Path labels = folder.resolve("labels");

    assertThatThrownBy(
            () -> IdxFile.write(Handwriting.notDigits(3, 1), folder.resolve("images"), labels))
        .hasMessageContaining("labelled as no digit");
    assertThat(labels).doesNotExist();
  }
}
