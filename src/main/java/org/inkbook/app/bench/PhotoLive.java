package org.inkbook.app.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.inkbook.lab.network.TrainedNetwork;
import org.inkbook.lab.photo.Photo;
import org.inkbook.output.Bundle;

/** A stroke on the pad, from the picture's file to the reading in the hands of who draws it. */
final class PhotoLive implements Measurement {
  private static final String MODEL = "../models/digits.zip";
  private static final int COLD = 40;
  private static final int COUNTED = 40;

  @Override
  public Map<String, Object> measure(Consumer<String> progress) {
    TrainedNetwork network = TrainedNetwork.load(MODEL);
    ObjectMapper json = new ObjectMapper();
    try (BenchPhotos photos = new BenchPhotos()) {
      progress.accept("a 7 drawn on the pad, " + COUNTED + " turns");
      Path[] drawings = new Path[COLD + COUNTED];
      for (int i = 0; i < drawings.length; i++) {
        drawings[i] = photos.drawing(i);
      }
      Turns turns =
          Turns.of(
              COLD,
              COUNTED,
              turn -> {
                var reading = network.read(Photo.open(drawings[turn]).findDigits());
                byte[] sent = json.writeValueAsBytes(Bundle.of(reading.toOutput()));
                var unused = Bundle.read(json.readTree(sent));
              });
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("seconds", turns.median());
      values.put("first_seconds", turns.first());
      values.put("digits", network.read(Photo.open(drawings[0]).findDigits()).digits());
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
