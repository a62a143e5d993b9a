package org.inkbook.lab.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.digits.Digits;
import org.inkbook.lab.network.TrainedNetwork;
import org.inkbook.output.Chart;
import org.inkbook.output.Images;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurveTest {
  private static TrainedNetwork network;
  private static DigitSet digits;

  @BeforeAll
  static void load() {
    network = TrainedNetwork.load("models/digits.zip");
    digits = Digits.generated(1, 40, 5).test();
  }

  @Test
  void aShiftRunsFromNoneToSixPixelsToEachSide() {
    Chart chart = Curve.of(digits.image(4), network, Change.SHIFTED).chart();

    assertThat(chart.series())
        .extracting(Chart.Series::name)
        .containsExactly("to the right", "to the left", "down", "up", "chance");
    assertThat(chart.series().get(0).points())
        .extracting(Chart.Point::x)
        .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
  }

  @Test
  void itsPointsAreWhatTheNetworkSaysOfTheMovedImage() {
    DigitImage image = digits.image(4);
    int digit = network.predict(image);
    Chart chart = Curve.of(image, network, Change.SHIFTED).chart();

    double up = network.probabilities(Retouch.shifted(image, 0, -5))[digit];
    assertThat(chart.series().get(3).points().get(5).y()).isCloseTo(100 * up, within(0.01));
    double still = network.probabilities(image)[digit];
    assertThat(chart.series().get(0).points().get(0).y()).isCloseTo(100 * still, within(0.01));
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void everyChangeHasACurveAndThePicturesBelowIt(Change change) {
    List<?> shown = Curve.of(digits.image(2), network, change).toOutputs();

    assertThat(shown).hasSize(2);
    assertThat(((Images) shown.get(1)).tiles()).hasSize(change.amounts().length);
  }

  @Test
  void fewerOfASetAreReadTheFurtherItIsMoved() {
    Chart chart = Curve.of(digits, network, Change.SHIFTED).chart();

    for (Chart.Series way : chart.series().subList(0, 4)) {
      double centred = way.points().get(0).y();
      assertThat(centred).as("centred").isGreaterThan(90);
      assertThat(way.points().get(6).y()).as(way.name()).isLessThan(centred);
    }
  }

  @Test
  void anEmptySetIsRefused() {
    assertThatThrownBy(() -> Curve.of(digits.first(0), network, Change.SCALED))
        .isInstanceOf(UsageException.class);
  }
}
