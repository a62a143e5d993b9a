package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.scoring.Classifier;
import org.junit.jupiter.api.Test;

class AskedOnceTest {
  private final List<Integer> asked = new ArrayList<>();
  private final Classifier counting =
      images -> {
        asked.add(images.size());
        return images.stream()
            .map(image -> new float[] {image.pixel(0, 0), 1})
            .toArray(float[][]::new);
      };

  private static DigitImage image(int corner) {
    byte[] pixels = new byte[DigitImage.PIXELS];
    pixels[0] = (byte) corner;
    return DigitImage.of(pixels);
  }

  @Test
  void onlyWhatIsNewIsAskedFor() {
    DigitImage one = image(1);
    DigitImage two = image(2);
    DigitImage three = image(3);
    Classifier once = new AskedOnce(counting);

    float[][] first = once.probabilities(List.of(one, two));
    float[][] second = once.probabilities(List.of(two, three, one));

    assertThat(asked).containsExactly(2, 1);
    assertThat(second[0]).isEqualTo(first[1]);
    assertThat(second[1][0]).isEqualTo(3);
    assertThat(second[2]).isEqualTo(first[0]);
  }

  @Test
  void whatAskersDoToAnAnswerIsTheirOwnAffair() {
    DigitImage one = image(1);
    Classifier once = new AskedOnce(counting);

    once.probabilities(List.of(one))[0][0] = 99;

    assertThat(once.probabilities(List.of(one))[0][0]).isEqualTo(1);
  }
}
