package org.inkbook.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inkbook.app.SmallMnist;
import org.inkbook.jupyter.KernelOptions;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.NameFinder;
import org.inkbook.notebook.Notebook;
import org.inkbook.session.CellState;
import org.inkbook.session.Kernel;
import org.inkbook.session.NotebookRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ready steps fit into any notebook, and work. */
class StepsTest {
  private final NameFinder finder = new NameFinder();

  @TempDir Path folder;

  private List<Cell> cells(Step step, Notebook notebook) {
    return ReadySteps.cells(step, notebook, notebook.cells().size(), "photos/my.jpg", finder);
  }

  private static Notebook notebook(String... sources) {
    return Notebook.empty().withCells(List.of(sources).stream().map(Cell::code).toList());
  }

  @Test
  void aStepBringsWithItWhatIsMissing() {
    assertThat(cells(Step.FAILURES, Notebook.empty()))
        .extracting(cell -> cell.title().orElseThrow())
        .containsExactly(
            "Load the digits", "Build the network", "Train", "Test it", "View the failures");
  }

  @Test
  void itUsesWhatTheCellsAboveCallTheirValues() {
    Notebook above =
        notebook(
            "var mnist = Digits.load();",
            "Network net =\n    Network.input(28, 28).softmax(10);",
            "var run = net.fit(mnist, Training.epochs(1));\nvar winner = run.best();");
    List<Cell> cells = cells(Step.EVALUATE, above);
    assertThat(cells).hasSize(1);
    assertThat(cells.get(0).source()).contains("var result = winner.evaluate(mnist.test());");
  }

  @Test
  void ofSeveralItTakesTheNearestAbove() {
    Notebook above =
        notebook(
            "var a = Network.input(28, 28).softmax(10);",
            "var b = Network.input(28, 28).dense(50).softmax(10);",
            "var digits = Digits.load();",
            "var c = Network.input(28, 28).dense(9).softmax(10);");
    List<Cell> cells = ReadySteps.cells(Step.TRAIN, above, 3, "", finder);
    assertThat(cells.get(0).source()).contains("= b.fit(digits,");
  }

  @Test
  void whatItMakesHasANameThatIsFree() {
    Notebook above = notebook("int filters = 3;", "var design = Network.input(9, 9).softmax(10);");
    String source = cells(Step.BUILD, above).get(0).source();
    assertThat(source).contains("int filters2 =", "var design2 =", "show(design2);");
    assertThat(source).doesNotContain("${");
  }

  @Test
  void allOfThemRunOneAfterTheOther() throws IOException {
    Path photo = Path.of("notebooks", "photos", "my-sheet.jpg");
    Files.createDirectories(folder.resolve("photos"));
    Files.copy(photo, folder.resolve("photos/my.jpg"));
    Notebook all = Notebook.empty();
    for (Step step : Step.values()) {
      for (Cell cell : cells(step, all)) {
        all = all.inserted(all.cells().size(), cell);
      }
    }
    assertThat(all.cells()).hasSize(Step.values().length);
    Notebook small = all.withParam("epochs", "1").withParam("filters", "8");
    KernelOptions options =
        KernelOptions.in(folder).offline().withData(SmallMnist.in(folder, 1_500, 200));
    try (NotebookRun run =
        new NotebookRun(small, Kernel.local(options), new NotebookRun.Watcher() {})) {
      NotebookRun.Result result = run.await();
      assertThat(result.state()).as("%s", result.last()).isEqualTo(CellState.DONE);
    }
  }
}
