package org.inkbook.lab.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitGenerator;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.output.Chart.Point;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  /** Counted by hand: two answers at 0.6 of which one is right, two at 0.95 that both are. */
  @Test
  void theExpectedErrorIsTheMeanDistanceOfConfidenceAndAccuracy() {
    double[] confidence = {0.6, 0.6, 0.95, 0.95};
    boolean[] right = {true, false, true, true};

    Calibration calibration = Calibration.of(confidence, right);

    assertThat(calibration.expectedError()).isCloseTo(0.5 * 0.1 + 0.5 * 0.05, within(1e-9));
    assertThat(calibration.bins()).extracting(Calibration.Bin::count).containsExactly(2L, 2L);
    assertThat(calibration.toOutput().series().get(0).points().get(0).y()).isEqualTo(0.5);
    assertThat(calibration).hasToString("Calibration of 4 answers: expected error 7.50 %");
  }

  @Test
  void aConfidenceOfOneIsInTheLastBin() {
    var chart = Calibration.of(new double[] {1}, new boolean[] {true}).toOutput();

    assertThat(chart.series().get(0).points()).containsExactly(new Point(1, 1));
  }

  @Test
  void answersAndConfidencesHaveToFit() {
    assertThatThrownBy(() -> Calibration.of(new double[0], new boolean[0]))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> Calibration.of(new double[] {1.5}, new boolean[] {true}))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no confidence");
  }

  /** It says 99 % and is right in four of five: at the right temperature it says 80 %. */
  @Test
  void aTemperatureTakesTheExcessOfConfidenceAway() {
    DigitGenerator pen = DigitGenerator.seeded(1);
    List<Integer> labels = IntStream.range(0, 200).mapToObj(i -> i % 10).toList();
    List<DigitImage> images = labels.stream().map(digit -> pen.image(digit, 0)).toList();
    DigitSet digits = DigitSet.of("generated", images, labels);
    Classifier boasting =
        asked -> {
          float[][] answers = new float[asked.size()][10];
          for (int i = 0; i < answers.length; i++) {
            Arrays.fill(answers[i], 0.01f / 9);
            answers[i][(digits.label(i) + (i % 5 == 0 ? 1 : 0)) % 10] = 0.99f;
          }
          return answers;
        };

    Tempered tempered = Tempered.on(digits, boasting);

    assertThat(tempered.temperature()).isGreaterThan(1.5);
    assertThat(error(digits, boasting)).isCloseTo(0.19, within(1e-3));
    assertThat(error(digits, tempered)).isLessThan(0.01);
    assertThat(tempered.probabilities(digits.images())[1][digits.label(1)])
        .isCloseTo(0.8f, within(0.01f));
  }

  @Test
  void aTemperatureIsAboveZero() {
    Classifier none = images -> new float[images.size()][10];

    assertThatThrownBy(() -> Tempered.at(0, none)).isInstanceOf(UsageException.class);
    assertThat(Tempered.at(1, images -> new float[][] {{0.25f, 0.75f}}).probabilities(List.of())[0])
        .containsExactly(0.25f, 0.75f);
  }

  private static double error(DigitSet digits, Classifier classifier) {
    return Evaluation.of(digits, classifier.probabilities(digits.images()))
        .calibration()
        .expectedError();
  }
}
