package org.inkbook.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.inkbook.lab.network.TrainedNetwork;
import org.inkbook.lab.photo.Photo;
import org.inkbook.ui.form.PenStroke.Point;
import org.inkbook.ui.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pad, and what becomes of what is drawn on it. */
class DrawingControlTest extends FormBench {
  private static final String PAD = "Digit: a pad to draw on";
  private static final List<Point> THREE =
      List.of(
          new Point(0.32, 0.2),
          new Point(0.45, 0.13),
          new Point(0.6, 0.15),
          new Point(0.66, 0.27),
          new Point(0.6, 0.4),
          new Point(0.48, 0.47),
          new Point(0.62, 0.53),
          new Point(0.7, 0.66),
          new Point(0.63, 0.8),
          new Point(0.48, 0.87),
          new Point(0.3, 0.8));

  @TempDir Path notebook;

  @BeforeEach
  void openPad() {
    folder = Optional.of(notebook);
    open("String digit = \"\"; //@param {type:\"drawing\"} write a digit");
  }

  private void draw(List<Point> points) {
    Region pad = named(PAD);
    String before = value("digit");
    robot.moveTo(at(pad, points.get(0))).press(MouseButton.PRIMARY);
    points.forEach(point -> robot.moveTo(at(pad, point)));
    robot.release(MouseButton.PRIMARY);
    if (folder.isPresent()) {
      until(() -> !value("digit").equals(before));
    }
  }

  private Point2D at(Region pad, Point point) {
    return asks(() -> pad.localToScreen(point.x() * pad.getWidth(), point.y() * pad.getHeight()));
  }

  private void drawLine(double height) {
    draw(List.of(new Point(0.2, height), new Point(0.5, height), new Point(0.8, height)));
  }

