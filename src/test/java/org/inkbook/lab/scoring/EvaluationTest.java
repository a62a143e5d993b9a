package org.inkbook.lab.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.inkbook.fault.UsageException;
import org.inkbook.output.Images;
import org.inkbook.output.Text;
import org.inkbook.output.Tile;
import org.inkbook.output.Tile.Verdict;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class EvaluationTest {
  private static final Offset<Double> CLOSE = within(1e-6);

  @Test
  void ratesAreThoseOfScikitLearnsDocumentation() {
    // The example of sklearn.metrics.classification_report; class 1 is never right.
    Evaluation evaluation =
        Evaluation.of(Answered.set(0, 1, 2, 2, 2), Answered.sure(0, 0, 2, 2, 1));

    Table table = evaluation.perDigit();

    assertThat(table.columnNames())
        .containsExactly("digit", "precision", "recall", "F1", "support");
    assertThat(table.doubleColumn("precision").asDoubleArray()).startsWith(0.5, 0, 1);
    assertThat(table.doubleColumn("recall").get(2)).isCloseTo(2 / 3.0, CLOSE);
    assertThat(table.doubleColumn("F1").get(0)).isCloseTo(2 / 3.0, CLOSE);
    assertThat(table.doubleColumn("F1").get(2)).isCloseTo(0.8, CLOSE);
    assertThat(table.intColumn("support").asObjectArray())
        .containsExactly(1, 1, 3, 0, 0, 0, 0, 0, 0, 0);
    assertThat(evaluation.accuracy()).isCloseTo(0.6, CLOSE);
  }

  @Test
  void aDigitThatNeitherOccursNorIsPredictedHasRatesOfZero() {
    ConfusionMatrix confusion = Evaluation.of(Answered.set(3, 4), Answered.sure(3, 3)).confusion();

    assertThat(confusion.precision(7)).isZero();
    assertThat(confusion.recall(7)).isZero();
    assertThat(confusion.f1(7)).isZero();
    assertThat(confusion.precision(4)).as("occurs, but never predicted").isZero();
  }

  @Test
  void theLossIsThatOfKerasDocumentation() {
    // The example of keras.losses.SparseCategoricalCrossentropy: 1.177 over two samples.
    float[][] probabilities = {
      {0.05f, 0.95f, 0, 0, 0, 0, 0, 0, 0, 0}, {0.1f, 0.8f, 0.1f, 0, 0, 0, 0, 0, 0, 0}
    };

    Evaluation evaluation = Evaluation.of(Answered.set(1, 2), probabilities);

    assertThat(evaluation.loss()).isCloseTo(1.177, within(5e-4));
    assertThat(evaluation.mistakes().byLoss(1).loss(0)).isCloseTo(Math.log(10), CLOSE);
  }

  @Test
  void aProbabilityOfZeroForTheTruthCostsABoundedLoss() {
    assertThat(Evaluation.of(Answered.set(1), Answered.sure(2)).loss())
        .isCloseTo(-Math.log(1e-7), CLOSE);
    assertThat(Evaluation.of(Answered.set(1), Answered.sure(1)).loss()).isCloseTo(1e-7, CLOSE);
  }

  @Test
  void ofEqualProbabilitiesTheFirstIsThePrediction() {
    float[] undecided = new float[10];
    Arrays.fill(undecided, 0.1f);

    Evaluation evaluation = Evaluation.of(Answered.set(5), new float[][] {undecided});

    assertThat(evaluation.failures(1).prediction(0)).isZero();
    assertThat(evaluation.loss()).isCloseTo(Math.log(10), CLOSE);
  }

  @Test
  void theSummaryNamesSizeAccuracyAndLoss() {
    Evaluation evaluation = Evaluation.of(Answered.set(1, 2), Answered.sure(1, 3));

    assertThat(evaluation.toOutput())
        .isEqualTo(
            new Text("2 images of hand-made: accuracy 50.00 %, loss 8.0590, 1 read wrongly"));
    assertThat(evaluation.size()).isEqualTo(2);
  }

  @Test
  void samplesAreOfTheirKindBoundedAndTheSameForASeed() {
    Integer[] truth = IntStream.range(0, 60).map(i -> i % 10).boxed().toArray(Integer[]::new);
    int[] predicted = IntStream.range(0, 60).map(i -> i < 40 ? i % 10 : (i + 1) % 10).toArray();
    Evaluation evaluation = Evaluation.of(Answered.set(truth), Answered.sure(predicted));

    Answers successes = evaluation.successes(16);
    Answers failures = evaluation.failures(16);

    assertThat(successes.size()).isEqualTo(16);
    assertThat(failures.size()).isEqualTo(16);
    assertThat(evaluation.failures(100).size()).isEqualTo(20);
    assertThat(((Images) successes.toOutput()).tiles())
        .extracting(Tile::verdict)
        .containsOnly(Verdict.RIGHT);
    assertThat(((Images) failures.toOutput()).tiles())
        .extracting(Tile::verdict)
        .containsOnly(Verdict.WRONG);
    assertThat(((Images) failures.toOutput()).title()).isEqualTo("16 of 20 read wrongly");
    assertThat(indices(evaluation.successes(16))).isEqualTo(indices(successes));
    assertThat(indices(evaluation.successes(16, 1))).isNotEqualTo(indices(successes));
    assertThat(indices(successes)).doesNotHaveDuplicates();
  }

  private static int[] indices(Answers answers) {
    return IntStream.range(0, answers.size()).map(answers::index).toArray();
  }

  @Test
  void whatIsNoDigitIsAnEleventhPrediction() {
    float[][] probabilities = {new float[11], new float[11]};
    probabilities[0][4] = 1;
    probabilities[1][Classifier.NOT_A_DIGIT] = 1;

    Evaluation evaluation = Evaluation.of(Answered.set(4, 6), probabilities);

    assertThat(evaluation.accuracy()).isEqualTo(0.5);
    assertThat(evaluation.confusion().count(6, Classifier.NOT_A_DIGIT)).isEqualTo(1);
    assertThat(evaluation.perDigit().rowCount()).isEqualTo(10);
    assertThat(((Images) evaluation.mistakes().toOutput()).tiles().get(0).caption())
        .isEqualTo("6 read as none (100 %)");
  }

  @Test
  void anEmptySetIsRefused() {
    assertThatThrownBy(() -> Evaluation.of(Answered.set(), new float[0][]))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("empty");
  }

  @Test
  void sizesThatDifferAreRefused() {
    assertThatThrownBy(() -> Evaluation.of(Answered.set(1, 2), Answered.sure(1)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("2 digits but 1 rows");
    assertThatThrownBy(() -> Evaluation.of(Answered.set(1), new float[][] {{1, 0}}))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("has 2 probabilities");
    assertThatThrownBy(
            () -> Evaluation.of(Answered.set(1, 1), new float[][] {new float[10], new float[11]}))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void whatIsNoProbabilityIsRefusedAndSaysWhatToTry() {
    float[][] diverged = Answered.sure(1, 2);
    diverged[1][5] = Float.NaN;
    assertThatThrownBy(() -> Evaluation.of(Answered.set(1, 2), diverged))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("Row 1 holds NaN")
        .extracting(error -> ((UsageException) error).hint())
        .asString()
        .contains("learning rate");

    float[][] logits = Answered.sure(1);
    logits[0][3] = 0.5f;
    assertThatThrownBy(() -> Evaluation.of(Answered.set(1), logits))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("sum to 1.5");
  }

  @Test
  void laterChangesOfTheArrayDoNotReachTheEvaluation() {
    float[][] probabilities = Answered.sure(1);
    Evaluation evaluation = Evaluation.of(Answered.set(1), probabilities);

    probabilities[0][1] = 0;

    assertThat(evaluation.successes(1).confidence(0)).isEqualTo(1);
  }
}
