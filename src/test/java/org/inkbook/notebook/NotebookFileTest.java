package org.inkbook.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.inkbook.fault.FileException;
import org.inkbook.output.Bundle;
import org.inkbook.output.Output;
import org.inkbook.output.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotebookFileTest {
  private static final String CELL =
      "{\"cell_type\":\"code\",\"source\":\"\",\"metadata\":{},\"outputs\":[],\"execution_count\":null";

  @TempDir Path folder;

  private static Notebook notebook(String source) {
    return Notebook.empty().inserted(0, Cell.code(source));
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("a.ipynb"), content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "^^ | is empty",
        "hello | in line 1, column 1, it is not JSON",
        "{\"cells\": [ | it is not JSON",
        "{} {} | it is not JSON",
        "[] | it is not an object",
        "{} | does not say which notebook format it has",
        "{\"nbformat\": \"4\"} | does not say which notebook format it has",
        "{\"nbformat\": 4} | it has no list of cells",
        "{\"nbformat\": 4, \"cells\": {}} | it has no list of cells",
        "{\"nbformat\": 4, \"cells\": [1]} | cell 1 is not an object",
        "{\"nbformat\": 4, \"cells\": [{}]} | cell 1 does not say of what type it is",
        "{\"nbformat\": 4, \"cells\": [{\"cell_type\":\"code\"}]} | cell 1 has no text",
        "{\"nbformat\": 4, \"cells\": [{\"cell_type\":\"raw\",\"source\":[1]}]} | cell 1 has no text",
        "{\"nbformat\": 4, \"cells\": [{\"cell_type\":\"code\",\"source\":\"\",\"outputs\":{}}]} | the outputs of cell 1 are no list",
        "{\"nbformat\": 4, \"cells\": [{\"cell_type\":\"code\",\"source\":\"\",\"outputs\":[{}]}]} | cell 1 has an output",
        "{\"nbformat\": 5, \"nbformat_minor\": 2, \"cells\": []} | has notebook format 5.2, and only 4.x can be read",
        "{\"nbformat\": 3, \"worksheets\": []} | has notebook format 3.0, and only 4.x can be read",
      })
  void whatIsNoNotebookIsRefusedInOneSentence(String content, String problem) throws IOException {
    Path file = file(content);
    assertThatThrownBy(() -> NotebookFile.read(file))
        .isInstanceOfSatisfying(FileException.class, e -> assertThat(e.hint()).isNotEmpty())
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(problem)
        .hasMessageNotContaining("\n");
  }

  @Test
  void formatThreeIsRefusedWithTheCommandThatConvertsIt() throws IOException {
    Path file = file("{\"nbformat\": 3, \"nbformat_minor\": 0, \"worksheets\": []}");
    assertThatThrownBy(() -> NotebookFile.read(file))
        .isInstanceOfSatisfying(
            FileException.class,
            e -> assertThat(e.hint()).contains("jupyter nbconvert --to notebook a.ipynb"));
  }

  @Test
  void marksOfAMergeAreNamed() throws IOException {
    Path file = file("{\n<<<<<<< HEAD\n \"cells\": []\n");
    assertThatThrownBy(() -> NotebookFile.read(file))
        .isInstanceOfSatisfying(
            FileException.class, e -> assertThat(e.hint()).contains("unresolved merge"));
  }

  @Test
  void deepNestingIsRefusedAndDoesNotOverflow() throws IOException {
    Path file = file("[".repeat(100_000));
    assertThatThrownBy(() -> NotebookFile.read(file)).isInstanceOf(FileException.class);
  }

  @Test
  void aFileThatIsNotTextIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("a.ipynb"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    assertThatThrownBy(() -> NotebookFile.read(file)).hasMessageContaining("not text in UTF-8");
  }

  @Test
  void aMissingFileAndAFolderAreTold() {
    assertThatThrownBy(() -> NotebookFile.read(folder.resolve("none.ipynb")))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("does not exist");
    assertThatThrownBy(() -> NotebookFile.read(folder))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("is a folder");
  }

  @Test
  void aFileTooLargeIsRefusedBeforeItIsRead() throws IOException {
    Path file = folder.resolve("large.ipynb");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(NotebookFile.MAX_BYTES + 1);
    }
    assertThatThrownBy(() -> NotebookFile.read(file))
        .hasMessageContaining("has 100 MB, and at most 100 MB are opened");
  }

  @Test
  void aByteOrderMarkIsNoHindrance() throws IOException {
    Path file = file("\uFEFF" + notebook("x").toJson());
    assertThat(NotebookFile.read(file).notebook().cells()).hasSize(1);
  }

  @Test
  void missingPartsOfACellAreAdded() throws IOException {
    Path file = file("{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\",\"source\":\"x\"}]}");
    Path saved = folder.resolve("saved.ipynb");
    NotebookFile.write(saved, NotebookFile.read(file).notebook());
    Jupyter.validate(saved);
  }

  @Test
  void savingWritesTheFileAndLeavesNothingBesideIt() throws IOException {
    Path file = folder.resolve("a.ipynb");
    NotebookFile first = NotebookFile.write(file, notebook("x"));
    NotebookFile second = first.save(notebook("y"));
    assertThat(second.changedOnDisk()).isFalse();
    assertThat(NotebookFile.read(file)).isEqualTo(second);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void whatCameInOurOwnFormAloneIsSavedInEveryForm() throws IOException {
    Output text = new Text("seven");
    CellOutput brief =
        CellOutput.display(Bundle.typed(text), JsonNodeFactory.instance.objectNode());
    Notebook shown =
        Notebook.empty().withCells(List.of(Cell.code("show(7)").withOutputs(List.of(brief))));
    NotebookFile saved = NotebookFile.write(folder.resolve("a.ipynb"), shown);
    assertThat(saved.notebook()).as("what is open stays as it is").isSameAs(shown);
    CellOutput read = NotebookFile.read(saved.path()).notebook().cells().get(0).outputs().get(0);
    assertThat(read.data().fieldNames())
        .toIterable()
        .contains(Bundle.TYPE, Bundle.HTML, Bundle.PLAIN);
    assertThat(read.data()).isEqualTo(CellOutput.display(Bundle.of(text), read.metadata()).data());

    NotebookFile.keep(folder.resolve("b.ipynb"), shown);
    assertThat(NotebookFile.read(folder.resolve("b.ipynb")).notebook()).isEqualTo(shown);
  }

  @Test
  void savingWhatIsThereAlreadyDoesNotTouchTheFile() throws IOException {
    Path file =
        file("{\"nbformat\":4,\"nbformat_minor\":2,\"metadata\":{},\"cells\":[" + CELL + "}]}");
    String before = Files.readString(file);
    NotebookFile opened = NotebookFile.read(file);
    assertThat(opened.save(opened.notebook())).isSameAs(opened);
    assertThat(file).hasContent(before);
  }

  @Test
  void aFileThatChangedMeanwhileIsNotOverwritten() throws IOException {
    NotebookFile opened = NotebookFile.write(folder.resolve("a.ipynb"), notebook("x"));
    String other = notebook("other").toJson();
    Files.writeString(opened.path(), other);
    assertThat(opened.changedOnDisk()).isTrue();
    assertThatThrownBy(() -> opened.save(notebook("y")))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("was changed by another program");
    assertThat(opened.path()).hasContent(other);
    NotebookFile.write(opened.path(), notebook("y"));
    assertThat(NotebookFile.read(opened.path()).notebook().cells().get(0).source()).isEqualTo("y");
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldAndTheFileStays() throws IOException {
    Path missing = folder.resolve("no/such/a.ipynb");
    assertThatThrownBy(() -> NotebookFile.write(missing, notebook("x")))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("its folder does not exist");
    Path directory = Files.createDirectory(folder.resolve("d.ipynb"));
    Files.createFile(directory.resolve("inside"));
    assertThatThrownBy(() -> NotebookFile.write(directory, notebook("x")))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("cannot be written");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(directory);
    }
  }

  @Test
  void permissionsAndLinksStayAsTheyWere() throws IOException {
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX files here");
    Path file = folder.resolve("a.ipynb");
    NotebookFile.write(file, notebook("x"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    Path link = Files.createSymbolicLink(folder.resolve("link.ipynb"), file);
    NotebookFile.write(link, notebook("y"));
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(NotebookFile.read(file).notebook().cells().get(0).source()).isEqualTo("y");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }
}
