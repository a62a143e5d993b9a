package org.inkbook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;

/**
 * A copy of the lessons that ship, set small, with few digits.
 *
 * @param folder where they are; they write beside themselves
 * @param data the folder of the digits
 */
record Lessons(Path folder, Path data) {

  /** Copies all lessons. */
  static Lessons copied(Path place, int train, int test) throws IOException {
    Path folder = Files.createDirectories(place.resolve("notebooks/photos")).getParent();
    Path data = SmallMnist.in(Files.createDirectory(place.resolve("data")), train, test);
    Lessons lessons = new Lessons(folder, data);
    Files.copy(Path.of("notebooks/photos/my-sheet.jpg"), folder.resolve("photos/my-sheet.jpg"));
    Path models = Files.createDirectory(place.resolve("models"));
    Files.copy(Path.of("models/digits.zip"), models.resolve("digits.zip"));
    for (String name : names(Path.of("notebooks"))) {
      Notebook notebook = NotebookFile.read(Path.of("notebooks", name)).notebook();
      for (String option : LessonsTest.SMALL.get(name)) {
        int equals = option.indexOf('=');
        if (equals > 0) {
          notebook = notebook.withParam(option.substring(0, equals), option.substring(equals + 1));
        }
      }
      NotebookFile.write(lessons.file(name), notebook);
    }
    return lessons;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  List<String> names() throws IOException {
    return names(Path.of("notebooks"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".ipynb"))
          .sorted()
          .toList();
    }
  }
}
