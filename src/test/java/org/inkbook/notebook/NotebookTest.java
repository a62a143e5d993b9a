package org.inkbook.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.inkbook.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookTest {
  private static final ObjectNode NONE = JsonNodeFactory.instance.objectNode();

  /** Written by Jupyter's own writer, with a bit of everything. */
  static Path everything() {
    try {
      return Path.of(NotebookTest.class.getResource("everything.ipynb").toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Notebook read(String json) {
    return new NotebookReader(Path.of("a.ipynb")).read(json);
  }

  @Test
  void aFileWrittenByJupyterIsSavedByteForByte() throws IOException {
    String text = Files.readString(everything());
    assertThat(read(text).toJson()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"    ", "\t", "  "})
  void anotherIndentIsKept(String indent) throws IOException {
    String text = Files.readString(everything());
    StringBuilder wider = new StringBuilder();
    text.lines()
        .forEach(
            line -> {
              String bare = line.stripLeading();
              wider
                  .append(indent.repeat(line.length() - bare.length()))
                  .append(bare)
                  .append("\r\n");
            });
    String other = wider.toString().stripTrailing();
    assertThat(read(other).toJson()).isEqualTo(other);
  }

  @Test
  void escapesBeyondAsciiAreKeptWhereAFileHasThem() {
    String text =
        """
        {
         "cells": [],
         "metadata": {
          "name": "caf\\u00e9 \\ud83d\\ude42"
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }
        """;
    assertThat(read(text).toJson()).isEqualTo(text);
  }

  @Test
  void halfOfASurrogatePairSurvives() {
    String text =
        """
        {
         "cells": [],
         "metadata": {
          "half": "\\ud83d, \u00e9"
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }
        """;
    assertThat(read(text).toJson()).isEqualTo(text);
  }

  @Test
  void numbersThatPythonWritesBareSurvive() {
    String text =
        """
        {
         "cells": [],
         "metadata": {
          "a": [
           NaN,
           -Infinity,
           -0,
           1.50
          ]
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }
        """;
    assertThat(read(text).toJson()).isEqualTo(text);
  }

  @Test
  void anEditChangesNothingElseInTheFile() throws IOException {
    String text = Files.readString(everything());
    String saved = read(text).with("first", cell -> cell.withSource("int x = 4;\nx")).toJson();
    int start = text.indexOf("    \"System.out");
    int end = text.indexOf("   ]", start);
    String expected =
        text.substring(0, start) + "    \"int x = 4;\\n\",\n    \"x\"\n" + text.substring(end);
    assertThat(saved).isEqualTo(expected);
  }

  @Test
  void cellsAreReadWithTheirOutputs() throws IOException {
    Notebook notebook = read(Files.readString(everything()));
    assertThat(notebook.cells())
        .extracting(Cell::kind)
        .containsExactly(Cell.Kind.CODE, Cell.Kind.MARKDOWN, Cell.Kind.RAW, Cell.Kind.CODE);
    Cell cell = notebook.cells().get(0);
    assertThat(cell.executionCount()).hasValue(1);
    assertThat(cell.source()).startsWith("System.out").endsWith("{type:\"slider\"}\n");
    assertThat(cell.outputs())
        .extracting(CellOutput::type)
        .containsExactly(
            CellOutput.Type.STREAM,
            CellOutput.Type.STREAM,
            CellOutput.Type.DISPLAY,
            CellOutput.Type.RESULT,
            CellOutput.Type.ERROR);
    assertThat(cell.outputs().get(0).text()).startsWith("안녕 ✓ 🙂\nsecond line\n");
    assertThat(cell.outputs().get(4).trace()).hasSize(2);
    assertThat(notebook.cells().get(2).source()).isEqualTo("\\section{raw}\r\nwindows line");
    assertThat(notebook.title()).hasValue("Title");
    assertThat(notebook.language()).isEqualTo("java");
  }

  @Test
  void aNewNotebookWithEveryOutputIsValidAndWrittenAsJupyterWrites(@TempDir Path folder)
      throws IOException {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("text/html", "<p>\nhi</p>").put("text/plain", "a\nb").put("image/png", "AA==\n");
    data.putObject("application/vnd.inkbook.v1+json").put("loss", 0.25).put("name", "a\nb");
    Cell cell =
        Cell.code("int a = 1;\nint b = 2;\n\u0007\u001b")
            .withExecutionCount(OptionalInt.of(3))
            .withOutputs(
                List.of(
                    CellOutput.stream("stdout", "one\n").append("two"),
                    CellOutput.display(data, NONE),
                    CellOutput.result(data, NONE, 3),
                    CellOutput.error("Oops", "it broke", List.of("at line 1"))));
    Notebook notebook =
        Notebook.empty().inserted(0, cell).inserted(1, Cell.markdown("")).inserted(2, cell("x"));
    Path file = folder.resolve("new.ipynb");
    NotebookFile.write(file, notebook);
    assertThat(NotebookFile.read(file).notebook().toJson()).isEqualTo(notebook.toJson());
    Jupyter.validate(file);
    assertThat(Files.readString(file)).isEqualTo(Jupyter.resaved(file));
  }

  private static Cell cell(String source) {
    return Cell.code(source);
  }

  @Test
  void olderFormatsAreRaisedTo45WithTheSameIdsEachTime(@TempDir Path folder) throws IOException {
    String old =
        "{\"nbformat\": 4, \"nbformat_minor\": 2, \"metadata\": {}, \"cells\": ["
            + "{\"cell_type\": \"code\", \"execution_count\": null, \"metadata\": {}, \"outputs\": [], \"source\": \"x\"},"
            + "{\"cell_type\": \"code\", \"execution_count\": null, \"metadata\": {}, \"outputs\": [], \"source\": [\"x\"]},"
            + "{\"cell_type\": \"markdown\", \"metadata\": {}, \"source\": []}]}";
    Notebook notebook = read(old);
    assertThat(notebook.cells()).extracting(Cell::id).doesNotHaveDuplicates();
    assertThat(read(old)).isEqualTo(notebook);
    Path file = folder.resolve("raised.ipynb");
    Files.writeString(file, notebook.toJson(), StandardCharsets.UTF_8);
    Jupyter.validate(file);
  }

  @Test
  void aWrongOrRepeatedIdIsReplacedAndGoodOnesStay() {
    String cells =
        List.of("good", "no good!", "good", "other").stream()
            .map(
                id ->
                    "{\"cell_type\":\"raw\",\"id\":\"" + id + "\",\"metadata\":{},\"source\":\"\"}")
            .reduce((a, b) -> a + "," + b)
            .orElseThrow();
    List<String> ids = new ArrayList<>();
    read("{\"nbformat\":4,\"nbformat_minor\":5,\"metadata\":{},\"cells\":[" + cells + "]}")
        .cells()
        .forEach(cell -> ids.add(cell.id()));
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-zA-Z0-9_-]{1,64}"));
    assertThat(ids.get(0)).isEqualTo("good");
    assertThat(ids.get(3)).isEqualTo("other");
  }

  @Test
  void aCellOfAnUnknownTypeAndUnknownFieldsAreKept() {
    String text =
        """
        {
         "cells": [
          {
           "cell_type": "poem",
           "id": "p",
           "metadata": {},
           "mood": "sad",
           "source": "rain"
          }
         ],
         "metadata": {},
         "nbformat": 4,
         "nbformat_minor": 9,
         "later": {}
        }
        """;
    Notebook notebook = read(text);
    assertThat(notebook.cells().get(0).kind()).isEqualTo(Cell.Kind.RAW);
    assertThat(notebook.toJson()).isEqualTo(text);
    assertThat(notebook.with("p", cell -> cell.withSource("sun")).toJson())
        .contains("\"mood\": \"sad\"")
        .contains("\"cell_type\": \"poem\"");
  }

  @Test
  void anOldNotebookIsLeftAloneByAnEdit() {
    Cell one = Cell.code("1");
    Cell two = Cell.code("2");
    Notebook notebook = Notebook.empty().inserted(0, one).inserted(1, two);
    Notebook edited = notebook.with(one.id(), cell -> cell.withSource("3")).moved(two.id(), 0);
    assertThat(notebook.cells()).extracting(Cell::source).containsExactly("1", "2");
    assertThat(edited.cells()).extracting(Cell::source).containsExactly("2", "3");
    assertThat(edited.removed(two.id()).cells()).extracting(Cell::source).containsExactly("3");
    assertThatThrownBy(() -> notebook.removed("nobody")).isInstanceOf(UsageException.class);
  }

  @Test
  void aCellOfAnotherKindIsValidAndKeepsItsIdAndText(@TempDir Path folder) throws IOException {
    Notebook notebook = read(Files.readString(everything()));
    Notebook changed =
        notebook
            .with("first", cell -> cell.withKind(Cell.Kind.MARKDOWN))
            .with("words", cell -> cell.withKind(Cell.Kind.CODE))
            .with("raw-1", cell -> cell.withKind(Cell.Kind.CODE).withKind(Cell.Kind.RAW));
    Path file = folder.resolve("kinds.ipynb");
    NotebookFile.write(file, changed);
    Jupyter.validate(file);
    assertThat(changed.cells()).extracting(Cell::id).isEqualTo(ids(notebook));
    assertThat(changed.cells().get(1).source()).isEqualTo(notebook.cells().get(1).source());
    assertThat(changed.cells().get(0).outputs()).isEmpty();
    assertThat(changed.cells().get(2)).isEqualTo(notebook.cells().get(2));
  }

  private static List<String> ids(Notebook notebook) {
    return notebook.cells().stream().map(Cell::id).toList();
  }

  @Test
  void clearingLeavesCodeAndWords() throws IOException {
    Notebook cleared = read(Files.readString(everything())).cleared();
    assertThat(cleared.cells()).allMatch(cell -> cell.outputs().isEmpty());
    assertThat(cleared.cells().get(0).executionCount()).isEmpty();
    assertThat(cleared.cells().get(1).source()).contains("Some *text*");
  }

  @Test
  void metadataHandedOutIsACopy() throws IOException {
    Notebook notebook = read(Files.readString(everything()));
    String before = notebook.toJson();
    notebook.metadata().removeAll();
    notebook.cells().get(0).metadata().removeAll();
    notebook.cells().get(0).outputs().get(2).data().removeAll();
    assertThat(notebook.toJson()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//@title Train",
        "int x;\n  // @title Train  \n",
        "//@title Train {display-mode: \"form\"}"
      })
  void aTitleLineNamesACodeCell(String source) {
    assertThat(Cell.code(source).title()).hasValue("Train");
  }

  @Test
  void aCellWithoutATitleHasNone() {
    assertThat(Cell.code("int x;").title()).isEmpty();
    assertThat(Cell.markdown("words").title()).isEmpty();
    assertThat(Cell.markdown("words\n## Load data ##\n# No").title()).hasValue("Load data");
  }
}
