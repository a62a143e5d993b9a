package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.NotebookFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every lesson that ships runs from end to end, on few digits and with small settings. */
class LessonsTest {
  private static final Path FOLDER = Path.of("notebooks");

  /** What keeps a lesson short enough for a test. */
  static final Map<String, List<String>> SMALL =
      Map.of(
          "01-reading-digits.ipynb", List.of("-p", "epochs=1", "-p", "filters=8"),
          "02-the-original-network.ipynb", List.of("-p", "epochs=1"),
          "03-a-record-network.ipynb", List.of("-p", "epochs=1", "-p", "rounds=1", "-p", "more=1"),
          "04-train-fast.ipynb", List.of("-p", "epochs=1", "-p", "rounds=1", "-p", "seeds=1"),
          "05-your-own-handwriting.ipynb", List.of("-p", "images=1000", "-p", "hands=1"),
          "06-a-network-for-photos.ipynb",
              List.of("-p", "epochs=1", "-p", "real=1000", "-p", "written=1000", "-p", "none=500"));

  @TempDir private static Path scratch;

  @Test
  void theLessonsAreTheOnesThatThisTestKnows() throws IOException {
    assertThat(lessons()).containsExactlyElementsOf(SMALL.keySet().stream().sorted().toList());
  }

  @TestFactory
  Stream<DynamicTest> eachLessonRuns() throws IOException {
    Path data = SmallMnist.in(Files.createDirectory(scratch.resolve("data")), 3_000, 400);
    Path copy = copyOfTheFolder();
    return lessons().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> run(copy, name, data)));
  }

  @Test
  void lessonsAreCommittedWithoutOutputs() throws IOException {
    for (String name : lessons()) {
      List<Cell> cells = NotebookFile.read(FOLDER.resolve(name)).notebook().cells();
      assertThat(cells).as(name).allMatch(cell -> cell.outputs().isEmpty());
      assertThat(cells).as(name).allMatch(cell -> cell.executionCount().isEmpty());
    }
  }

  private static void run(Path folder, String name, Path data) {
    Path out = folder.resolve("out-" + name);
    Path html = folder.resolve(name + ".html");
    Stream<String> fixed =
        Stream.of(
            "run",
            folder.resolve(name).toString(),
            "-o",
            out.toString(),
            "--html",
            html.toString(),
            "--data",
            data.toString());
    Object[] arguments = Stream.concat(fixed, SMALL.get(name).stream()).toArray();
    Terminal terminal = Terminal.run(arguments);

    assertThat(terminal.exitCode()).as(terminal.err() + terminal.out()).isZero();
    assertThat(NotebookFile.read(out).notebook().cells())
        .filteredOn(Cell::isCode)
        .allMatch(cell -> !cell.outputs().isEmpty() && cell.executionCount().isPresent());
    assertThat(html).isNotEmptyFile().content().doesNotContain("<script");
  }

  private static List<String> lessons() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".ipynb"))
          .sorted()
          .toList();
    }
  }

  /** Lessons write beside themselves; the ones that ship stay as they are. */
  private static Path copyOfTheFolder() throws IOException {
    Path copy = Files.createDirectories(scratch.resolve("notebooks/photos"));
    for (String name : lessons()) {
      Files.copy(FOLDER.resolve(name), copy.resolveSibling(name));
    }
    Files.copy(FOLDER.resolve("photos/my-sheet.jpg"), copy.resolve("my-sheet.jpg"));
    Path models = Files.createDirectory(scratch.resolve("models"));
    Files.copy(Path.of("models/digits.zip"), models.resolve("digits.zip"));
    return copy.getParent();
  }
}
