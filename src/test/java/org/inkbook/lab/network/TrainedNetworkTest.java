package org.inkbook.lab.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.photo.Photo;
import org.inkbook.lab.photo.Sheet;
import org.inkbook.lab.scoring.Evaluation;
import org.inkbook.output.NetworkDiagram;
import org.inkbook.output.Probabilities;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainedNetworkTest {
  private static TrainedNetwork network;

  @BeforeAll
  static void train() {
    network = fit(2).best();
  }

  private static TrainingRun fit(int epochs) {
    Training options = Training.epochs(epochs).batch(20).holdOut(100).rate(0.005).noEarlyStopping();
    return new Trainer(Stripes.network(), Stripes.of(600, 1), options, new Recorder()).run();
  }

  @Test
  void aPredictionIsTheMostProbableDigit() {
    DigitSet digits = Stripes.of(30, 5);
    float[][] rows = network.probabilities(digits.images());

    for (int i = 0; i < digits.size(); i++) {
      int predicted = network.predict(digits.image(i));
      assertThat(network.probabilities(digits.image(i))).hasSize(10);
      for (float probability : rows[i]) {
        assertThat(probability).isLessThanOrEqualTo(rows[i][predicted]);
      }
    }
  }

  @Test
  void fineTuningGoesOnFromTheWeightsThereAreAndLeavesTheNetworkAsItWas() {
    TrainedNetwork raw = fit(1).best();
    float[] before = raw.weights();
    DigitSet own = Stripes.of(200, 7);
    Training gently =
        Training.epochs(1).batch(20).holdOut(20).rate(0.0001).noEarlyStopping().seed(3);

    TrainedNetwork tuned = raw.fineTune(own, gently).last();

    assertThat(raw.weights()).isEqualTo(before);
    assertThat(tuned.weights()).isNotEqualTo(before);
    assertThat(distance(tuned.weights(), before))
        .isLessThan(0.1 * distance(tuned.weights(), new float[before.length]));
  }

  private static double distance(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return Math.sqrt(sum);
  }

  @Test
  void anAnswerShowsEveryDigitWithItsProbability() {
    DigitImage image = Stripes.of(5, 5).image(4);

    Probabilities answer = network.answer(image);

    assertThat(answer.labels()).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    assertThat(answer.values().get(4)).isEqualTo(network.probabilities(image)[4]);
  }

  @Test
  void anEvaluationCountsWhatPredictGetsRight() {
    DigitSet digits = Stripes.of(700, 5);

    Evaluation result = network.evaluate(digits);

    long right =
        IntStream.range(0, digits.size())
            .filter(i -> network.predict(digits.image(i)) == digits.label(i))
            .count();
    assertThat(result.size()).isEqualTo(700);
    assertThat(result.accuracy()).isEqualTo(right / 700.0);
  }

  @Test
  void itIsShownAsItsDiagramWithWhereItComesFrom() {
    NetworkDiagram diagram = network.toOutput();

    assertThat(diagram.blocks()).isEqualTo(Stripes.network().toOutput().blocks());
    assertThat(diagram.title()).startsWith("Network with 7,472 parameters, trained on stripes");
  }

  @Test
  void severalThreadsMayAskAtOnceAlsoWhileAnotherNetworkIsTrained() throws InterruptedException {
    List<DigitImage> images = Stripes.of(40, 1).images();
    float[][] alone = network.probabilities(images);
    Thread training = new Thread(() -> fit(1000));
    training.start();

    List<float[][]> answers =
        IntStream.range(0, 32).parallel().mapToObj(i -> network.probabilities(images)).toList();

    assertThat(training.isAlive()).isTrue();
    training.interrupt();
    training.join();
    assertThat(answers).allSatisfy(answer -> assertThat(answer).isDeepEqualTo(alone));
  }

  @Test
  void tenThousandImagesAreReadInOneCall() {
    List<DigitImage> few = Stripes.of(100, 3).images();
    List<DigitImage> many =
        IntStream.range(0, 10_000).mapToObj(i -> few.get(i % few.size())).toList();

    float[][] rows = network.probabilities(many);

    assertThat(rows).hasNumberOfRows(10_000);
    float[][] expected = network.probabilities(few);
    for (int i = 0; i < rows.length; i++) {
      assertThat(rows[i]).isEqualTo(expected[i % few.size()]);
    }
  }

  @Test
  void oneImageIsReadInMillisecondsAlsoWhileAnotherNetworkIsTrained() throws InterruptedException {
    DigitImage image = Stripes.of(5, 5).image(3);
    Thread training = new Thread(() -> fit(1000));
    training.start();
    double[] seconds = new double[301];
    for (int i = 0; i < seconds.length; i++) {
      long start = System.nanoTime();
      assertThat(network.predict(image)).isEqualTo(3);
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    assertThat(training.isAlive()).isTrue();
    training.interrupt();
    training.join();

    Arrays.sort(seconds);
    // Half a millisecond on a quiet machine; a busy one is allowed its time.
    assertThat(seconds[150]).isLessThan(0.05);
  }

  @Test
  void theDigitsOfASheetAreReadOneByOne(@TempDir Path folder) throws IOException {
    Sheet sheet = Photo.open(page(folder)).findDigits();

    assertThat(sheet.size()).isPositive();
    assertThat(network.read(sheet).digits())
        .isEqualTo(
            String.join(
                "", sheet.images().stream().map(image -> "" + network.predict(image)).toList()));
  }

  /** White paper with three figures in a row. */
  private static Path page(Path folder) throws IOException {
    BufferedImage page = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 600, 300);
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(9));
    pen.drawOval(80, 100, 60, 90);
    pen.drawLine(300, 100, 300, 190);
    pen.drawPolyline(new int[] {460, 520, 480}, new int[] {100, 100, 190}, 3);
    pen.dispose();
    Path file = folder.resolve("page.png");
    ImageIO.write(page, "png", file.toFile());
    return file;
  }
}
