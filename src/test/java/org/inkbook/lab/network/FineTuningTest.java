package org.inkbook.lab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.lab.scoring.Evaluation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FineTuningTest {
  private static final DigitSet.Split DIGITS = Stripes.of(600, 1).split(100, 1);
  private static TrainedNetwork network;

  @TempDir private Path folder;

  @BeforeAll
  static void train() {
    network = Stripes.network().fit(DIGITS, options(3)).best();
  }

  private static Training options(int epochs) {
    return Training.epochs(epochs).batch(20).rate(0.005).noEarlyStopping();
  }

  /** Pictures without a stripe, evenly grey. */
  private static DigitSet blank(int count) {
    byte[] pixels = new byte[DigitImage.PIXELS];
    Arrays.fill(pixels, (byte) 60);
    return DigitSet.of(
        "blank",
        Collections.nCopies(count, DigitImage.of(pixels)),
        Collections.nCopies(count, Classifier.NOT_A_DIGIT));
  }

  @Test
  void aTrainingGoesOnFromTheWeightsOfTheOneBefore() {
    TrainingRun still = network.fineTune(DIGITS, options(1).sgd().rate(1e-30));
    assertThat(still.last().weights()).isEqualTo(network.weights());

    double before = network.evaluate(DIGITS.held()).loss();
    TrainingRun more = network.fineTune(DIGITS, options(3).seed(2));
    assertThat(more.best().evaluate(DIGITS.held()).loss()).isLessThan(before);
    assertThat(more.best().card().orElseThrow().training())
        .contains("seed 2")
        .contains("begun after " + network.card().orElseThrow().training());
  }

  @Test
  void theDigitsHeldOutAreTheOnesGiven() {
    TrainingRun run = network.fineTune(DIGITS, options(1));

    Evaluation held = run.last().evaluate(DIGITS.held());
    assertThat(held.loss()).isCloseTo(run.epochs().get(0).validationLoss(), within(1e-6));
    assertThat(run.last().card().orElseThrow().images()).isEqualTo(500);
    assertThatThrownBy(
            () ->
                network.fineTune(
                    new DigitSet.Split(DIGITS.train(), DIGITS.held().first(0)), options(1)))
        .hasMessage("There are no digits to validate with: that set is empty.");
  }

  @Test
  void anEleventhClassChangesNoAnswerUntilItIsTrained() {
    TrainedNetwork wider = network.withNotADigit();

    for (DigitImage image : DIGITS.held().first(20).images()) {
      float[] before = network.probabilities(image);
      float[] after = wider.probabilities(image);
      assertThat(after).hasSize(11);
      for (int digit = 0; digit < 10; digit++) {
        assertThat(after[digit] / (1 - after[10])).isCloseTo(before[digit], within(1e-5f));
      }
    }
    assertThat(wider.withNotADigit()).isSameAs(wider);
    assertThat(network.design().classes()).isEqualTo(10);
  }

  @Test
  void whatIsNoDigitIsLearnedReadScoredSavedAndLoaded() {
    DigitSet train = DIGITS.train().plus(blank(100));
    DigitSet held = DIGITS.held().plus(blank(20));

    TrainedNetwork tuned =
        network.withNotADigit().fineTune(new DigitSet.Split(train, held), options(4)).best();
    tuned.save(folder.resolve("eleven.zip"));
    TrainedNetwork loaded = TrainedNetwork.load(folder.resolve("eleven.zip"));

    assertThat(loaded.predict(blank(1).image(0))).isEqualTo(Classifier.NOT_A_DIGIT);
    assertThat(loaded.answer(blank(1).image(0)).labels()).hasSize(11).endsWith("9", "none");
    Evaluation all = loaded.evaluate(held);
    assertThat(all.accuracy()).isGreaterThan(0.95);
    assertThat(all.confusion().count(10, 10)).isEqualTo(20);
    assertThat(all.perDigit().rowCount()).isEqualTo(11);
    Evaluation digitsAlone = loaded.evaluate(DIGITS.held());
    assertThat(digitsAlone.confusion().support(10)).isZero();
    assertThat(digitsAlone.perDigit().rowCount()).isEqualTo(10);
  }

  @Test
  void whatIsNoDigitIsRefusedByANetworkOfTenClasses() {
    DigitSet mixed = DIGITS.train().plus(blank(10));

    assertThatThrownBy(() -> network.fineTune(mixed, options(1).holdOut(50)))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("Some of the images are labelled as no digit");
    assertThatThrownBy(() -> network.evaluate(blank(1)))
        .hasMessage("Image 0 is no digit, and this classifier knows only the ten digits.");
    assertThat(List.of(mixed.counts().length, DIGITS.train().counts().length))
        .containsExactly(11, 10);
  }

  @Test
  void theMeanOfNetworksHasTheMeanOfEachWeight() {
    TrainedNetwork more = network.fineTune(DIGITS, options(1).seed(2)).best();

    TrainedNetwork mean = TrainedNetwork.average(List.of(network, more));

    float[] one = network.weights();
    float[] other = more.weights();
    for (int i = 0; i < one.length; i++) {
      assertThat(mean.weights()[i]).isCloseTo((one[i] + other[i]) / 2, within(1e-6f));
    }
    assertThat(mean.evaluate(DIGITS.held()).accuracy()).isGreaterThan(0.95);
    assertThat(mean.card().orElseThrow().training()).startsWith("the mean of 2 networks: ");
    assertThat(TrainedNetwork.average(List.of(network)).weights()).isEqualTo(one);
  }

  @Test
  void networksThatDoNotFitTogetherHaveNoMean() {
    assertThatThrownBy(() -> TrainedNetwork.average(List.of()))
        .hasMessage("There are no networks to average.");
    assertThatThrownBy(() -> TrainedNetwork.average(List.of(network, network.withNotADigit())))
        .hasMessage("Networks of different designs have no mean.");
  }
}
