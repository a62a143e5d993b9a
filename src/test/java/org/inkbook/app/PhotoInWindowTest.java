package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.inkbook.output.Reading;
import org.inkbook.session.CellState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photo is read and put right in the window, with a real kernel and a shipped network. */
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

  @TempDir private Path folder;
  private OpenLesson lesson;
  private final Cell find = Cell.code(FIND);
  private final Cell read = Cell.code(READ.replace("MODEL", model()));

  private static String model() {
    return Path.of("models/original.zip").toAbsolutePath().toString().replace("\\", "/");
  }

  @BeforeEach
  void openTheNotebook() throws Exception {
    Files.copy(Path.of("notebooks/photos/my-sheet.jpg"), folder.resolve("my-sheet.jpg"));
    Path file = folder.resolve("hand.ipynb");
    Notebook notebook = Notebook.empty().withCells(List.of(find, read));
    NotebookFile.write(file, notebook);
    lesson = OpenLesson.open(file, folder, folder);
  }

  @AfterEach
  void closeTheNotebook() throws Exception {
    lesson.session().save();
    lesson.close();
  }

  private Reading reading() {
    return (Reading) lesson.cell(read.id()).outputs().get(0).toOutput();
  }

  private Node editBoxes() {
    lesson.run(read.id());
    lesson.await("it is read", () -> lesson.state(read.id()).ended());
    assertThat(lesson.state(read.id())).isEqualTo(CellState.DONE);
    Node cell = lesson.go(read.id());
    lesson.await("boxes are drawn", () -> !lesson.all(cell, ".read-box").isEmpty());
    lesson.click(lesson.named(cell, "Edit boxes: put right by hand what was found and read"));
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
}
