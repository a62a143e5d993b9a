package org.inkbook.lab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Optional;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.digits.Digits;
import org.inkbook.lab.digits.Handwriting;
import org.inkbook.lab.photo.Photo;
import org.inkbook.lab.scoring.Classifier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Networks that answer together, and the odds of one class. */
class EnsembleTest {
  private static final String PHOTOS = "models/handwriting.zip";
  private static final String LESSON = "models/original.zip";

  private final DigitSet marks = Handwriting.digits(20, 5).plus(Handwriting.notDigits(20, 5));

  @Test
  void theOneThatKnowsWhatIsNoDigitSaysSoAndBothSayWhichDigit() {
    TrainedNetwork ten = TrainedNetwork.load(LESSON);
    TrainedNetwork eleven = TrainedNetwork.load(PHOTOS);
    float[][] first = ten.probabilities(marks.images());
    float[][] second = eleven.probabilities(marks.images());

    float[][] both = Ensemble.of(ten, eleven).probabilities(marks.images());

    for (int i = 0; i < marks.size(); i++) {
      float none = second[i][Classifier.NOT_A_DIGIT];
      assertThat(both[i]).hasSize(11);
      assertThat(both[i][Classifier.NOT_A_DIGIT]).isCloseTo(none, within(1e-6f));
      double sum = 0;
      for (int digit = 0; digit < 10; digit++) {
        float expected = (first[i][digit] * (1 - none) + second[i][digit]) / 2;
        assertThat(both[i][digit]).isCloseTo(expected, within(1e-4f));
        sum += both[i][digit];
      }
      assertThat(sum + none).isCloseTo(1, within(1e-4));
    }
  }

  @Test
  void ofNetworksWithTenClassesItHasTen() {
    TrainedNetwork ten = TrainedNetwork.load(LESSON);

    float[][] alone = ten.probabilities(marks.images());
    float[][] twice = Ensemble.load(LESSON, LESSON).probabilities(marks.images());

    for (int i = 0; i < marks.size(); i++) {
      assertThat(twice[i]).containsExactly(alone[i], within(1e-6f));
    }
  }

  @Test
  void itReadsTheSheetOfTheLesson() {
    Ensemble both = Ensemble.load(PHOTOS, LESSON);

    assertThat(both.read(Photo.open("notebooks/photos/my-sheet.jpg").findDigits()).digits())
        .isEqualTo("2718/36509/4157");
  }

  @Test
  void withoutNetworksThereIsNone() {
    assertThatThrownBy(Ensemble::of).isInstanceOf(UsageException.class);
  }

  @Test
  void theTestImagesAreReadAsTheRecordsSayAloneAndTogether() {
    String folder = System.getenv("INKBOOK_DATA");
    Assumptions.assumeTrue(folder != null, "needs MNIST: set INKBOOK_DATA to its folder");
    DigitSet test = Digits.load(Optional.of(Path.of(folder)), new Recorder()).test();

    assertThat(TrainedNetwork.load(PHOTOS).evaluate(test).accuracy()).isGreaterThan(0.9954);
    assertThat(Ensemble.load(PHOTOS, LESSON).evaluate(test).accuracy()).isGreaterThan(0.996);
  }

  @Test
  void oddsOfOneClassAreMultipliedAndTheOthersKeepTheirProportions() {
    TrainedNetwork network = TrainedNetwork.load(PHOTOS);

    float[][] before = network.probabilities(marks.images());
    float[][] after = network.withOdds(Classifier.NOT_A_DIGIT, 0.5).probabilities(marks.images());

    for (int i = 0; i < marks.size(); i++) {
      double none = before[i][Classifier.NOT_A_DIGIT];
      double shared = 1 - none + 0.5 * none;
      assertThat((double) after[i][Classifier.NOT_A_DIGIT])
          .isCloseTo(0.5 * none / shared, within(1e-4));
      for (int digit = 0; digit < 10; digit++) {
        assertThat((double) after[i][digit]).isCloseTo(before[i][digit] / shared, within(1e-4));
      }
    }
  }

  @Test
  void oddsThatCannotBeAreToldOf() {
    TrainedNetwork ten = TrainedNetwork.load(LESSON);

    assertThatThrownBy(() -> ten.withOdds(Classifier.NOT_A_DIGIT, 0.5))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no class 10");
    assertThatThrownBy(() -> ten.withOdds(3, 0)).isInstanceOf(UsageException.class);
  }
}
