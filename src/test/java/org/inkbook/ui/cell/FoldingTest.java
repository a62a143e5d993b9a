package org.inkbook.ui.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkbook.notebook.Cell;
import org.junit.jupiter.api.Test;

class FoldingTest {
  private final Folding folding = new Folding();
  private final Cell titled = Cell.code("//@title Train\nfit();");
  private final Cell formed = Cell.code("int n = 3; //@param");
  private final Cell plain = Cell.code("show(1);");

  @Test
  void readingFoldsCodeThatATitleOrAFormStandsFor() {
    assertThat(folding.codeOpen(titled, ViewMode.READ)).isFalse();
    assertThat(folding.codeOpen(formed, ViewMode.READ)).isFalse();
    assertThat(folding.codeOpen(plain, ViewMode.READ)).isTrue();
    assertThat(folding.codeOpen(titled, ViewMode.CODE)).isTrue();
    assertThat(folding.codeOpen(titled, ViewMode.PROJECT)).isFalse();
  }

  @Test
  void whatTheReaderOpensStaysOpenUntilTheViewChanges() {
    folding.setCode(titled.id(), true);
    assertThat(folding.codeOpen(titled, ViewMode.READ)).isTrue();
    folding.forgetCode();
    assertThat(folding.codeOpen(titled, ViewMode.READ)).isFalse();
  }

  @Test
  void outputsStayFoldedInEveryView() {
    folding.setOutputs(plain.id(), false);
    folding.forgetCode();
    assertThat(folding.outputsOpen(plain)).isFalse();
    folding.setOutputs(plain.id(), true);
    assertThat(folding.outputsOpen(plain)).isTrue();
  }
}
