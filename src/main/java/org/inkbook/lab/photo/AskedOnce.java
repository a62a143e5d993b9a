package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.scoring.Classifier;

/**
 * Asks a classifier about each image once. To read a sheet most marks are looked at several times:
 * as they stand, as they may be cut or joined, and as they are at last.
 */
final class AskedOnce implements Classifier {
  private final Classifier classifier;
  private final IdentityHashMap<DigitImage, float[]> answers = new IdentityHashMap<>();

  AskedOnce(Classifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public synchronized float[][] probabilities(List<DigitImage> images) {
    List<DigitImage> unknown = new ArrayList<>();
    for (DigitImage image : images) {
      if (!answers.containsKey(image)) {
        unknown.add(image);
      }
    }
    if (!unknown.isEmpty()) {
      float[][] told = classifier.probabilities(unknown);
      for (int i = 0; i < told.length; i++) {
        answers.put(unknown.get(i), told[i]);
      }
    }
    return images.stream().map(image -> answers.get(image).clone()).toArray(float[][]::new);
  }

  @Override
  public double sheetTemperature() {
    return classifier.sheetTemperature();
  }
}
