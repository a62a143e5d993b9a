package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.inkbook.output.Reading;
import org.inkbook.session.CellState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A photo is read and put right in the window, with a real kernel and a shipped network. The tests
 * share one window, since a kernel and a network take seconds to start; each takes back what it
 * did.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhotoInWindowTest {
  private static final String FIND =
      """
      //@title Find
      String photo = "my-sheet.jpg";   //@param {type:"photo"}
      int threshold = 0;               //@param {type:"slider", min:0, max:255}
      var sheet = Photo.open(photo).findDigits(Finding.threshold(threshold));
      show(sheet.steps());
      """;
  private static final String READ =
      """
      //@title Read
      String corrections = "";   //@param {type:"corrections"}
      var reading = TrainedNetwork.load("MODEL").read(sheet).corrected(corrections);
      show(reading);
      """;

  private final Cell find = Cell.code(FIND);
  private final Cell read = Cell.code(READ.replace("MODEL", model()));
  private Path file;
  private OpenLesson lesson;

  private static String model() {
    return Path.of("models/original.zip").toAbsolutePath().toString().replace("\\", "/");
  }

  @BeforeAll
  void openTheNotebook(@TempDir Path folder) throws Exception {
    Files.copy(Path.of("notebooks/photos/my-sheet.jpg"), folder.resolve("my-sheet.jpg"));
    file = folder.resolve("hand.ipynb");
    NotebookFile.write(file, Notebook.empty().withCells(List.of(find, read)));
    lesson = OpenLesson.open(file, folder, folder);
  }

  @AfterEach
  void takeBackWhatWasPutRight() {
    lesson.does(() -> lesson.session().setParam(read.id(), "corrections", ""));
    lesson.run(read.id());
    lesson.awaitQuiet();
  }

  @AfterAll
  void closeTheNotebook() throws Exception {
    lesson.session().save();
    lesson.close();
  }

  private Reading reading() {
    return (Reading) lesson.cell(read.id()).outputs().get(0).toOutput();
  }

  private Node readCell() {
    lesson.run(read.id());
    lesson.awaitQuiet();
    assertThat(lesson.state(read.id())).isEqualTo(CellState.DONE);
    Node cell = lesson.go(read.id());
    lesson.await("boxes are drawn", () -> !lesson.all(cell, ".read-box").isEmpty());
    return cell;
  }

  private Node editBoxes() {
    Node cell = readCell();
    ToggleButton edit =
        (ToggleButton) lesson.named(cell, "Edit boxes: put right by hand what was found and read");
    if (!edit.isSelected()) {
      lesson.click(edit);
    }
    return cell;
  }

  private void awaitBoxes(Node cell, int count) {
    lesson.await(count + " boxes are drawn", () -> lesson.all(cell, ".read-box").size() == count);
  }

  @Test
  void aBoxIsDeletedByKeyIsGoneFromTheReadingAndComesBackWhenThatIsUndone() {
    Node cell = editBoxes();
    int all = reading().boxes().size();
    lesson.does(lesson.all(cell, ".read-box").get(0)::requestFocus);

    lesson.press(KeyCode.DELETE);
    awaitBoxes(cell, all - 1);
    assertThat(lesson.cell(read.id()).source()).contains("corrections = \"delete ");
    assertThat(reading().boxes()).hasSize(all - 1);

    lesson.press(KeyCode.CONTROL, KeyCode.Z);
    awaitBoxes(cell, all);
    assertThat(lesson.cell(read.id()).source()).contains("corrections = \"\"");
  }

  @Test
  void aDigitNamedByHandStandsInTheReadingAndInTheSavedNotebook() throws Exception {
    Node cell = editBoxes();
    lesson.does(lesson.all(cell, ".read-box").get(2)::requestFocus);
    String other = reading().boxes().get(2).label().equals("4") ? "7" : "4";

    lesson.press(other.equals("4") ? KeyCode.DIGIT4 : KeyCode.DIGIT7);
    lesson.await("it is named", () -> !lesson.all(cell, ".read-box.by-hand").isEmpty());

    assertThat(reading().boxes().get(2).label()).isEqualTo(other);
    assertThat(reading().boxes().get(2).byHand()).isTrue();
    lesson.session().save();
    Notebook saved = NotebookFile.read(file).notebook();
    assertThat(saved.cell(read.id()).orElseThrow().source()).contains(" is " + other + "\"");
  }

  @Test
  void aBoxDrawnWithTheMouseIsOneDigitMore() {
    Node cell = editBoxes();
    int all = reading().boxes().size();
    lesson.does(lesson.all(cell, ".read-box").get(0)::requestFocus);
    lesson.press(KeyCode.DELETE);
    awaitBoxes(cell, all - 1);
    Reading.Box gone = reading().boxes().get(0);
    lesson.press(KeyCode.CONTROL, KeyCode.Z);
    awaitBoxes(cell, all);

    Node box = lesson.all(cell, ".read-box").get(1);
    var at = lesson.asks(() -> box.localToScreen(box.getLayoutBounds()));
    lesson.robot.moveTo(at.getCenterX(), at.getMaxY() + 12).press(MouseButton.PRIMARY);
    lesson.robot.moveBy(14, 10).moveBy(14, 10).release(MouseButton.PRIMARY);
    awaitBoxes(cell, all + 1);
    assertThat(lesson.cell(read.id()).source()).contains("add ");
    assertThat(gone.way()).isNotEmpty();
  }

  @Test
  void aClickShowsTheWayOfADigitFromThePhotoTo28x28() {
    Node cell = readCell();

    lesson.does(lesson.all(cell, ".read-box").get(0)::requestFocus);
    lesson.press(KeyCode.ENTER);

    assertThat(lesson.all(lesson.scene().getRoot(), ".way-step").size()).isGreaterThan(5);
    assertThat(lesson.reads(lesson.scene().getRoot(), "8  28 x 28")).isTrue();
    lesson.press(KeyCode.ESCAPE);
  }

  @Test
  void aPhotoThatCannotBeReadIsASentenceAndNothingIsLost() throws Exception {
    readCell();
    Path broken = Files.writeString(file.resolveSibling("broken.jpg"), "no picture at all");
    try {
      lesson.does(() -> lesson.session().setParam(find.id(), "photo", "broken.jpg"));
      lesson.run(find.id());
      lesson.awaitQuiet();
      assertThat(lesson.state(find.id())).isEqualTo(CellState.FAILED);
      Node cell = lesson.go(find.id());
      lesson.await("the sentence is shown", () -> !lesson.all(cell, ".failure").isEmpty());
      assertThat(lesson.reads(cell, "broken.jpg")).isTrue();
      assertThat(reading().boxes()).isNotEmpty();
    } finally {
      Files.delete(broken);
      lesson.does(() -> lesson.session().setParam(find.id(), "photo", "my-sheet.jpg"));
    }
    readCell();
    assertThat(reading().boxes()).isNotEmpty();
  }
}
