package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how long a reader waits for the picture with a live cell, in the window and with a real
 * kernel: {@code mvn test -Dtest=LivePhotoSpeedTest -Dtest.excludedGroups=
 * -Dtest.jdk=-XX:TieredStopAtLevel=1}, with the option that {@code mvn javafx:run} has, too. The
 * goals, 150 ms for a slider and 50 ms for a stroke, are for a quiet machine; what is asserted here
 * is only that nothing is slow beyond reason.
 */
@Tag("slow")
class LivePhotoSpeedTest {
  private static final double BEYOND_REASON = 2_000;
  private static final int FIRST = 12;
  private static final int WARM_UP = 45;
  private static final int MEASURED = 15;
  private static final int STROKES = 3;

  private static final String CLOCK = "org.inkbook.app.CellClock.at(";

  @TempDir private Path folder;

  private OpenLesson open(LiveWay way, Cell... cells) throws Exception {
    Files.copy(Path.of("notebooks/photos/my-sheet.jpg"), folder.resolve("my-sheet.jpg"));
    Path file = folder.resolve("live.ipynb");
    NotebookFile.write(file, Notebook.empty().withCells(List.of(cells)));
    return OpenLesson.open(file, folder, folder, starter -> ListenedKernel.starter(starter, way));
  }

  private static Node shown(OpenLesson open, Cell cell, LiveWay way) {
    open.run(cell.id());
    open.awaitQuiet();
    Node view = open.go(cell.id());
    ToggleButton live = (ToggleButton) open.one(view, ".form-live");
    if (!open.asks(live::isSelected)) {
      open.click(live);
    }
    Node outputs = open.one(view, ".cell-outputs");
    open.does(() -> way.watch(outputs));
    return view;
  }

  private static void report(String what, LiveWay way) {
    double first = way.millisOfFirst(FIRST);
    way.keepLast(MEASURED);
    System.out.printf(
        "%s: %.0f ms (median of %d), before that %.0f (the first %d), window's processor time %.0f ms%n%s  all: %s%n",
        what,
        way.millis(),
        way.count(),
        first,
        FIRST,
        way.processorMillis(),
        way.parts(),
        way.all());
    assertThat(way.count()).isGreaterThan(MEASURED / 2);
    assertThat(way.millis()).isLessThan(BEYOND_REASON);
  }

  @Test
  void theStepsOfThePhotoFollowASlider() throws Exception {
    Cell photo =
        Cell.code("//@title Photo\nvar page = Photo.open(\"my-sheet.jpg\");\nshow(page);\n");
    Cell find =
        Cell.code(
            "//@title Find the digits\n"
                + "boolean evenLight = true;    //@param {type:\"boolean\"}\n"
                + "double blur = 1;             //@param {type:\"slider\", min:0, max:6, step:0.5}\n"
                + "int threshold = 100;         //@param {type:\"slider\", min:0, max:255}\n"
                + "var sheet = "
                + CLOCK
                + "\"found\", "
                + CLOCK
                + "\"cell\", page)"
                + ".findDigits(Finding.threshold(threshold).blur(blur).evenLight(evenLight)));\n"
                + "show("
                + CLOCK
                + "\"pictured\", "
                + CLOCK
                + "\"show\", sheet).steps()));\n");
    LiveWay way =
        new LiveWay(
            folder,
            "press",
            "asked",
            "cell",
            "found",
            "show",
            "pictured",
            "display heard",
            "replied",
            "drawn");
    try (OpenLesson open = open(way, photo, find)) {
      Node view = shown(open, find, way);
      slide(open, view, way, 1, KeyCode.RIGHT);
      report("threshold", way);
      open.session().save();
    }
  }

  private static void slide(OpenLesson open, Node view, LiveWay way, int which, KeyCode key) {
    List<Node> sliders =
        open.all(view, ".slider").stream().filter(Slider.class::isInstance).toList();
    Node slider = sliders.get(which);
    open.does(
        () -> {
          slider.requestFocus();
          // Before the slider itself hears of it.
          open.scene().addEventFilter(KeyEvent.KEY_PRESSED, event -> way.begin());
        });
    for (int i = 0; i < WARM_UP + MEASURED; i++) {
      open.robot.push(key);
      OpenLesson.pause(250);
      open.awaitQuiet();
      OpenLesson.pause(150);
      way.end();
    }
  }

  @Test
  void theReadingOfADrawingFollowsTheStroke() throws Exception {
    String model = Path.of("models/digits.zip").toAbsolutePath().toString().replace("\\", "/");
    Cell load =
        Cell.code("//@title Network\nvar network = TrainedNetwork.load(\"" + model + "\");\n");
    Cell pad =
        Cell.code(
            "//@title The pad\n"
                + "String drawing = \"\";    //@param {type:\"drawing\"}\n"
                + "var drawn = "
                + CLOCK
                + "\"opened\", drawing.isEmpty() ? PaperSheet.of(\"4\").photo() :"
                + " Photo.open("
                + CLOCK
                + "\"cell\", drawing)));\n"
                + "var answer = network.read("
                + CLOCK
                + "\"found\", "
                + CLOCK
                + "\"find\", drawn).findDigits()));\n"
                + "show("
                + CLOCK
                + "\"read\", answer));\n");
    LiveWay way =
        new LiveWay(
            folder,
            "stroke",
            "asked",
            "cell",
            "opened",
            "find",
            "found",
            "read",
            "display heard",
            "replied",
            "drawn");
    try (OpenLesson open = open(way, load, pad)) {
      Node view = shown(open, pad, way);
      Node sheet = open.one(view, ".pad");
      open.does(() -> open.scene().addEventFilter(MouseEvent.MOUSE_RELEASED, event -> way.begin()));
      for (int i = 0; i < WARM_UP + MEASURED; i++) {
        if (i % STROKES == 0) {
          clear(open, view);
        }
        stroke(open, sheet, i % STROKES);
        OpenLesson.pause(200);
        open.awaitQuiet();
        OpenLesson.pause(150);
        way.end();
      }
      report("stroke", way);
      open.session().save();
    }
  }

  private static void clear(OpenLesson open, Node view) {
    Node clear =
        open.all(view, ".button").stream()
            .filter(node -> ((Labeled) node).getText().equals("Clear"))
            .findFirst()
            .orElseThrow();
    open.click(clear);
    OpenLesson.pause(200);
    open.awaitQuiet();
    OpenLesson.pause(150);
  }

  /** One of the three strokes of a crossed 7. */
  private static void stroke(OpenLesson open, Node sheet, int number) {
    double[][] strokes = {{0.3, 0.25, 0.7, 0.25}, {0.7, 0.25, 0.45, 0.8}, {0.4, 0.5, 0.7, 0.5}};
    double[] stroke = strokes[number];
    var at = open.asks(() -> sheet.localToScreen(sheet.getLayoutBounds()));
    double x = at.getWidth() * (stroke[2] - stroke[0]) / 2;
    double y = at.getHeight() * (stroke[3] - stroke[1]) / 2;
    open.robot.moveTo(
        at.getMinX() + at.getWidth() * stroke[0], at.getMinY() + at.getHeight() * stroke[1]);
    open.robot.press(MouseButton.PRIMARY).moveBy(x, y).moveBy(x, y);
    open.robot.release(MouseButton.PRIMARY);
  }
}
