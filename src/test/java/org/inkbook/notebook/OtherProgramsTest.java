package org.inkbook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notebooks as other programs write them: nothing is lost that was not edited. */
class OtherProgramsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  static List<Path> notebooks() throws IOException, URISyntaxException {
    Path others = Path.of(OtherProgramsTest.class.getResource("others").toURI());
    try (Stream<Path> files = Files.list(others)) {
      return files.sorted().toList();
    }
  }

  private static Path other(String name) throws URISyntaxException {
    return Path.of(OtherProgramsTest.class.getResource("others/" + name).toURI());
  }

  private static Cell firstCode(Notebook notebook) {
    return notebook.cells().stream().filter(Cell::isCode).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void savedWithoutAnEditItIsTheSameFile(Path file) throws IOException {
    NotebookFile copy = NotebookFile.read(Files.copy(file, folder.resolve("copy.ipynb")));
    copy.save(copy.notebook());
    assertThat(copy.path()).hasSameTextualContentAs(file);
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void anEditedCellIsAllThatDiffersAndJupyterAcceptsTheFile(Path file) throws IOException {
    Notebook notebook = NotebookFile.read(file).notebook();
    Cell cell = firstCode(notebook);
    Path copy = folder.resolve("copy.ipynb");
    NotebookFile.write(copy, notebook.with(cell.withSource("int edited = 1;\nedited")));

    JsonNode before = raised(JSON.readTree(file.toFile()), notebook);
    JsonNode after = JSON.readTree(copy.toFile());
    int index = notebook.indexOf(cell.id());
    JsonNode source = after.path("cells").path(index).path("source");
    assertThat(source).isNotEqualTo(before.path("cells").path(index).path("source"));
    ((ObjectNode) before.path("cells").path(index)).set("source", source);
    assertThat(after).isEqualTo(before);
    Jupyter.validate(copy);
  }

  /** Formats before 4.5 are raised to it: each cell gets an id. Nothing else may change. */
  private static JsonNode raised(JsonNode file, Notebook notebook) {
    ((ObjectNode) file).put("nbformat_minor", 5);
    for (int i = 0; i < notebook.cells().size(); i++) {
      ((ObjectNode) file.path("cells").path(i)).put("id", notebook.cells().get(i).id());
    }
    return file;
  }

  @Test
  void aFormFieldThatAnotherProgramKeptIsAFormHereToo() throws URISyntaxException {
    Notebook notebook = NotebookFile.read(other("vscode.ipynb")).notebook();
    assertThat(notebook.params()).extracting(Param::name).containsExactly("x");
    assertThat(notebook.otherKernel()).isEmpty();
  }

  @Test
  void aNotebookForAnotherLanguageSaysForWhichKernel() throws URISyntaxException {
    assertThat(NotebookFile.read(other("colab.ipynb")).notebook().otherKernel())
        .contains("Python 3");
  }
}
