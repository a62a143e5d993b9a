package org.inkbook.lab.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.digits.Digits;
import org.inkbook.lab.network.TrainedNetwork;
import org.inkbook.lab.photo.Photo;
import org.inkbook.lab.photo.SheetReading;
import org.inkbook.output.Bundle;
import org.inkbook.output.Images;
import org.inkbook.output.Output;
import org.inkbook.output.Probabilities;
import org.inkbook.output.Table;
import org.inkbook.output.Tile;
import org.inkbook.output.Tile.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WhyTest {
  private static TrainedNetwork network;
  private static Digits digits;
  private static SheetReading sheet;

  @BeforeAll
  static void load() {
    network = TrainedNetwork.load("models/digits.zip");
    digits = Digits.generated(2_000, 20, 5);
    sheet = network.read(Photo.open("notebooks/photos/my-sheet.jpg").findDigits());
  }

  @Test
  void itShowsTheAnswerTheComparisonTheTraitsTheMendsAndTheWayFromThePhoto() {
    List<Output> shown = Why.of(sheet, 4, network, digits.train()).toOutputs();

    assertThat(shown.get(0)).isInstanceOf(Probabilities.class);
    assertThat(shown.get(1)).isInstanceOf(Images.class);
    assertThat(shown.get(2)).isInstanceOf(Table.class);
    assertThat(((Images) shown.get(shown.size() - 1)).title()).startsWith("Without each step");
    assertThat(shown).allSatisfy(it -> assertThat(Bundle.read(Bundle.of(it))).isEqualTo(it));
  }

  @Test
  void theAnswerIsThatOfTheReading() {
    Why why = Why.of(sheet, 4, network, digits.train());

    assertThat(why.digit()).isEqualTo(sheet.read().get(4).digit()).isEqualTo(3);
    assertThat(why.confidence()).isCloseTo(sheet.read().get(4).confidence(), within(1e-5));
    assertThat(why.answer().values()).hasSize(10);
    assertThat(why.answer().title()).startsWith("Read as 3, ");
  }

  @Test
  void aDigitOfItsOwnSetHasItselfForANeighbour() {
    Images beside = Why.of(digits.train().image(42), network, digits.train()).beside();

    assertThat(beside.tiles().get(2).picture()).isEqualTo(digits.train().image(42).picture());
    assertThat(beside.tiles()).hasSize(8);
  }

  @Test
  void whatWasWrittenIsShownBesideWhatWasRead() {
    int label = digits.test().label(3);
    DigitImage upsideDown = Retouch.rotated(digits.test().image(6), 180);
    Why why = Why.of(upsideDown, network, digits.train()).truth(6);

    assertThat(why.digit()).isEqualTo(9);
    assertThat(why.answer().title()).endsWith("written was 6.");
    assertThat(why.beside().tiles()).extracting(Tile::caption).contains("the mean 6", "nearest 6");
    assertThat(why.beside().tiles().get(0).verdict()).isEqualTo(Verdict.WRONG);
    assertThat(Why.of(digits.test().image(3), network, digits.train()).truth(label).mends().tiles())
        .first()
        .extracting(Tile::verdict)
        .isEqualTo(Verdict.RIGHT);
  }

  @Test
  void whatIsUnlikeComesFirstWithItsMendAndWhatWasReadThen() {
    int usual = usual();
    DigitImage moved = Retouch.shifted(digits.test().image(usual), 5, 0);
    Why why = Why.of(moved, network, digits.train()).truth(digits.test().label(usual));
    Table traits = why.traits();

    assertThat(traits.title())
        .isEqualTo("One thing is unlike the training images. Try first: " + "move it 5 left.");
    assertThat(cell(traits, "measured", 0)).isEqualTo("pixels off centre");
    assertThat(cell(traits, "to try", 0)).isEqualTo("move it 5 left");
    assertThat(cell(traits, "then read as", 0)).startsWith(digits.test().label(usual) + ", ");
    assertThat(cell(traits, "to try", 1)).isEmpty();
    assertThat(why.mends().tiles()).extracting(Tile::verdict).last().isEqualTo(Verdict.RIGHT);
  }

  @Test
  void everyStepOfThePhotoIsLeftOutInTurn() {
    Images without = Why.of(sheet, 0, network, digits.train()).without();

    assertThat(without.tiles().get(0).caption()).startsWith("all steps: 2");
    assertThat(without.tiles()).extracting(Tile::caption).anyMatch(it -> it.contains("even light"));
    assertThat(Why.of(digits.test().image(0), network, digits.train()).without().tiles())
        .as("an image that came from no photo")
        .hasSize(1);
  }

  @Test
  void mistakesAreNamed() {
    DigitSet none = digits.train().first(0);
    assertThatThrownBy(() -> Why.of(digits.test().image(0), network, none))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no digits to compare with");
    assertThatThrownBy(() -> Why.of(sheet, 13, network, digits.train()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no digit 13 among 13");
    assertThatThrownBy(() -> Why.of(sheet, 0, network, digits.train()).truth(10))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void aBlankPictureIsAnsweredWithoutAFault() {
    Why why = Why.of(Painted.blank().image(), network, digits.train());

    assertThat(why.traits().rows()).isZero();
    assertThat(why.toString()).endsWith("There is no ink to measure.");
  }

  /** A digit that is centred to less than half a pixel and unlike the others in nothing. */
  private static int usual() {
    Map<Trait, Spread> spreads = Spread.all(digits.train());
    return IntStream.range(0, digits.test().size())
        .filter(
            i -> {
              DigitImage image = digits.test().image(i);
              double[] centre = new Portrait(image).centre();
              return Math.max(Math.abs(centre[0] - 14), Math.abs(centre[1] - 14)) < 0.4
                  && Examination.of(image, network, spreads).unlike().isEmpty();
            })
        .findFirst()
        .orElseThrow();
  }

  private static String cell(Table table, String column, int row) {
    return table.columns().stream()
        .filter(it -> it.name().equals(column))
        .findFirst()
        .orElseThrow()
        .text(row);
  }
}
