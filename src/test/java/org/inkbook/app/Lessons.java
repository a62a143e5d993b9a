package org.inkbook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

  /** What keeps a lesson short: parameters that it may have. */
  private static final Map<String, String> SMALL =
      Map.of("epochs", "1", "filters", "8", "rounds", "1", "seeds", "1");

  /** Copies all lessons. */
  static Lessons copied(Path place, int train, int test) throws IOException {
    Path folder = Files.createDirectories(place.resolve("notebooks/photos")).getParent();
    Path data = SmallMnist.in(Files.createDirectory(place.resolve("data")), train, test);
    Lessons lessons = new Lessons(folder, data);
    Files.copy(Path.of("notebooks/photos/my-sheet.jpg"), folder.resolve("photos/my-sheet.jpg"));
    for (String name : names(Path.of("notebooks"))) {
      Notebook notebook = NotebookFile.read(Path.of("notebooks", name)).notebook();
      for (Map.Entry<String, String> small : SMALL.entrySet()) {
        if (notebook.params().stream().anyMatch(param -> param.name().equals(small.getKey()))) {
          notebook = notebook.withParam(small.getKey(), small.getValue());
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
