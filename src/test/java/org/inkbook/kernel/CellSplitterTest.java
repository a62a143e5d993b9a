package org.inkbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class CellSplitterTest {
  private final JShell shell = JShell.builder().executionEngine("local").build();
  private final CellSplitter splitter = new CellSplitter(shell.sourceCodeAnalysis());

  @AfterAll
  void close() {
    shell.close();
  }

  @Test
  void partsBeginWhereTheirCodeBegins() {
    String cell = "\nint a = 1; int b = 2;\n\n\n  f(a,\n  b)\n";
    assertThat(splitter.split(cell))
        .extracting(CellPart::line, CellPart::offset, part -> cell.charAt(part.offset()))
        .containsExactly(tuple(2, 1, 'i'), tuple(2, 12, 'i'), tuple(5, 27, 'f'));
  }

  @Test
  void onlyTheLastPartCanHaveItsValueShown() {
    assertThat(splitter.split("a;\nb // last\n// really"))
        .extracting(CellPart::valueWanted)
        .containsExactly(false, true);
    assertThat(splitter.split("a;\nb;"))
        .extracting(CellPart::valueWanted)
        .containsExactly(false, false);
  }

  @Test
  void commentsAndBlanksAreNoPart() {
    assertThat(splitter.split("")).isEmpty();
    assertThat(splitter.split(" \n\t")).isEmpty();
    assertThat(splitter.split("// one\n/* two */\n")).isEmpty();
  }

  @Test
  void whatIsMissingIsOnlyASemicolonAndIsAdded() {
    assertThat(splitter.split("int a = 3 // three"))
        .extracting(CellPart::source)
        .containsExactly("int a = 3; // three");
  }

  @Test
  void whatCannotBeSplitIsOnePart() {
    assertThat(splitter.split("int a = 1;\nint b = (;\nint c = 3;")).hasSize(2);
    assertThat(splitter.split("int a = 1;\nf(")).hasSize(2);
  }

  @Test
  void windowsLineEndsCountOnce() {
    assertThat(splitter.split("int a = 1;\r\nint b = 2;\r\n"))
        .extracting(CellPart::line)
        .containsExactly(1, 2);
  }

  @Test
  void completenessIsThatOfTheLastPart() {
    assertThat(splitter.completeness("int a = 1;\nint b = 2;")).isEqualTo(Completeness.COMPLETE);
    assertThat(splitter.completeness("int a = 1;\nf("))
        .isEqualTo(Completeness.DEFINITELY_INCOMPLETE);
    assertThat(splitter.completeness("int a = 1;\n) x")).isEqualTo(Completeness.UNKNOWN);
  }
}
