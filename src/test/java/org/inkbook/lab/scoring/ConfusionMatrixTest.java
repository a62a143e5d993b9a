package org.inkbook.lab.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.inkbook.output.Confusion;
import org.inkbook.output.Confusion.Examples;
import org.inkbook.output.Tile;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {

  @Test
  void itCountsAsByHand() {
    // Truth down, prediction across: the example of sklearn.metrics.confusion_matrix.
    ConfusionMatrix confusion =
        Evaluation.of(Answered.set(2, 0, 2, 2, 0, 1), Answered.sure(0, 0, 2, 2, 0, 2)).confusion();

    assertThat(confusion.counts()[0]).startsWith(2, 0, 0);
    assertThat(confusion.counts()[1]).startsWith(0, 0, 1);
    assertThat(confusion.counts()[2]).startsWith(1, 0, 2);
    assertThat(Arrays.stream(confusion.counts()).flatMapToLong(Arrays::stream).sum()).isEqualTo(6);
    assertThat(confusion.support(2)).isEqualTo(3);
    assertThat(confusion.predicted(0)).isEqualTo(3);
  }

  @Test
  void itShowsAFewOfTheSurestPicturesBehindEachCell() {
    float[][] answers = {
      Answered.row(9, 0.6f), Answered.row(9, 0.9f), Answered.row(9, 0.7f), Answered.row(9, 0.8f),
      Answered.row(9, 0.55f), Answered.row(4, 0.6f), Answered.row(4, 1), Answered.row(4, 0.8f)
    };

    Confusion output =
        (Confusion)
            Evaluation.of(Answered.set(4, 4, 4, 4, 4, 4, 4, 4), answers).confusion().toOutput();

    assertThat(output.labels()).hasSize(10);
    assertThat(output.counts().get(4).get(9)).isEqualTo(5);
    Examples right = output.examples().get(0);
    Examples wrong = output.examples().get(1);
    assertThat(output.examples()).hasSize(2);
    assertThat(right.tiles()).extracting(Tile::caption).containsExactly("4 (100 %)", "4 (80 %)");
    assertThat(wrong.truth()).isEqualTo(4);
    assertThat(wrong.prediction()).isEqualTo(9);
    assertThat(wrong.tiles())
        .extracting(Tile::caption)
        .containsExactly(
            "4 read as 9 (90 %)", "4 read as 9 (80 %)", "4 read as 9 (70 %)", "4 read as 9 (60 %)");
  }

  @Test
  void theExamplesStayFewHoweverManyImagesThereAre() {
    Integer[] truth = IntStream.range(0, 5000).map(i -> i % 10).boxed().toArray(Integer[]::new);
    int[] predicted = IntStream.range(0, 5000).map(i -> i / 10 % 10).toArray();

    Confusion output =
        (Confusion)
            Evaluation.of(Answered.set(truth), Answered.sure(predicted)).confusion().toOutput();

    assertThat(output.examples()).hasSize(100);
    assertThat(output.examples().stream().mapToInt(examples -> examples.tiles().size()).sum())
        .isEqualTo(90 * 4 + 10 * 2);
  }

  @Test
  void aCopyOfTheCountsIsHandedOut() {
    ConfusionMatrix confusion = Evaluation.of(Answered.set(1), Answered.sure(1)).confusion();

    confusion.counts()[1][1] = 99;

    assertThat(confusion.count(1, 1)).isEqualTo(1);
  }
}
