package org.inkbook.lab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.inkbook.fault.FileException;
import org.inkbook.fault.Hinted;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.output.Chart;
import org.inkbook.output.Display;
import org.inkbook.output.Output;
import org.inkbook.output.Progress;
import org.inkbook.output.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FitTest {
  private final DigitSet digits = Stripes.of(600, 1);
  private final Recorder display = new Recorder();

  @TempDir Path folder;

  private static Training options() {
    return Training.epochs(3).batch(20).holdOut(100).rate(0.005);
  }

  private TrainingRun fit(Training options) {
    return new Trainer(Stripes.network(), digits, options, display).run();
  }

  @Test
  void aNetworkLearnsWhatItHasNotSeen() {
    TrainingRun run = fit(options());

    assertThat(run.best().evaluate(Stripes.of(200, 99)).accuracy()).isGreaterThan(0.95);
    assertThat(run.epochs()).extracting(Epoch::number).containsExactly(1, 2, 3);
    assertThat(run.epochs().get(2).loss()).isLessThan(run.epochs().get(0).loss() / 2);
    assertThat(run.stopped()).isFalse();
    assertThat(run.endedEarly()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("org.inkbook.lab.network.ModelFileTest#designs")
  void everyKindOfLayerCanBeTrained(Network design) {
    Training options = Training.epochs(1).batch(20).holdOut(100);

    TrainingRun run = new Trainer(design, digits, options, display).run();

    float[] start = Configuration.startingWeights(design.toConfiguration(1));
    assertThat(run.last().weights()).hasSameSizeAs(start).isNotEqualTo(start);
  }

  @Test
  void theValidationFiguresAreThoseOfTheDigitsHeldOut() {
    TrainingRun run = fit(options().seed(4));
    DigitSet held = digits.split(100, 4).held();

    Epoch last = run.epochs().get(2);
    assertThat(run.last().evaluate(held).loss()).isCloseTo(last.validationLoss(), within(1e-6));
    assertThat(run.last().evaluate(held).accuracy()).isEqualTo(last.validationAccuracy());
  }

  @Test
  void theSameSeedGivesTheSameWeightsToTheBit() {
    Training same = options().seed(8).augment(Augmentation.shift(1)).labelSmoothing(0.1);

    float[] weights = fit(same).last().weights();
    assertThat(fit(same).last().weights()).isEqualTo(weights);
    assertThat(fit(same.seed(9)).last().weights()).isNotEqualTo(weights);
  }

  @Test
  void theHistoryIsATable() {
    TrainingRun run = fit(options());

    assertThat(run.history().columnNames())
        .containsExactly(
            "epoch", "loss", "accuracy", "validation loss", "validation accuracy", "seconds");
    assertThat(run.history().intColumn("epoch").asList()).containsExactly(1, 2, 3);
    assertThat(run.history().doubleColumn("validation loss").asList())
        .isEqualTo(run.epochs().stream().map(Epoch::validationLoss).toList());
  }

  @Test
  void progressCurvesAndEpochsAreShown() {
    TrainingRun run = fit(options());

    Table table = display.last(Table.class);
    assertThat(table.rows()).isEqualTo(3);
    int best = run.bestEpoch().orElseThrow().number();
    assertThat(table.columns().get(6).text(best - 1)).isEqualTo("best");
    Chart chart = display.last(Chart.class);
    assertThat(chart).isEqualTo(run.toOutput());
    assertThat(chart.series())
        .extracting(series -> series.points().size())
        .containsExactly(60, 3, 60, 3);
    assertThat(display.last(Progress.class).finished()).isTrue();
    assertThat(display.last(Progress.class).what()).isEqualTo("trained 3 epochs");
  }

  @Test
  void eachImprovementIsKeptUnderItsEpochAndLossAndWhatWasThereStays() throws IOException {
    Path before = Files.writeString(folder.resolve("01-9.9999.zip"), "of another run");

    TrainingRun run = fit(options().keepBestIn(folder));

    List<String> names = files();
    assertThat(names).contains("01-9.9999.zip");
    assertThat(before).hasContent("of another run");
    double least = Double.MAX_VALUE;
    for (Epoch epoch : run.epochs()) {
      boolean improved = epoch.validationLoss() < least;
      assertThat(names.contains(Checkpoints.name(epoch))).isEqualTo(improved);
      least = Math.min(least, epoch.validationLoss());
    }
    Path file = run.bestFile().orElseThrow();
    assertThat(file).hasFileName(Checkpoints.name(run.bestEpoch().orElseThrow()));
    TrainedNetwork loaded = TrainedNetwork.load(file);
    assertThat(loaded.weights()).isEqualTo(run.best().weights());
    assertThat(loaded.card()).isEqualTo(run.best().card());
    assertThat(loaded.card().orElseThrow().data()).isEqualTo("stripes");
  }

  private List<String> files() throws IOException {
    try (var list = Files.list(folder)) {
      return list.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aNameIsTheEpochAndTheValidationLoss() {
    assertThat(Checkpoints.name(new Epoch(3, 1, 0, 0.03049, 0, 0))).isEqualTo("03-0.0305.zip");
    assertThat(Checkpoints.name(new Epoch(12, 1, 0, 1, 0, 0))).isEqualTo("12-1.0000.zip");
  }

  @Test
  void trainingEndsWhenValidationGetsNoBetter() {
    Training still = Training.epochs(30).batch(100).holdOut(100).sgd().rate(1e-30);

    TrainingRun run = fit(still.patience(2));

    assertThat(run.epochs()).hasSize(3);
    assertThat(run.endedEarly()).isTrue();
    assertThat(run.bestEpoch().orElseThrow().number()).isEqualTo(1);
    assertThat(display.last(Progress.class).what())
        .isEqualTo("ended after epoch 3: validation has stopped getting better");
  }

  @Test
  void withoutEarlyStoppingAllEpochsRun() {
    Training still = Training.epochs(8).batch(500).holdOut(100).sgd().rate(1e-30);

    assertThat(fit(still.noEarlyStopping()).epochs()).hasSize(8);
  }

  /** A display that presses stop when it is shown what satisfies it. */
  private Display stopping(java.util.function.Predicate<Output> when) {
    return output -> {
      Display.Shown shown = display.show(output);
      return next -> {
        shown.update(next);
        if (when.test(next)) {
          Thread.currentThread().interrupt();
        }
      };
    };
  }

  @Test
  void aStopKeepsTheBestSoFarAndTheInterruptFlag() {
    Display stop = stopping(output -> output instanceof Table table && table.rows() == 2);

    TrainingRun run =
        new Trainer(Stripes.network(), digits, options().keepBestIn(folder), stop).run();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(run.stopped()).isTrue();
    assertThat(run.epochs()).hasSize(2);
    assertThat(run.best().card().orElseThrow().epoch()).isEqualTo(2);
    assertThat(run.bestFile().orElseThrow()).isRegularFile();
    assertThat(display.last(Progress.class).what()).isEqualTo("stopped in epoch 2 of 3");
    assertThat(display.last(Progress.class).note()).startsWith("best: epoch 2");
  }

  @Test
  void aStopBeforeTheFirstEpochHasEndedGivesTheWeightsAsTheyAre() {
    Thread.currentThread().interrupt();
    TrainingRun run = fit(options().keepBestIn(folder));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(run.stopped()).isTrue();
    assertThat(run.epochs()).isEmpty();
    assertThat(run.bestEpoch()).isEmpty();
    assertThat(run.bestFile()).isEmpty();
    assertThat(run.best().weights())
        .isEqualTo(Configuration.startingWeights(Stripes.network().toConfiguration(1)));
    assertThat(run.best()).asString().contains("stopped within an epoch, not validated");
    assertThat(display.last(Progress.class).note()).contains("no epoch was finished");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aStopFromAnotherThreadIsHeardWithinASecond() throws InterruptedException {
    Training endless = Training.epochs(10_000).batch(20).holdOut(100).noEarlyStopping();
    TrainingRun[] run = new TrainingRun[1];
    Thread training = new Thread(() -> run[0] = fit(endless));
    training.start();
    Thread.sleep(700);

    training.interrupt();
    training.join(1000);

    assertThat(training.isAlive()).isFalse();
    assertThat(run[0].stopped()).isTrue();
  }

  @Test
  void divergenceEndsWithAnExplanation() {
    assertThatThrownBy(() -> fit(options().sgd(0.9).rate(90)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("Training has diverged: in epoch 1, batch ")
        .hasMessageContaining("of 25, at a rate of 90")
        .extracting(thrown -> ((Hinted) thrown).hint())
        .asString()
        .contains("a tenth of the rate: .rate(9)");
  }

  private static void refused(String message, String hint, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message)
        .extracting(thrown -> ((Hinted) thrown).hint())
        .asString()
        .contains(hint);
  }

  @Test
  void whatCannotBeTrainedIsRefusedInASentence() {
    Network design = Stripes.network();
    Training options = options();

    refused("the set is empty", "filter", () -> design.fit(digits.first(0), options));
    refused(
        "All 60 digits are labelled 7",
        "two kinds",
        () -> design.fit(digits.filter(label -> label == 7), options));
    refused(
        "5,000 of 600 digits are to be held out for validation",
        ".holdOut(60)",
        () -> design.fit(digits, options.holdOut(5000)));
    refused(
        "A batch of 501 is larger than the 500 digits to learn from (600 less 100 held out)",
        "smaller batch",
        () -> design.fit(digits, options.batch(501)));
    refused(
        "A batch of 10,000 takes 4.2 GB in this network",
        "128 is usual",
        () ->
            NetworkTest.lesson()
                .fit(Stripes.of(10_200, 1), Training.epochs(1).holdOut(100).batch(10_000)));
    refused(
        "reads pictures of 14 x 14",
        "Network.input(28, 28)",
        () -> Network.input(14, 14).softmax(10).fit(digits, options));
    refused(
        "tells 5 classes apart",
        ".softmax(10)",
        () -> Network.input(28, 28).softmax(5).fit(digits, options));
    refused(
        "no softmax layer",
        ".softmax(10)",
        () -> Network.input(28, 28).dense(5).fit(digits, options));
  }

  @Test
  void aFolderThatCannotHoldModelsIsFoundOutBeforeTraining() throws IOException {
    Path file = Files.createFile(folder.resolve("taken"));

    assertThatThrownBy(() -> fit(Training.epochs(10_000).holdOut(100).keepBestIn(file)))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("taken: no model can be kept there (a file of that name");
    assertThat(display.all(Output.class)).isEmpty();
  }
}
