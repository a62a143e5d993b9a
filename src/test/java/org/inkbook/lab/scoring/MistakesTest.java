package org.inkbook.lab.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.output.Images;
import org.inkbook.output.Tile;
import org.inkbook.output.Tile.Verdict;
import org.junit.jupiter.api.Test;

class MistakesTest {
  private final DigitSet set = Answered.set(4, 4, 7, 4, 8);
  private final float[][] answers = {
    Answered.row(9, 0.98f), // the truth got nothing
    Answered.row(4, 0.9f), // right
    Answered.row(1, 0.99f),
    Answered.row(3, 0.6f), // the truth, 4, got the remaining 0.4
    Answered.row(8, 1f) // right
  };
  private final Mistakes mistakes = Evaluation.of(set, answers).mistakes();

  @Test
  void theSurestComesFirst() {
    Answers surest = mistakes.mostConfident(2);

    assertThat(mistakes.size()).isEqualTo(3);
    assertThat(surest.size()).isEqualTo(2);
    assertThat(surest.truth(0)).isEqualTo(7);
    assertThat(surest.prediction(0)).isEqualTo(1);
    assertThat(surest.truth(1)).isEqualTo(4);
  }

  @Test
  void theLargestLossComesFirst() {
    Answers worst = mistakes.byLoss(10);

    assertThat(worst.size()).isEqualTo(3);
    assertThat(worst.index(0)).as("of equal losses the earlier image").isZero();
    assertThat(worst.index(2)).isEqualTo(3);
    assertThat(worst.loss(2)).isCloseTo(-Math.log(0.4), within(1e-6));
  }

  @Test
  void aPairHoldsOnlyThatConfusion() {
    Mistakes pair = mistakes.pair(4, 9);

    assertThat(pair.size()).isEqualTo(1);
    assertThat(mistakes.pair(9, 4).size()).isZero();
    assertThat(((Images) pair.mostConfident(5).toOutput()).title())
        .isEqualTo("1 times 4 read as 9, the most confident first");
  }

  @Test
  void aTileSaysTruthPredictionAndHowSure() {
    Tile tile = ((Images) mistakes.pair(4, 9).toOutput()).tiles().get(0);

    assertThat(tile.caption()).isEqualTo("4 read as 9 (98 %)");
    assertThat(tile.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(tile.probabilities()).hasSize(10);
    assertThat(tile.probabilities().get(9)).isEqualTo((double) 0.98f);
  }

  @Test
  void theIndexLeadsBackToTheWholeSet() {
    Mistakes ofPart = Evaluation.of(set.at(2), new float[][] {answers[2]}).mistakes();

    assertThat(ofPart.mostConfident(1).index(0)).isEqualTo(2);
  }

  @Test
  void withoutMistakesEverythingIsEmpty() {
    Mistakes none = Evaluation.of(Answered.set(3), Answered.sure(3)).mistakes();

    assertThat(none.size()).isZero();
    assertThat(((Images) none.mostConfident(24).toOutput()).tiles()).isEmpty();
  }

  @Test
  void whatIsNoPairOrNoCountIsRefused() {
    assertThatThrownBy(() -> mistakes.pair(4, 4)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> mistakes.pair(4, 10)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> mistakes.pair(-1, 2)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> mistakes.mostConfident(-1)).isInstanceOf(UsageException.class);
  }
}
