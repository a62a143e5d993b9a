package org.inkbook.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.inkbook.fault.FileException;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.inkbook.session.Safekeeping;
import org.junit.jupiter.api.Test;

/** Opening, saving, exporting, closing: nothing is lost, whatever goes wrong. */
class FilesTest extends Windows {
  private static final Notebook SMALL =
      Notebook.empty()
          .withCells(
              List.of(
                  Cell.markdown("# A small notebook\n\nWords."),
                  Cell.code("//@title Count\nint a = 1;")));

  private static Notebook edited(NotebookWindow window, String source) {
    String id = window.session().snapshot().notebook().cells().get(1).id();
    window.session().replaceSource(id, source);
    return window.session().snapshot().notebook();
  }

  @Test
  void openingShowsTheTitleAndWritesNothing() throws IOException {
    Path file = file("small.ipynb", SMALL);
    var before = Files.getLastModifiedTime(file);
    NotebookWindow window = open(file);
    assertThat(window.stage().getTitle()).startsWith("A small notebook - small.ipynb");
    assertThat(words(window)).contains("A small notebook", "Count", "Saved");
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    try (var files = Files.list(home)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void anEditIsToldAndSavedByKeys() {
    Path file = file("small.ipynb", SMALL);
    NotebookWindow window = open(file);
    Notebook after = edited(window, "int a = 2;");
    waitToRead(window, "Unsaved changes");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    waitToRead(window, "Saved at");
    assertThat(NotebookFile.read(file).notebook()).isEqualTo(after);
  }

  @Test
  void aNewNotebookAsksWhereItIsToBeSaved() {
    NotebookWindow window = asks(bench::openNew);
    waitToRead(window, "In no file yet");
    Path file = home.resolve("mine.ipynb");
    chosen.add(file);
    command(window, "file.save");
    waitToRead(window, "Saved at");
    assertThat(NotebookFile.read(file).notebook().cells()).hasSize(1);
    assertThat(window.stage().getTitle()).startsWith("mine.ipynb");
  }

  @Test
  void aSaveThatFailsIsToldAndNothingIsLost() throws IOException {
    Path file = file("small.ipynb", SMALL);
    NotebookWindow window = open(file);
    Notebook after = edited(window, "int a = 3;");
    Path nowhere = Files.writeString(home.resolve("no-folder"), "a file").resolve("b.ipynb");
    chosen.add(nowhere);
    command(window, "file.save-as");
    waitToRead(window, "Save as...");
    assertThat(window.session().snapshot().notebook()).isEqualTo(after);
    assertThat(NotebookFile.read(file).notebook()).isEqualTo(SMALL);
    Path elsewhere = home.resolve("elsewhere.ipynb");
    chosen.add(elsewhere);
    press(window, "Save as...");
    waitToRead(window, "Saved at");
    assertThat(NotebookFile.read(elsewhere).notebook()).isEqualTo(after);
  }

  /** On a disk of 64 KiB, where one can be had: a user who may mount nothing skips this. */
  @Test
  void aFullDiskIsToldAndNothingIsLost() throws Exception {
    Path disk = Files.createDirectory(home.resolve("small-disk"));
    assumeTrue(
        runs("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()),
        "no disk can be mounted here");
    try {
      Path file = file("small-disk/small.ipynb", SMALL);
      NotebookWindow window = open(file);
      Path fill = disk.resolve("fill");
      assertThatThrownBy(() -> Files.write(fill, new byte[100_000]))
          .isInstanceOf(IOException.class);
      Notebook after = edited(window, "int a = 8;");
      command(window, "file.save");
      waitToRead(window, "o space left");
      assertThat(window.session().snapshot().notebook()).isEqualTo(after);
      assertThat(window.session().snapshot().unsaved()).isTrue();
      assertThat(NotebookFile.read(file).notebook()).isEqualTo(SMALL);
      Files.delete(fill);
      command(window, "file.save");
      waitToRead(window, "Saved at");
      assertThat(NotebookFile.read(file).notebook()).isEqualTo(after);
      does(window::close);
      waitFor("it is closed", () -> bench.windows().isEmpty());
    } finally {
      assertThat(runs("umount", disk.toString())).isTrue();
    }
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  @Test
  void aFileThatAnotherProgramChangedIsNotSavedOver() {
    Path file = file("small.ipynb", SMALL);
    NotebookWindow window = open(file);
    Notebook theirs = SMALL.with(SMALL.cells().get(0).withSource("# Theirs"));
    NotebookFile.write(file, theirs);
    Notebook ours = edited(window, "int a = 5;");
    command(window, "file.save");
    waitToRead(window, "changed by another program");
    robot.type(KeyCode.ESCAPE);
    assertThat(NotebookFile.read(file).notebook()).isEqualTo(theirs);
    command(window, "file.save");
    waitToRead(window, "Read it again");
    press(window, "Read it again");
    waitFor("theirs is shown", () -> window.session().snapshot().notebook().equals(theirs));
    command(window, "edit.undo");
    assertThat(window.session().snapshot().notebook()).isEqualTo(ours);
    NotebookFile.write(file, SMALL);
    command(window, "file.save");
    waitToRead(window, "Save over it");
    press(window, "Save over it");
    waitToRead(window, "Saved at");
    assertThat(NotebookFile.read(file).notebook()).isEqualTo(ours);
  }

  @Test
  void closingAsksAboutWhatIsUnsaved() {
    Path file = file("small.ipynb", SMALL);
    NotebookWindow window = open(file);
    Notebook after = edited(window, "int a = 6;");
    waitToRead(window, "Unsaved changes");
    does(window::requestClose);
    assertThat(says(window, "Save before closing?")).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(asks(() -> window.stage().isShowing())).isTrue();
    does(window::requestClose);
    robot.type(KeyCode.ENTER);
    waitFor("it is closed", () -> bench.windows().isEmpty());
    assertThat(NotebookFile.read(file).notebook()).isEqualTo(after);
  }

  @Test
  void whatIsUnsavedMayBeGivenUpByTheKeyboardAlone() {
    Path file = file("small.ipynb", SMALL);
    NotebookWindow window = open(file);
    Notebook unused = edited(window, "int a = 7;");
    does(window::requestClose);
    robot.type(KeyCode.TAB, KeyCode.SPACE);
    waitFor("it is closed", () -> bench.windows().isEmpty());
    assertThat(NotebookFile.read(file).notebook()).isEqualTo(SMALL);
  }

  @Test
  void aBrokenNotebookIsToldAndWhatWasOpenStays() throws IOException {
    NotebookWindow window = open(file("small.ipynb", SMALL));
    chosen.add(Files.writeString(home.resolve("broken.ipynb"), "{\"cells\": ["));
    command(window, "file.open");
    waitToRead(window, "is not a notebook");
    assertThat(bench.windows()).containsExactly(window);
    assertThat(window.session().snapshot().notebook()).isEqualTo(SMALL);
  }

  @Test
  void aNotebookThatCannotBeReadAtTheStartIsToldInAWindowThatOpensAnother() throws IOException {
    Path broken = Files.writeString(home.resolve("broken.ipynb"), "{\"cells\": [");
    FileException error =
        catchThrowableOfType(FileException.class, () -> NotebookFile.read(broken));
    NotebookWindow window = asks(() -> bench.showInstead(error));
    waitToRead(window, "is not a notebook");
    chosen.add(file("small.ipynb", SMALL));
    press(window, "Open another...");
    waitFor("another window", () -> bench.windows().size() == 2);
    assertThat(text(broken)).isEqualTo("{\"cells\": [");
  }

  @Test
  void aNotebookThatIsOpenIsBroughtToTheFrontAndAnotherGetsAWindow() {
    Path file = file("small.ipynb", SMALL);
    NotebookWindow window = open(file);
    chosen.add(file);
    command(window, "file.open");
    assertThat(bench.windows()).hasSize(1);
    chosen.add(file("other.ipynb", SMALL));
    command(window, "file.open");
    waitFor("another window", () -> bench.windows().size() == 2);
  }

  @Test
  void whatACrashLeftIsOfferedAndCanBeTakenBack() {
    Path file = file("small.ipynb", SMALL);
    Notebook work = SMALL.with(SMALL.cells().get(1).withSource("int lost = 1;"));
    new Safekeeping(home.resolve("state")).keep(file, work);
    NotebookWindow window = open(file);
    waitToRead(window, "There is unsaved work");
    press(window, "Take it back");
    assertThat(window.session().snapshot().notebook()).isEqualTo(work);
    command(window, "edit.undo");
    assertThat(window.session().snapshot().notebook()).isEqualTo(SMALL);
  }

  @Test
  void aNewNotebookThatACrashLeftIsOfferedAndOpensAsItWas() throws Exception {
    Path lost = home.resolve("state/unnamed/999999999-a.ipynb");
    Files.createDirectories(lost.getParent());
    NotebookFile.write(lost, SMALL);
    NotebookWindow window = open(file("small.ipynb", SMALL));
    waitToRead(window, "ended before a new notebook was saved");
    press(window, "Open it");
    waitFor("another window", () -> bench.windows().size() == 2);
    NotebookWindow found = bench.windows().get(1);
    waitToRead(found, "Unsaved changes");
    assertThat(found.session().snapshot().notebook()).isEqualTo(SMALL);
    assertThat(found.session().snapshot().unsaved()).isTrue();
    assertThat(lost).doesNotExist();
  }

  @Test
  void aNewNotebookThatIsNotWantedBackIsForgotten() throws Exception {
    Path lost = home.resolve("state/unnamed/999999999-a.ipynb");
    Files.createDirectories(lost.getParent());
    NotebookFile.write(lost, SMALL);
    NotebookWindow window = open(file("small.ipynb", SMALL));
    waitToRead(window, "Throw it away");
    press(window, "Throw it away");
    waitFor("it is gone", () -> !Files.exists(lost));
    assertThat(bench.windows()).containsExactly(window);
  }

  @Test
  void theExportIsAPageAndCanBeOpened() {
    NotebookWindow window = open(file("small.ipynb", SMALL));
    Path page = home.resolve("small.html");
    chosen.add(page);
    command(window, "file.export");
    waitToRead(window, "Exported as small.html");
    assertThat(text(page)).contains("A small notebook");
    press(window, "Open it");
    assertThat(browsed).containsExactly(page.toUri());
  }

  @Test
  void anErrorThatShouldNotBeIsToldWithDetails() {
    NotebookWindow window = open(file("small.ipynb", SMALL));
    does(() -> bench.report(new IllegalStateException("two and two make five")));
    waitToRead(window, "two and two make five");
    press(window, "Details");
    assertThat(((javafx.scene.control.TextArea) one(window, ".notice-details")).getText())
        .contains("FilesTest");
  }
}
