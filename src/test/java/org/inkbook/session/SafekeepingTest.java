package org.inkbook.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkbook.fault.FileException;
import org.inkbook.fault.UsageException;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.NameFinder;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafekeepingTest {
  @TempDir Path folder;

  private final Cell cell = Cell.code("1");
  private final Notebook notebook = Notebook.empty().inserted(0, cell);

  private Safekeeping safekeeping() {
    return new Safekeeping(folder.resolve("cache/inkbook"));
  }

  private Path file() {
    return folder.resolve("lesson.ipynb");
  }

  private Desk desk() {
    return new Desk(SessionState.of(notebook, new NameFinder()));
  }

  private static void edit(Desk desk, Notebook edited) {
    desk.change(Snapshot.Change.EDIT, state -> state.shown(edited));
  }

  @Test
  void unsavedWorkIsKeptFoundAndForgotten() {
    safekeeping().keep(file(), notebook);
    assertThat(safekeeping().find(file()).map(Safekeeping.Left::notebook)).hasValue(notebook);
    assertThat(safekeeping().find(folder.resolve("other/lesson.ipynb"))).isEmpty();
    safekeeping().discard(file());
    assertThat(safekeeping().find(file())).isEmpty();
  }

  @Test
  void aDamagedCopyIsToldAndNotTakenForNone() throws IOException {
    safekeeping().keep(file(), notebook);
    try (Stream<Path> copies = Files.list(folder.resolve("cache/inkbook/unsaved"))) {
      Files.writeString(copies.findFirst().orElseThrow(), "{");
    }
    assertThatThrownBy(() -> safekeeping().find(file())).isInstanceOf(FileException.class);
  }

  @Test
  void aCopyIsMadeWhileThereIsUnsavedWorkAndGoesWithTheSave() {
    NotebookFile file = NotebookFile.write(file(), notebook);
    Desk desk = desk();
    Keeper keeper =
        new Keeper(desk, Optional.of(file), Optional.empty(), Optional.of(safekeeping()));
    keeper.keep();
    assertThat(safekeeping().find(file())).isEmpty();
    Notebook edited = notebook.with(cell.withSource("2"));
    edit(desk, edited);
    keeper.keep();
    assertThat(safekeeping().find(file()).map(Safekeeping.Left::notebook)).hasValue(edited);
    keeper.save();
    assertThat(safekeeping().find(file())).isEmpty();
    assertThat(desk.snapshot(Snapshot.Change.SAVE).unsaved()).isFalse();
    keeper.close();
  }

  @Test
  void aSaveKeepsWhatWasThereBeforeAndTheNextSaveOfTheSameKeepsItToo() {
    NotebookFile file = NotebookFile.write(file(), notebook);
    Desk desk = desk();
    Keeper keeper =
        new Keeper(desk, Optional.of(file), Optional.empty(), Optional.of(safekeeping()));
    edit(desk, notebook.with(cell.withSource("2")));
    keeper.save();
    keeper.save();
    assertThat(NotebookFile.read(safekeeping().replaced(file())).notebook()).isEqualTo(notebook);
    assertThat(NotebookFile.read(file()).notebook().cells().get(0).source()).isEqualTo("2");
    keeper.close();
  }

  @Test
  void nothingIsWrittenBesideTheUsersFile() throws IOException {
    Path lessons = Files.createDirectory(folder.resolve("lessons"));
    Path path = lessons.resolve("lesson.ipynb");
    NotebookFile file = NotebookFile.write(path, notebook);
    try (Session session = new Session(file, ScriptedKernel::new, safekeeping())) {
      session.replaceSource(cell.id(), "2");
      session.save();
      session.replaceSource(cell.id(), "3");
    }
    try (Stream<Path> files = Files.list(lessons)) {
      assertThat(files).containsExactly(path);
    }
    assertThat(safekeeping().find(path)).isEmpty();
  }

  @Test
  void aFileThatAnotherProgramChangedIsNotSavedOverButCanBeSavedElsewhere() throws IOException {
    NotebookFile file = NotebookFile.write(file(), notebook);
    try (Session session = new Session(file, ScriptedKernel::new, safekeeping())) {
      session.replaceSource(cell.id(), "2");
      Files.writeString(file(), "theirs");
      assertThatThrownBy(session::save)
          .isInstanceOf(FileException.class)
          .hasMessageContaining("changed by another program");
      assertThat(file()).hasContent("theirs");
      assertThat(session.snapshot().unsaved()).isTrue();
      Path other = folder.resolve("other.ipynb");
      session.saveAs(other);
      assertThat(session.path()).hasValue(other);
      assertThat(session.snapshot().unsaved()).isFalse();
      assertThat(NotebookFile.read(other).notebook().cells().get(0).source()).isEqualTo("2");
    }
  }

  @Test
  void aNewNotebookIsKeptUntilItIsInAFile() {
    Desk desk = desk();
    Path unnamed = safekeeping().unnamed();
    Keeper keeper =
        new Keeper(desk, Optional.empty(), Optional.of(unnamed), Optional.of(safekeeping()));
    keeper.keep();
    assertThat(safekeeping().find(unnamed)).isEmpty();
    Notebook edited = notebook.with(cell.withSource("2"));
    edit(desk, edited);
    keeper.keep();
    assertThat(safekeeping().find(unnamed).map(Safekeeping.Left::notebook)).hasValue(edited);
    Path nowhere = folder.resolve("missing/lesson.ipynb");
    assertThatThrownBy(() -> keeper.saveAs(nowhere)).isInstanceOf(FileException.class);
    assertThat(safekeeping().find(unnamed)).isPresent();
    keeper.saveAs(file());
    assertThat(safekeeping().find(unnamed)).isEmpty();
    assertThat(NotebookFile.read(file()).notebook()).isEqualTo(edited);
    keeper.close();
  }

  @Test
  void aNewNotebookIsLostOnlyWhenItsProgramIsGone() throws Exception {
    Process gone = new ProcessBuilder(java(), "-version").redirectErrorStream(true).start();
    gone.getInputStream().readAllBytes();
    gone.waitFor();
    Path mine = safekeeping().unnamed();
    Path theirs = safekeeping().unnamed(gone.pid());
    safekeeping().keep(mine, notebook);
    safekeeping().keep(theirs, notebook);
    assertThat(safekeeping().lost()).containsExactly(theirs);
    Path adopted = safekeeping().adopt(theirs);
    assertThat(safekeeping().lost()).isEmpty();
    assertThat(safekeeping().find(adopted).map(Safekeeping.Left::notebook)).hasValue(notebook);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  @Test
  void aNotebookInNoFileHasToBeNamedFirst() {
    try (Session session = new Session(notebook, ScriptedKernel::new)) {
      assertThatThrownBy(session::save).isInstanceOf(UsageException.class);
      session.saveAs(file());
      session.replaceSource(cell.id(), "2");
      session.save();
    }
    assertThat(NotebookFile.read(file()).notebook().cells().get(0).source()).isEqualTo("2");
  }
}
