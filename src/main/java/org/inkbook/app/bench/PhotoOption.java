package org.inkbook.app.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.inkbook.lab.photo.Finding;
import org.inkbook.lab.photo.Photo;
import org.inkbook.output.Bundle;

/**
 * Another threshold, as a slider sets it: until the pictures of all steps have been made, packed,
 * and unpacked again by whoever draws them.
 */
final class PhotoOption implements Measurement {
  private static final int COLD = 25;
  private static final int COUNTED = 25;
  private static final int LOWEST = 80;

  @Override
  public Map<String, Object> measure(Consumer<String> progress) {
    try (BenchPhotos photos = new BenchPhotos()) {
      progress.accept("12 megapixels, then 1.3, " + COUNTED + " turns each");
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("seconds", turns(photos.large()).median());
      values.put("sheet_seconds", turns(photos.sheet(1)).median());
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Turns turns(Path photo) {
    ObjectMapper json = new ObjectMapper();
    return Turns.of(
        COLD,
        COUNTED,
        turn -> {
          Finding finding = Finding.threshold(LOWEST + turn);
          var steps = Photo.open(photo).findDigits(finding).steps();
          byte[] sent = json.writeValueAsBytes(Bundle.of(steps));
          var unused = Bundle.read(json.readTree(sent));
        });
  }
}