  private List<String> uncheckedFiles() {
    try {
      return files();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> files() throws IOException {
    Path drawings = notebook.resolve("drawings");
    if (!Files.exists(drawings)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(drawings)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Sketch saved() {
    return SketchFile.read(notebook.resolve(value("digit")));
  }

  /** How dark the middle of the pad's line at that height is on the screen. */
  private boolean isInked(double x, double y) {
    Region pad = named(PAD);
    return asks(
        () -> {
          Image image =
              pad.snapshot(
                  null,
                  new WritableImage(
                      (int) Math.ceil(pad.getWidth()), (int) Math.ceil(pad.getHeight())));
          return image
                  .getPixelReader()
                  .getColor((int) (x * pad.getWidth()), (int) (y * pad.getHeight()))
                  .getBrightness()
              < 0.3;
        });
  }

  @Test
  void aThreeThatIsDrawnIsReadAsAThree() {
    draw(THREE);
    Photo photo = Photo.open(notebook.resolve(value("digit")).toString());
    assertThat(TrainedNetwork.load("models/original.zip").read(photo.findDigits()).digits())
        .isEqualTo("3");
  }

  @Test
  void eachStrokeIsNewCodeAndOneStepOfUndoingAndBringsBackItsPicture() throws IOException {
    drawLine(0.3);
    String one = source();
    assertThat(value("digit")).matches("drawings/digit-[0-9a-f]{10}\\.png");
    drawLine(0.7);
    assertThat(source()).isNotEqualTo(one);
    assertThat(files()).hasSize(2);
    assertThat(isInked(0.5, 0.7)).isTrue();
    session.undo();
    assertThat(source()).isEqualTo(one);
    until(() -> !isInked(0.5, 0.7));
    assertThat(isInked(0.5, 0.3)).isTrue();
    session.undo();
    until(() -> !isInked(0.5, 0.3));
    session.redo();
    session.redo();
    until(() -> isInked(0.5, 0.7));
    assertThat(saved().strokes()).hasSize(2);
  }

  @Test
  void takingAStrokeBackIsTheSameStateAsBefore() throws IOException {
    drawLine(0.3);
    String one = value("digit");
    drawLine(0.7);
    click(named("Digit: take the last stroke back"));
    until(() -> value("digit").equals(one));
    assertThat(files()).hasSize(2);
    focus(named(PAD));
    robot.type(KeyCode.DELETE);
    until(() -> !value("digit").equals(one));
    assertThat(saved().isBlank()).isTrue();
    assertThat(asks(() -> named("Digit: a blank sheet").isDisabled())).isTrue();
  }

  @Test
  void theKeyboardDraws() {
    focus(named(PAD));
    robot.type(KeyCode.SPACE);
    for (int i = 0; i < 10; i++) {
      robot.type(KeyCode.DOWN);
    }
    robot.type(KeyCode.SPACE);
    until(() -> !value("digit").isEmpty());
    robot.type(KeyCode.UP, KeyCode.LEFT, KeyCode.RIGHT);
    List<Point> points = saved().strokes().get(0).points();
    assertThat(points.get(0)).isEqualTo(new Point(0.5, 0.2));
    assertThat(points.get(points.size() - 1)).isEqualTo(new Point(0.5, 0.6));
    assertThat(saved().strokes()).hasSize(1);
    assertThat(asks(() -> named(PAD).isFocused())).isTrue();
    robot.type(KeyCode.BACK_SPACE);
    until(() -> saved().isBlank());
    assertThat(asks(() -> named(PAD).getAccessibleHelp())).contains("Space", "Backspace");
  }

  @Test
  void thePenCanBeWiderAndAPointIsADot() {
    focus(named("Digit: width of the pen"));
    robot.type(KeyCode.END);
    draw(List.of(new Point(0.5, 0.5)));
    assertThat(saved().strokes().get(0).width()).isEqualTo(0.16);
    assertThat(isInked(0.55, 0.5)).isTrue();
    assertThat(isInked(0.65, 0.5)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void paperIsWhiteAndInkDarkInEveryTheme(Theme theme) {
    does(() -> look.themeProperty().set(theme));
    drawLine(0.5);
    assertThat(isInked(0.5, 0.5)).isTrue();
    assertThat(isInked(0.5, 0.2)).isFalse();
  }

  @Test
  void aDrawingFromAnotherDayIsGoneOnWith() {
    drawLine(0.3);
    String source = source();
    open(source);
    until(() -> isInked(0.5, 0.3));
    assertThat(heard).isEmpty();
    drawLine(0.7);
    assertThat(saved().strokes()).hasSize(2);
    click(named("Digit: take the last stroke back"));
    until(() -> source().equals(source));
  }

  @Test
  void aPadIsLiveFromTheStartAndRunsAfterEachStroke() {
    assertThat(asks(() -> form.liveProperty().get())).isTrue();
    drawLine(0.3);
    until(() -> heard.contains("run"));
    drawLine(0.7);
    until(() -> heard.size() == 4);
    assertThat(heard.get(1)).isEqualTo("run");
    assertThat(heard.get(3)).isEqualTo("run");
  }

  @Test
  void aPadThatIsNotToBeLiveOnlyWritesTheCode() {
    does(() -> form.liveProperty().set(false));
    drawLine(0.3);
    until(() -> heard.size() == 1);
    assertThat(heard).doesNotContain("run");
  }

  @Test
  void withoutAFolderItSaysWhatToDoAndSavesTheDrawingOnceThereIsOne() {
    folder = Optional.empty();
    drawLine(0.3);
    drawLine(0.7);
    assertThat(words(one(".pad-words"))).startsWith("Save the notebook to use this drawing");
    assertThat(value("digit")).isEmpty();
    folder = Optional.of(notebook);
    session.replaceSource(id(), source() + "\n");
    until(() -> !value("digit").isEmpty());
    assertThat(saved().strokes()).hasSize(2);
    assertThat(words(one(".pad-words"))).isEmpty();
  }

  @Test
  void aDrawingThatCannotBeSavedStaysOnThePadAndSaysWhy() throws IOException {
    Files.writeString(notebook.resolve("drawings"), "a file where the folder should be");
    Region pad = named(PAD);
    robot.moveTo(at(pad, new Point(0.2, 0.5))).press(MouseButton.PRIMARY);
    robot.moveTo(at(pad, new Point(0.8, 0.5))).release(MouseButton.PRIMARY);
    until(() -> words(one(".pad-words")).startsWith("The drawing was not saved"));
    assertThat(isInked(0.5, 0.5)).isTrue();
    assertThat(value("digit")).isEmpty();
    Files.delete(notebook.resolve("drawings"));
    drawLine(0.7);
    assertThat(saved().strokes()).hasSize(2);
  }

  @Test
  void aFileThatIsGoneOrNoDrawingIsToldAndOneCanDrawAnew() throws IOException {
    Files.createDirectories(notebook.resolve("drawings"));
    Files.writeString(notebook.resolve("drawings/words.png"), "words");
    for (String name : List.of("gone.png", "words.png")) {
      open("String digit = \"drawings/" + name + "\"; //@param {type:\"drawing\"}");
      until(() -> words(one(".pad-words")).startsWith(name));
      drawLine(0.3);
      assertThat(saved().strokes()).hasSize(1);
    }
  }

  @Test
  void anyPictureIsAGroundToDrawOn() throws IOException {
    Sketch cross =
        Sketch.BLANK.plus(new PenStroke(0.1, List.of(new Point(0.2, 0.5), new Point(0.8, 0.5))));
    byte[] plain = org.inkbook.output.PngWriter.png(Inking.of(cross));
    Files.createDirectories(notebook.resolve("drawings"));
    Files.write(notebook.resolve("drawings/scan.png"), plain);
    open("String digit = \"drawings/scan.png\"; //@param {type:\"drawing\"}");
    until(() -> isInked(0.5, 0.5));
    drawLine(0.2);
    open(source());
    until(() -> isInked(0.5, 0.2));
    assertThat(isInked(0.5, 0.5)).isTrue();
    assertThat(saved().ground()).isPresent();
  }

  @Test
  void oldDrawingsThatNobodyNamesAreClearedAwayAndNoOthers() throws IOException {
    Path drawings = Files.createDirectories(notebook.resolve("drawings"));
    Consumer<String> old =
        name -> {
          try {
            Path file = Files.write(drawings.resolve(name), new byte[] {1});
            Instant then = Instant.now().minus(Duration.ofDays(9));
            Files.setLastModifiedTime(file, FileTime.from(then));
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        };
    old.accept("digit-0000000001.png");
    old.accept("digit-0000000002.png");
    old.accept("digit-0000000003.png");
    old.accept("other-0000000004.png");
    old.accept("digit-mine.png");
    Files.write(drawings.resolve("digit-0000000005.png"), new byte[] {1});
    Files.writeString(notebook.resolve("x.ipynb"), "{\"it names\": \"digit-0000000002.png\"}");
    open("// drawings/digit-0000000003.png\nString digit = \"\"; //@param {type:\"drawing\"}");
    drawLine(0.3);
    Set<String> wanted =
        Set.of(
            "digit-0000000002.png",
            "digit-0000000003.png",
            "other-0000000004.png",
            "digit-mine.png",
            "digit-0000000005.png",
            Beside.name(value("digit")));
    until(() -> Set.copyOf(uncheckedFiles()).equals(wanted));
  }

  @Test
  void howeverMuchIsDrawnTheFolderHoldsNoMoreThanUndoingCanReach() throws IOException {
    SketchFolder pad = new SketchFolder(notebook, "digit", name -> false);
    Sketch sketch = Sketch.BLANK;
    for (int i = 0; i < SketchFolder.MOST + 20; i++) {
      double place = (i % 100) / 100.0;
      sketch =
          new Sketch(
              Optional.empty(),
              List.of(new PenStroke(0.05 + i / 10_000.0, List.of(new Point(place, 0.5)))));
      pad.sweep(pad.save(sketch));
    }
    assertThat(files()).hasSizeLessThanOrEqualTo(SketchFolder.MOST + 1);
    assertThat(files()).contains("digit-" + SketchFile.digest(SketchFile.bytes(sketch)) + ".png");
  }

  @Test
  void tabLeavesThePad() {
    focus(named(PAD));
    robot.type(KeyCode.TAB);
    Node owner = asks(() -> form.getScene().getFocusOwner());
    assertThat(owner.getAccessibleText()).isEqualTo("Digit: width of the pen");
  }
}
