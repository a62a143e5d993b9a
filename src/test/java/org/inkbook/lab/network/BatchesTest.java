package org.inkbook.lab.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.junit.jupiter.api.Test;

class BatchesTest {
  private final DigitSet digits = Stripes.of(25, 1);

  private List<DigitImage> images(Augmentation augmentation, long seed, int epoch) {
    return images(new Batches(digits, 10, augmentation, seed), epoch);
  }

  private static List<DigitImage> images(Batches batches, int epoch) {
    List<DigitImage> images = new ArrayList<>();
    for (Batches.Batch batch : batches.ofEpoch(epoch)) {
      for (int i = 0; i < batch.count(); i++) {
        int start = i * DigitImage.PIXELS;
        images.add(
            DigitImage.of(Arrays.copyOfRange(batch.pixels(), start, start + DigitImage.PIXELS)));
      }
    }
    return images;
  }

  @Test
  void anEpochHasEachDigitOnceWithItsLabel() {
    Batches batches = new Batches(digits, 10, Augmentation.none(), 3);
    List<Integer> counts = new ArrayList<>();
    for (Batches.Batch batch : batches.ofEpoch(1)) {
      counts.add(batch.count());
      for (int i = 0; i < batch.count(); i++) {
        // The middle of a stripe is brighter than any noise.
        int middle = i * DigitImage.PIXELS + (2 * (batch.labels()[i] + 2)) * DigitImage.SIZE;
        assertThat(batch.pixels()[middle] & 0xff).isGreaterThanOrEqualTo(120);
      }
    }

    assertThat(counts).containsExactly(10, 10, 5).hasSize(batches.perEpoch());
    assertThat(images(Augmentation.none(), 3, 1))
        .containsExactlyInAnyOrderElementsOf(digits.images());
  }

  @Test
  void seedAndEpochSayTheOrderAndTheVariations() {
    Augmentation some = Augmentation.shift(1.5).rotate(6).scale(0.1);

    assertThat(images(some, 3, 1)).isEqualTo(images(some, 3, 1));
    assertThat(images(some, 3, 1)).isNotEqualTo(images(some, 3, 2));
    assertThat(images(some, 3, 1)).isNotEqualTo(images(some, 4, 1));
    assertThat(images(Augmentation.none(), 3, 1)).isNotEqualTo(images(Augmentation.none(), 3, 2));
  }

  @Test
  void anyNumberOfThreadsBuildsTheSameBatches() {
    Augmentation all =
        Augmentation.shift(1.5).rotate(6).scale(0.1).shear(8).elastic(1).thickness(0.5);
    List<DigitImage> alone = images(new Batches(digits, 10, all, 3, 1), 2);

    assertThat(images(new Batches(digits, 10, all, 3, 2), 2)).isEqualTo(alone);
    assertThat(images(new Batches(digits, 10, all, 3, 7), 2)).isEqualTo(alone);
    assertThat(images(new Batches(digits, 10, Augmentation.shift(1), 3, 3), 2))
        .isEqualTo(images(new Batches(digits, 10, Augmentation.shift(1), 3, 1), 2));
  }
}
