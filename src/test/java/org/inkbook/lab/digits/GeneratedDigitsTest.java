package org.inkbook.lab.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.network.Network;
import org.inkbook.lab.network.TrainedNetwork;
import org.inkbook.lab.network.Training;
import org.inkbook.lab.scoring.Evaluation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GeneratedDigitsTest {

  @Test
  void theSameSeedGivesTheSameSetsAndSaysWhatTheyAre() {
    Digits digits = Digits.generated(1010, 30, 5);
    assertThat(digits).hasToString("generated digits (seed 5): 1,010 training and 30 test images");
    assertThat(digits.train().source()).isEqualTo("generated training digits");
    assertThat(digits.train().images()).isEqualTo(Digits.generated(1010, 30, 5).train().images());
    assertThat(digits.test().images()).isEqualTo(Digits.generated(10, 30, 5).test().images());
    assertThat(digits.train().image(0)).isNotEqualTo(Digits.generated(1, 1, 6).train().image(0));
  }

  @Test
  void theDigitsTakeTurnsAndNoneOccursTwice() {
    Digits digits = Digits.generated(2000, 1000, 0);
    assertThat(digits.train().counts()).containsOnly(200);
    assertThat(digits.test().counts()).containsOnly(100);
    List<DigitImage> all = new ArrayList<>(digits.train().images());
    all.addAll(digits.test().images());
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void atLeastOneOfEachIsAskedFor() {
    assertThatThrownBy(() -> Digits.generated(0, 10, 1)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> Digits.generated(10, 2_000_000, 1))
        .hasMessage("Cannot generate 10 and 2000000 digits.");
  }

  @Test
  void progressIsToldUpToTheEnd() {
    List<String> told = new ArrayList<>();
    GeneratedDigits.of("", 1200, 300, 0, (done, total) -> told.add(done + " of " + total));
    assertThat(told).containsExactly("500 of 1500", "1000 of 1500", "1200 of 1500", "1500 of 1500");
  }

  @Test
  void anInterruptStopsItWithinASecond() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Throwable> outcome = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () ->
                outcome.complete(
                    catchThrowable(
                        () ->
                            GeneratedDigits.of(
                                "", 900_000, 1, 0, (done, total) -> begun.countDown()))));
    thread.start();
    begun.await();
    thread.interrupt();
    assertThat(outcome.get(1, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
  }

  /** What a class without MNIST uses must carry over to the digits of real hands. */
  @Test
  @Tag("slow")
  void aNetworkTrainedOnGeneratedDigitsAloneReadsRealOnes() {
    String folder = System.getenv("INKBOOK_DATA");
    assumeTrue(folder != null, "needs MNIST to be tested on: set INKBOOK_DATA to its folder");
    Network lesson =
        Network.input(28, 28)
            .convolution(32, 5)
            .maxPool(2)
            .convolution(64, 2)
            .maxPool(2)
            .dropout(0.25)
            .dense(1000)
            .dropout(0.5)
            .softmax(10);

    TrainedNetwork trained =
        lesson.fit(Digits.generated(60_000, 10_000, 0), Training.epochs(3).batch(128)).best();
    Evaluation real = trained.evaluate(MnistFolder.read(Path.of(folder)).test());

    System.out.println(real);
    assertThat(real.accuracy()).isGreaterThanOrEqualTo(0.97);
  }
}
