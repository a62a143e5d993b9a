package org.inkbook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.inkbook.fault.FileException;
import org.inkbook.lab.photo.SheetReading;
import org.inkbook.output.PngWriter;
import org.inkbook.output.Steps.Step;

/**
 * Writes the intermediate pictures of a photo, numbered and named: {@code sheet-03-threshold.png}.
 */
final class StepPictures {
  private StepPictures() {}

  static void write(SheetReading reading, Path photo, Path folder) {
    List<Step> steps = reading.sheet().steps().steps();
    String stem = photo.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    try {
      Files.createDirectories(folder);
      for (int i = 0; i < steps.size(); i++) {
        String name = steps.get(i).name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        Path file = folder.resolve(String.format("%s-%02d-%s.png", stem, i + 1, name));
        Files.write(file, PngWriter.png(steps.get(i).picture()));
      }
    } catch (IOException e) {
      throw new FileException(
          folder, "cannot be written", "Name a folder that you may write to.", e);
    }
  }
}
