package org.inkbook.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Many photos through the command {@code read}: a process of its own, its start included. */
final class PhotoMany implements Measurement {
  private static final int PHOTOS = 67;

  @Override
  public Map<String, Object> measure(Consumer<String> progress) {
    try (BenchPhotos photos = new BenchPhotos()) {
      progress.accept(PHOTOS + " sheets of twelve digits");
      List<Path> sheets = photos.sheets(PHOTOS);
      Turns turns = Turns.of(1, 3, turn -> read(sheets));
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("seconds", turns.median());
      values.put("photos", PHOTOS);
      return values;
    }
  }

  private static void read(List<Path> sheets) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.inkbook.app.Launcher", "read", "--format", "tsv"));
    for (String model : PhotoReading.MODELS) {
      command.addAll(List.of("--model", model));
    }
    sheets.forEach(sheet -> command.add(sheet.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int exit = process.waitFor();
    if (exit != 0) {
      throw new UncheckedIOException(new IOException("read ended with " + exit));
    }
  }
}
