package org.inkbook.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.inkbook.lab.network.Ensemble;
import org.inkbook.lab.photo.Photo;

/** Photos from their files to their digits, by the networks that {@code read} asks. */
final class PhotoReading implements Measurement {
  static final String[] MODELS = {"../models/handwriting.zip", "../models/original.zip"};
  private static final int COLD = 5;
  private static final int COUNTED = 15;

  @Override
  public Map<String, Object> measure(Consumer<String> progress) {
    Ensemble network = Ensemble.load(MODELS);
    try (BenchPhotos photos = new BenchPhotos()) {
      progress.accept("12 megapixels with 12 digits, then 1.3, " + COUNTED + " turns each");
      Path large = photos.large();
      Turns turns = turns(large, network);
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("seconds", turns.median());
      values.put("first_seconds", turns.first());
      values.put("sheet_seconds", turns(photos.sheet(1), network).median());
      values.put("digits", Photo.open(large).findDigits().read(network).digits());
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Turns turns(Path photo, Ensemble network) {
    return Turns.of(
        COLD,
        COUNTED,
        turn -> {
          BenchPhotos.touch(photo, turn);
          var unused = Photo.open(photo).findDigits().read(network);
        });
  }
}
