package org.inkbook.lab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.inkbook.fault.Hinted;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.network.engine.Optimizer;
import org.junit.jupiter.api.Test;

class TrainingTest {

  private static void refused(String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message)
        .extracting(thrown -> ((Hinted) thrown).hint())
        .asString()
        .isNotBlank();
  }

  @Test
  void optionsOutOfRangeAreRefusedWithTheRange() {
    Training fine = Training.epochs(3);

    refused("epochs is from 1 to 10,000, not 0", () -> Training.epochs(0));
    refused("not -1", () -> fine.batch(-1));
    refused("above 0 and at most 100, and 0.0 is not", () -> fine.rate(0));
    refused("and NaN is not", () -> fine.rate(Double.NaN));
    refused("and Infinity is not", () -> fine.rate(Double.POSITIVE_INFINITY));
    refused("0 cannot be held out", () -> fine.holdOut(0));
    refused("1 epoch or more, not 0", () -> fine.patience(0));
    refused("from 0 up to 1, and 1.0 is not", () -> fine.labelSmoothing(1));
    refused("Weight decay is from 0 up to 1, and 1.0 is not", () -> fine.weightDecay(1));
    refused("averaged weights is from 0 up to 1", () -> fine.averageWeights(-0.1));
    refused("goes with Adam", () -> fine.sgd().weightDecay(0.01).optimizer());
    refused("shear in degrees", () -> Augmentation.none().shear(46));
    refused("elastic pull", () -> Augmentation.none().elastic(-1));
    refused("change of thickness", () -> Augmentation.none().thickness(1.5));
    refused("momentum", () -> fine.sgd(1));
    refused("share of the steps", () -> Schedule.cosine(1));
    refused("shift of an augmentation", () -> Augmentation.shift(-1));
    refused("turn in degrees", () -> Augmentation.none().rotate(90));
    refused("change of scale", () -> Augmentation.none().scale(Double.NaN));
    refused("is no name of a file", () -> fine.keepBestIn("models/\0"));
  }

  @Test
  void optionsAreNotChangedByWhatIsMadeOfThem() {
    Training before = Training.epochs(3);
    Training after =
        before.batch(32).rate(0.1).seed(9).holdOut(10).noEarlyStopping().sgd(0.9).keepBestIn("x");

    assertThat(before).hasToString(Training.epochs(3).toString());
    assertThat(before.folder()).isEmpty();
    assertThat(before.patience()).hasValue(5);
    assertThat(after.patience()).isEmpty();
    assertThat(after)
        .hasToString(
            "3 epochs, batches of 32, Sgd[momentum=0.9, nesterov=true] at 0.1 (constant), label"
                + " smoothing 0.0, no augmentation, 10 held out, seed 9");
  }

  @Test
  void unlessAskedOtherwiseFiveThousandAreHeldOutOrATwelfthOfASmallSet() {
    Training usual = Training.epochs(1);

    assertThat(usual.heldOutOf(60_000)).isEqualTo(5000);
    assertThat(usual.heldOutOf(240_000)).isEqualTo(5000);
    assertThat(usual.heldOutOf(600)).isEqualTo(50);
    assertThat(usual.heldOutOf(5)).isEqualTo(1);
    assertThat(usual.holdOut(70).heldOutOf(600)).isEqualTo(70);
  }

  @Test
  void aConstantRateStaysAsItIs() {
    assertThat(List.of(0L, 50L, 99L))
        .allSatisfy(step -> assertThat(Schedule.constant().rate(step, 100, 0.5)).isEqualTo(0.5));
  }

  @Test
  void aCosineFallsFromThePeakToNothing() {
    Schedule cosine = Schedule.cosine();

    assertThat(cosine.rate(0, 100, 0.4)).isEqualTo(0.4);
    assertThat(cosine.rate(25, 100, 0.4)).isCloseTo(0.4 * 0.853553, within(1e-6));
    assertThat(cosine.rate(50, 100, 0.4)).isCloseTo(0.2, within(1e-9));
    assertThat(cosine.rate(99, 100, 0.4)).isBetween(0.0, 0.0002);
  }

  @Test
  void aWarmUpRisesInALineBeforeTheFall() {
    Schedule warm = Schedule.cosine(0.2);

    assertThat(warm.rate(0, 95, 0.4)).isCloseTo(0.02, within(1e-9));
    assertThat(warm.rate(9, 95, 0.4)).isCloseTo(0.2, within(1e-9));
    assertThat(warm.rate(19, 95, 0.4)).isCloseTo(0.4, within(1e-9));
    assertThat(warm.rate(57, 95, 0.4)).isCloseTo(0.2, within(1e-9));
    assertThat(warm.rate(94, 95, 0.4)).isLessThan(0.001);
  }

  @Test
  void oneCycleRisesFromATwentyFifthAndEndsAtNextToNothing() {
    Schedule cycle = Schedule.oneCycle();

    assertThat(cycle.rate(0, 100, 1)).isCloseTo(0.04, within(1e-9));
    assertThat(cycle.rate(15, 100, 1)).isCloseTo(0.52, within(1e-9));
    assertThat(cycle.rate(30, 100, 1)).isCloseTo(1, within(1e-9));
    assertThat(cycle.rate(65, 100, 1)).isCloseTo(0.5, within(1e-5));
    assertThat(cycle.rate(99, 100, 1)).isBetween(0.0, 0.001);
  }

  @Test
  void weightDecayMakesAdamToAdamWInWhicheverOrderTheyAreNamed() {
    Optimizer expected = new Optimizer.AdamW(0.9, 0.99, 1e-8, 0.02);

    assertThat(Training.epochs(1).weightDecay(0.02).adam(0.99).optimizer()).isEqualTo(expected);
    assertThat(Training.epochs(1).adam(0.99).weightDecay(0.02).optimizer()).isEqualTo(expected);
    assertThat(Training.epochs(1).adam(0.99).optimizer())
        .isEqualTo(new Optimizer.Adam(0.9, 0.99, 1e-8));
  }

  @Test
  void optionsAndVariationsReadAsASentence() {
    Augmentation all = Augmentation.shift(1).shear(8).elastic(1).thickness(0.5);

    assertThat(Training.epochs(1).weightDecay(0.02).averageWeights(0.99).augment(all))
        .hasToString(
            "1 epochs, batches of 128, Adam[beta1=0.9, beta2=0.999, epsilon=1.0E-8] with weight"
                + " decay 0.02 at 0.001 (constant), weights averaged with a memory of 0.99, label"
                + " smoothing 0.0, shifted by up to 1.00 pixels, sheared by 8.00 degrees, pulled"
                + " about by 1.00 pixels, strokes changed by 0.500 pixels, 5000 or a twelfth held"
                + " out, seed 1");
  }
}
