package org.inkbook.ui.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inkbook.fault.FileException;
import org.inkbook.notebook.NotebookFile;

/** A notebook among the lessons. */
record Lesson(Path file, String title) {

  /**
   * The lessons of a folder, by file name; a notebook that cannot be read is called by its name.
   */
  static List<Lesson> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Lesson> lessons = new ArrayList<>();
      files
          .filter(file -> file.getFileName().toString().endsWith(".ipynb"))
          .sorted()
          .forEach(file -> lessons.add(of(file.toAbsolutePath().normalize())));
      return lessons;
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static Lesson of(Path file) {
    String name = file.getFileName().toString();
    String plain = name.substring(0, name.length() - ".ipynb".length());
    try {
      return new Lesson(file, NotebookFile.read(file).notebook().title().orElse(plain));
    } catch (FileException e) {
      return new Lesson(file, plain);
    }
  }
}
