package org.inkbook.lab.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;

/** A tiny world that is quickly learned: the label says at which height a stripe lies. */
final class Stripes {
  private Stripes() {}

  /** So many images, each with its stripe and noise around it. */
  static DigitSet of(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<DigitImage> images = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int label = i % 10;
      byte[] pixels = new byte[DigitImage.PIXELS];
      for (int pixel = 0; pixel < pixels.length; pixel++) {
        boolean stripe = pixel / DigitImage.SIZE / 2 == label + 2;
        pixels[pixel] = (byte) (stripe ? 120 + random.nextInt(130) : random.nextInt(90));
      }
      images.add(DigitImage.of(pixels));
      labels.add(label);
    }
    return DigitSet.of("stripes", images, labels);
  }

  /** A network small enough for a test, with a layer of most kinds. */
  static Network network() {
    return Network.input(28, 28)
        .convolution(4, 3)
        .maxPool(2)
        .convolution(6, 2)
        .maxPool(2)
        .dropout(0.1)
        .dense(24)
        .softmax(10);
  }
}
