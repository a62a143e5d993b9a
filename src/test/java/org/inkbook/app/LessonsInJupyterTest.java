package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Jupyter runs the lessons as they are, and what they show is what it is in this program. */
class LessonsInJupyterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path scratch;

  @TestFactory
  Stream<DynamicTest> eachLessonRunsInJupyterAndTheFirstShowsTheSameAsHere() throws IOException {
    Lessons lessons = Lessons.copied(scratch, 3_000, 400);
    RealJupyter jupyter = jupyter(scratch, lessons.data());
    // The kernel is not named: the lessons themselves say which one they want.
    return lessons.names().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> compare(jupyter, lessons, name)));
  }

  private static void compare(RealJupyter jupyter, Lessons lessons, String name)
      throws IOException {
    JsonNode theirs = execute(jupyter, lessons, name);
    // Training of several seeds or rounds tells speeds; the first lesson is the one to compare.
    if (name.equals(lessons.names().get(0))) {
      Path ours = lessons.file("ours.ipynb");
      Terminal run =
          Terminal.run("run", lessons.file(name), "-o", ours, "--quiet", "--data", lessons.data());
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(shown(theirs)).isEqualTo(shown(JSON.readTree(ours.toFile())));
    }
  }

  private static RealJupyter jupyter(Path home, Path data) {
    RealJupyter jupyter = RealJupyter.in(home, "nbconvert, nbclient, jupyter_client");
    // Named, or the kernel would remember the folder that this test's own environment names.
    Terminal installed =
        Terminal.run("kernel", "install", "--prefix", jupyter.prefix(), "--data", data);
    assertThat(installed.exitCode()).as(installed.err()).isZero();
    return jupyter;
  }

  private static JsonNode execute(RealJupyter jupyter, Lessons lessons, String name)
      throws IOException {
    String out = "jupyter-" + name;
    jupyter.python(
        lessons.folder(),
        Map.of("INKBOOK_OFFLINE", "1"),
        "-m",
        "nbconvert",
        "--to",
        "notebook",
        "--execute",
        name,
        "--output",
        out,
        "--ExecutePreprocessor.timeout=400");
    Notebook read = NotebookFile.read(lessons.file(out)).notebook();
    assertThat(read.cells())
        .filteredOn(cell -> cell.isCode())
        .allMatch(cell -> cell.executionCount().isPresent());
    return JSON.readTree(lessons.file(out).toFile());
  }

  /** Every output of a notebook, but for those that tell how long something took. */
  private static List<List<Object>> shown(JsonNode notebook) {
    List<List<Object>> shown = new ArrayList<>();
    for (JsonNode cell : notebook.path("cells")) {
      for (JsonNode output : cell.path("outputs")) {
        String kind = output.path("output_type").asText();
        boolean tellsTime = output.toString().contains("seconds");
        shown.add(
            tellsTime
                ? List.of(kind, "with times")
                : List.of(kind, output.path("text"), output.path("data")));
      }
    }
    return shown;
  }
}
