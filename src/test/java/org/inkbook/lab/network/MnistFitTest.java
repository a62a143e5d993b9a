package org.inkbook.lab.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.inkbook.lab.digits.Digits;
import org.inkbook.lab.scoring.Evaluation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lesson's training on real MNIST, as long as it takes. */
@Tag("slow")
class MnistFitTest {
  private final Recorder display = new Recorder();
  private Digits digits;

  @BeforeEach
  void load() {
    String folder = System.getenv("INKBOOK_DATA");
    Assumptions.assumeTrue(folder != null, "needs MNIST: set INKBOOK_DATA to its folder");
    digits = Digits.load(java.util.Optional.of(Path.of(folder)), display);
  }

  @Test
  void theLessonsNetworkReads988OfAThousandTestImagesAfterThreeEpochs(@TempDir Path folder) {
    Training options = Training.epochs(3).batch(128).keepBestIn(folder);

    TrainingRun run = new Trainer(NetworkTest.lesson(), digits.train(), options, display).run();

    Evaluation result = TrainedNetwork.load(run.bestFile().orElseThrow()).evaluate(digits.test());
    System.out.println(run.history().printAll() + "\n" + result);
    assertThat(result.accuracy()).isGreaterThanOrEqualTo(0.988);
  }

  @Test
  void aStopIsHeardWithinASecondWhateverTheTrainingIsAt(@TempDir Path folder)
      throws InterruptedException {
    // Few digits to learn from, so that validation and saving come often.
    Training options = Training.epochs(10_000).holdOut(5000).noEarlyStopping().keepBestIn(folder);
    for (int wait = 3000; wait < 9000; wait += 490) {
      AtomicReference<TrainingRun> run = new AtomicReference<>();
      AtomicLong ended = new AtomicLong();
      Thread training =
          new Thread(
              () -> {
                run.set(
                    new Trainer(NetworkTest.lesson(), digits.train().first(5640), options, display)
                        .run());
                ended.set(System.nanoTime());
              });
      training.start();
      Thread.sleep(wait);
      long asked = System.nanoTime();
      training.interrupt();
      training.join();

      double seconds = (ended.get() - asked) / 1e9;
      System.out.printf("stopped after %.2f s, %s%n", seconds, run.get());
      assertThat(run.get().stopped()).isTrue();
      assertThat(seconds).isLessThan(1);
    }
  }
}
