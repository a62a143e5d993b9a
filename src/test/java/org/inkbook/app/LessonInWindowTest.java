package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellOutput;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.inkbook.output.Confusion;
import org.inkbook.session.CellState;
import org.inkbook.session.KernelState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first lesson in the window, by mouse and by keyboard, with a real kernel on few digits. */
class LessonInWindowTest {
  private static final Path LESSONS = Path.of("notebooks");
  private static final String NAME = "01-reading-digits.ipynb";

  @TempDir private static Path shared;
  private static Path data;

  @TempDir private Path folder;
  private Path file;
  private OpenLesson lesson;

  @BeforeAll
  static void makeDigits() throws IOException {
    data = SmallMnist.in(Files.createDirectory(shared.resolve("data")), 3_000, 400);
  }

  @BeforeEach
  void openTheLesson() throws Exception {
    file = smallLesson();
    lesson = OpenLesson.open(file, folder, data);
  }

  @AfterEach
  void closeTheLesson() throws Exception {
    if (lesson != null) {
      lesson.session().save();
      lesson.close();
    }
  }

  /** A copy in which training is short. */
  private Path smallLesson() throws IOException {
    Path notebooks = Files.createDirectories(folder.resolve("notebooks/photos")).getParent();
    Files.copy(LESSONS.resolve("photos/my-sheet.jpg"), notebooks.resolve("photos/my-sheet.jpg"));
    Notebook notebook = NotebookFile.read(LESSONS.resolve(NAME)).notebook();
    Path copy = notebooks.resolve(NAME);
    NotebookFile.write(copy, notebook.withParam("epochs", "1").withParam("filters", "8"));
    return copy;
  }

  private void runAll() {
    lesson.does(() -> lesson.window.commands().run("run.all"));
    lesson.await("a cell runs", () -> lesson.states().containsValue(CellState.RUNNING));
    lesson.awaitQuiet();
  }

  @Test
  void everyCellRunsByMouseAlone() {
    for (String id : lesson.codeCells()) {
      Node cell = lesson.go(id);
      lesson.click(lesson.one(cell, ".run-button"));
      lesson.awaitState(id, CellState.DONE);
      assertThat(lesson.all(lesson.go(id), ".output-slot")).as(id).isNotEmpty();
    }
  }

  @Test
  void everyCellRunsByKeyboardAlone() {
    List<String> cells = lesson.codeCells();
    int all = lesson.session().snapshot().notebook().cells().size();
    for (int i = 0; i < all; i++) {
      lesson.press(KeyCode.SHIFT, KeyCode.ENTER);
    }
    lesson.awaitQuiet();
    assertThat(cells).allSatisfy(id -> assertThat(lesson.state(id)).isEqualTo(CellState.DONE));
  }

  @Test
  void aSliderMakesItsCellAndThoseBelowThatUseItStaleAndRunStaleRunsJustThem() {
    runAll();
    assertThat(lesson.stale()).isEmpty();

    Node cell = lesson.go("build-network");
    Node slider = lesson.one(cell, ".slider");
    lesson.does(slider::requestFocus);
    lesson.press(KeyCode.RIGHT);

    assertThat(lesson.cell("build-network").source()).contains("int filters = 16;");
    assertThat(lesson.stale())
        .containsExactly(
            "build-network",
            "train-network",
            "evaluate-network",
            "view-samples",
            "view-confident",
            "read-sheet");
    assertThat(lesson.reads(lesson.go("train-network"), "design")).isTrue();

    var before = lesson.cell("find-digits").executionCount();
    lesson.does(() -> lesson.window.commands().run("run.stale"));
    lesson.await("nothing is stale", () -> lesson.stale().isEmpty());
    lesson.awaitQuiet();
    assertThat(lesson.cell("find-digits").executionCount()).isEqualTo(before);

    lesson.does(() -> lesson.window.commands().run("edit.undo"));
    assertThat(lesson.cell("build-network").source()).contains("int filters = 8;");
  }

  @Test
  void aTrainingIsStoppedAndTheModelSoFarIsUsable() {
    lesson.does(() -> lesson.session().setParam("train-network", "epochs", "30"));
    Node cell = lesson.go("train-network");
    lesson.click(lesson.one(cell, ".run-button"));
    lesson.await("an epoch is over", () -> hasFiles("models/lesson"));
    lesson.click(lesson.one(lesson.go("train-network"), ".run-button"));
    lesson.awaitState("train-network", CellState.STOPPED);

    lesson.run("evaluate-network");
    lesson.await("it has evaluated", () -> lesson.state("evaluate-network").ended());
    assertThat(lesson.state("evaluate-network"))
        .as(lesson.cell("train-network").outputs() + "" + lesson.cell("evaluate-network").outputs())
        .isEqualTo(CellState.DONE);
    assertThat(lesson.state("train-network")).isEqualTo(CellState.STOPPED);
  }

  private boolean hasFiles(String name) {
    String[] files = file.resolveSibling(name).toFile().list((dir, one) -> one.endsWith(".zip"));
    return files != null && files.length > 0;
  }

