package org.inkbook.app.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.inkbook.lab.network.Ensemble;
import org.inkbook.lab.photo.Photo;
import org.inkbook.lab.photo.SheetReading;

/** The lesson's photo, from its file to its digits. */
final class PhotoReading implements Measurement {
  private static final String PHOTO = "photos/my-sheet.jpg";
  private static final String[] MODELS = {"../models/handwriting.zip", "../models/original.zip"};
  private static final int TURNS = 10;

  @Override
  public Map<String, Object> measure(Consumer<String> progress) {
    Ensemble network = Ensemble.load(MODELS);
    double[] seconds = new double[TURNS + 1];
    SheetReading reading = null;
    for (int turn = 0; turn <= TURNS; turn++) {
      long start = System.nanoTime();
      reading = Photo.open(PHOTO).findDigits().read(network);
      seconds[turn] = (System.nanoTime() - start) / 1e9;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    double[] warm = Arrays.copyOfRange(seconds, 1, seconds.length);
    Arrays.sort(warm);
    values.put("seconds", warm[TURNS / 2]);
    values.put("first_seconds", seconds[0]);
    Photo photo = reading.sheet().photo();
    values.put("megapixels", photo.width() * photo.height() / 1e6);
    values.put("digits", reading.digits());
    return values;
  }
}
