package org.inkbook.lab.why;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.output.Images;
import org.inkbook.output.Tile;

/** A digit beside the training images: their mean, and those nearest to it. */
final class Comparison {
  private static final int NEAREST = 6;
  private static final int NEAREST_OF_TRUTH = 3;

  private final Asked asked;
  private final OptionalInt truth;
  private final DigitSet train;

  Comparison(Asked asked, OptionalInt truth, DigitSet train) {
    this.asked = asked;
    this.truth = truth;
    this.train = train;
  }

  Images toOutput() {
    List<Tile> tiles = new ArrayList<>();
    tiles.add(asked.tile("yours", Report.verdict(asked, truth)));
    if (asked.digit() != Classifier.NOT_A_DIGIT) {
      tiles.add(mean(asked.digit()));
    }
    boolean misread = truth.isPresent() && truth.getAsInt() != asked.digit();
    if (misread) {
      tiles.add(mean(truth.getAsInt()));
    }
    nearest(tiles, train, NEAREST, "near, a ");
    if (misread) {
      DigitSet alike = train.filter(label -> label == truth.getAsInt());
      nearest(tiles, alike, NEAREST_OF_TRUTH, "nearest ");
    }
    return new Images("Yours beside the training images", tiles);
  }

  private Tile mean(int digit) {
    return Tile.of(MeanDigits.of(train, digit).picture(), "the mean " + digit);
  }

  private void nearest(List<Tile> tiles, DigitSet among, int count, String words) {
    for (int position : Neighbours.nearest(asked.image(), among, count)) {
      DigitImage near = among.image(position);
      tiles.add(Tile.of(near.picture(), words + among.label(position)));
    }
  }
}