  @Test
  void aKilledKernelLeavesTheNotebookAsItWasAndAnotherIsStarted() {
    lesson.run("build-network");
    lesson.awaitState("build-network", CellState.DONE);
    Notebook before = lesson.session().snapshot().notebook();

    kernels().forEach(ProcessHandle::destroyForcibly);
    lesson.await(
        "the death is noticed", () -> lesson.session().snapshot().kernel() == KernelState.DEAD);
    assertThat(lesson.session().snapshot().notebook()).isEqualTo(before);
    Node notice = lesson.one(".notice");
    lesson.click(
        lesson.all(notice, ".button").stream()
            .filter(node -> lesson.reads(node, "estart") || isNamed(node, "estart"))
            .findFirst()
            .orElseThrow());
    lesson.await(
        "there is a kernel again", () -> lesson.session().snapshot().kernel() == KernelState.IDLE);
    lesson.run("build-network");
    lesson.await(
        "it runs in the new kernel", () -> lesson.state("build-network") == CellState.DONE);
  }

  private static boolean isNamed(Node node, String words) {
    return node instanceof javafx.scene.control.Labeled label && label.getText().contains(words);
  }

  private static List<ProcessHandle> kernels() {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().commandLine().orElse("").contains("KernelMain"))
        .toList();
  }

  @Test
  void aCellOfTheConfusionMatrixShowsItsDigits() {
    runAll();
    Confusion confusion = confusion("evaluate-network");
    int size = confusion.labels().size();
    int mistake =
        IntStream.range(0, size * size)
            .filter(i -> i / size != i % size)
            .filter(i -> confusion.counts().get(i / size).get(i % size) > 0)
            .findFirst()
            .orElseThrow();
    Node cell = lesson.go("evaluate-network");
    lesson.does(lesson.all(cell, ".heat-cell").get(mistake)::requestFocus);
    lesson.press(KeyCode.ENTER);
    String words = mistake / size + " read as " + mistake % size;
    assertThat(lesson.reads(lesson.one(cell, ".heat-detail"), words)).isTrue();
    assertThat(lesson.all(cell, ".heat-detail .tile")).isNotEmpty();
  }

  private Confusion confusion(String id) {
    return lesson.cell(id).outputs().stream()
        .map(CellOutput::toOutput)
        .filter(Confusion.class::isInstance)
        .map(Confusion.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDigitIsDrawnAndRead() {
    String model = Path.of("models/original.zip").toAbsolutePath().toString().replace("\\", "/");
    Cell drawn =
        Cell.code(
            """
            //@title Draw
            String drawing = ""; //@param {type:"drawing"}
            show(TrainedNetwork.load("%s").read(Photo.open(drawing).findDigits()));
            """
                .formatted(model));
    lesson.does(() -> lesson.session().insert(0, drawn));
    Node pad = lesson.one(lesson.go(drawn.id()), ".pad");
    draw(pad, new double[][] {{.5, .15}, {.5, .5}, {.5, .85}});
    lesson.await(
        "the drawing is saved", () -> !lesson.cell(drawn.id()).source().contains("drawing = \"\""));
    lesson.run(drawn.id());
    lesson.awaitState(drawn.id(), CellState.DONE);
    assertThat(lesson.cell(drawn.id()).outputs()).isNotEmpty();
    assertThat(lesson.cell(drawn.id()).outputs().get(0).data().path("text/plain").toString())
        .contains("1");
  }

  /** A stroke with the mouse, in parts of the paper's width and height. */
  private void draw(Node paper, double[][] points) {
    var bounds = lesson.asks(() -> paper.localToScreen(paper.getBoundsInLocal()));
    for (int i = 0; i < points.length; i++) {
      lesson.robot.moveTo(
          bounds.getMinX() + points[i][0] * bounds.getWidth(),
          bounds.getMinY() + points[i][1] * bounds.getHeight());
      if (i == 0) {
        lesson.robot.press(MouseButton.PRIMARY);
      }
    }
    lesson.robot.release(MouseButton.PRIMARY);
    lesson.settle();
  }

  @Test
  void proseIsEditedUndoneSavedAndTheSameWhenOpenedAgain() throws Exception {
    String before = lesson.cell("welcome").source();
    Node cell = lesson.go("welcome");
    lesson.robot.doubleClickOn(cell);
    lesson.settle();
    lesson.press(KeyCode.CONTROL, KeyCode.HOME);
    lesson.robot.write("x");
    lesson.press(KeyCode.ESCAPE);
    assertThat(lesson.cell("welcome").source()).isEqualTo("x" + before);
    assertThat(lesson.session().snapshot().unsaved()).isTrue();

    lesson.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(lesson.cell("welcome").source()).isEqualTo(before);
    lesson.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    lesson.press(KeyCode.CONTROL, KeyCode.S);
    lesson.await("it is saved", () -> !lesson.session().snapshot().unsaved());
    Notebook saved = lesson.session().snapshot().notebook();
    lesson.close();

    lesson = OpenLesson.open(file, folder, data);
    assertThat(lesson.session().snapshot().notebook()).isEqualTo(saved);
    assertThat(lesson.cell("welcome").source()).startsWith("x");
  }

  @Test
  void openingRunsNothingAndWritesNothing() throws IOException {
    OpenLesson.pause((int) Duration.ofSeconds(1).toMillis());
    assertThat(new TreeSet<>(lesson.states().values())).isEqualTo(Set.of(CellState.IDLE));
    try (var files = Files.walk(file.getParent())) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(2);
    }
  }
}
