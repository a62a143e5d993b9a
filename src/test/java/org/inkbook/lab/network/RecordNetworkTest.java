package org.inkbook.lab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.digits.Digits;
import org.inkbook.lab.scoring.Evaluation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** {@code models/digits.zip}, as it ships. */
class RecordNetworkTest {
  private static final Path FILE = Path.of("models/digits.zip");

  @Test
  void itTakesTwoMegabytesAtMostAndSaysWhereItComesFrom() throws IOException {
    ModelCard card = TrainedNetwork.load(FILE).card().orElseThrow();

    assertThat(Files.size(FILE)).isLessThanOrEqualTo(2_000_000);
    assertThat(card.images()).isEqualTo(55_000);
    assertThat(card.training()).contains("5000 held out", "seed 1");
    assertThat(card.validationAccuracy()).isGreaterThan(0.994);
  }

  @Test
  void itReadsTheTestImagesAsItsRecordSays() {
    String folder = System.getenv("INKBOOK_DATA");
    Assumptions.assumeTrue(folder != null, "needs MNIST: set INKBOOK_DATA to its folder");
    DigitSet test = Digits.load(Optional.of(Path.of(folder)), new Recorder()).test();

    Evaluation result = TrainedNetwork.load(FILE).evaluate(test);

    assertThat(result.accuracy()).isGreaterThanOrEqualTo(0.996);
  }

  @Test
  void plainDl4jOpensItAndReadsTheSame() throws IOException {
    DigitSet digits = Stripes.of(20, 1);
    float[][] ours = TrainedNetwork.load(FILE).probabilities(digits.images());
    MultiLayerNetwork plain = ModelSerializer.restoreMultiLayerNetwork(FILE.toFile());

    for (int i = 0; i < digits.size(); i++) {
      float[] pixels = new float[784];
      for (int p = 0; p < pixels.length; p++) {
        pixels[p] = (digits.image(i).pixels()[p] & 0xff) / 255f;
      }
      INDArray row = plain.output(Nd4j.create(pixels, new long[] {1, 784}, 'c'));
      for (int digit = 0; digit < 10; digit++) {
        assertThat(row.getFloat(digit)).isCloseTo(ours[i][digit], within(1e-4f));
      }
    }
  }
}
