package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run}: what it prints and saves, and how it ends. */
class RunTest {
  @TempDir private Path folder;

  @Test
  void aNotebookCanBeNamedWithoutACommand() {
    Terminal terminal = Terminal.run("no-such-lesson.ipynb");
    assertThat(terminal.exitCode()).isEqualTo(2);
    assertThat(terminal.err()).contains("no-such-lesson.ipynb", "does not exist");
  }

  @Test
  void aCommandWrittenWronglyIsNotTakenForANotebook() {
    Terminal terminal = Terminal.run("evalute");
    assertThat(terminal.exitCode()).isEqualTo(2);
    assertThat(terminal.err()).contains("make sense of evalute", "Did you mean", "evaluate");
  }

  @Test
  void whatTheCellsShowIsPrintedAndSavedAndTheNotebookIsLeftAsItIs() throws IOException {
    Path lesson =
        notebook("int n = 2; //@param {type:\"integer\"}", "show(n * 21);", "\"last \" + n");
    String before = Files.readString(lesson);
    Path out = folder.resolve("out.ipynb");

    Terminal terminal = Terminal.run("run", lesson, "-o", out, "-p", "n=3");

    assertThat(terminal.exitCode()).as(terminal.err()).isZero();
    assertThat(terminal.out()).contains("63").contains("last 3");
    assertThat(terminal.err()).contains("[1/3]").contains("[3/3]").contains("done after");
    assertThat(Files.readString(lesson)).isEqualTo(before);
    assertThat(code(out)).extracting(cell -> cell.outputs().size()).containsExactly(0, 1, 1);
    assertThat(code(out).get(0).source()).startsWith("int n = 3;");
  }

  /** A reader who wonders why training is slow asks for it. */
  @Test
  void debugTellsHowNetworksAreComputed() throws IOException {
    String model = Path.of("models/digits.zip").toAbsolutePath().toString().replace('\\', '/');
    Path lesson =
        notebook(
            "var network = TrainedNetwork.load(\"" + model + "\");",
            "network.evaluate(Digits.generated(1, 5, 1).test());");

    Terminal terminal = Terminal.run("run", lesson, "--debug");

    assertThat(terminal.exitCode()).as(terminal.err()).isZero();
    assertThat(terminal.out()).contains("Networks are computed with convolutions by");
    assertThat(Terminal.run("run", lesson).out()).doesNotContain("Networks are computed");
  }

  @Test
  void quietPrintsNothingOfWhatTheCellsShow() throws IOException {
    Terminal terminal = Terminal.run("run", notebook("show(42);"), "--quiet");

    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void quietSaysWhyACellFailedAllTheSame() throws IOException {
    Terminal terminal = Terminal.run("run", notebook("show(1);\nint y = 1 / 0;"), "--quiet");

    assertThat(terminal.exitCode()).isEqualTo(1);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).contains("/ by zero");
  }

  @Test
  void aFailingCellStopsTheRunAndWhatRanIsSaved() throws IOException {
    Path lesson = notebook("show(1);", "int x = 1;\nint y = x / 0;", "show(3);");
    Path out = folder.resolve("out.ipynb");
    Path html = folder.resolve("out.html");

    Terminal terminal = Terminal.run("run", lesson, "-o", out, "--html", html);

    assertThat(terminal.exitCode()).isEqualTo(Exit.FAILED);
    assertThat(terminal.out()).contains("/ by zero").contains("line 2").doesNotContain("at org.");
    assertThat(code(out)).extracting(cell -> cell.outputs().size()).containsExactly(1, 1, 0);
    assertThat(html).content().contains("/ by zero");
  }

  @Test
  void aCellThatDoesNotCompileIsToldByItsLine() throws IOException {
    Terminal terminal = Terminal.run("run", notebook("int a = 1;\nint b = a +;"));

    assertThat(terminal.exitCode()).isEqualTo(Exit.FAILED);
    assertThat(terminal.out()).contains("line 2").contains("illegal start of expression");
  }

  @Test
  void aKernelThatIsKilledIsToldAtOnceAndFinishedCellsAreSaved() throws Exception {
    Path mark = folder.resolve("pid");
    Path lesson =
        notebook(
            "show(\"before\");",
            "Files.writeString(Path.of(\""
                + mark
                + "\"), ProcessHandle.current().pid() + \" \");\n"
                + "Thread.sleep(60_000);",
            "show(\"after\");");
    Path out = folder.resolve("out.ipynb");
    CompletableFuture<Terminal> run =
        CompletableFuture.supplyAsync(() -> Terminal.run("run", lesson, "-o", out));
    long pid = awaitPid(mark);

    long killed = System.nanoTime();
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    Terminal terminal = run.join();

    assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(Duration.ofSeconds(2));
    assertThat(terminal.exitCode()).isEqualTo(Exit.FAILED);
    assertThat(terminal.out()).containsIgnoringCase("kernel");
    assertThat(code(out).get(0).outputs()).hasSize(1);
    assertThat(code(out).get(2).outputs()).isEmpty();
  }

  @Test
  void aParameterThatIsNotThereIsAnsweredWithThoseThatAre() throws IOException {
    Path lesson = notebook("int epochs = 2; //@param {type:\"slider\", min:1, max:30}");

    Terminal unknown = Terminal.run("run", lesson, "-p", "epoch=3");
    Terminal outside = Terminal.run("run", lesson, "-p", "epochs=31");

    assertThat(unknown.exitCode()).isEqualTo(Exit.WRONG_USE);
    assertThat(unknown.err()).contains("epochs");
    assertThat(outside.exitCode()).isEqualTo(Exit.WRONG_USE);
    assertThat(outside.err()).contains("30");
  }

  @Test
  void whatIsNoNotebookIsRefusedByName() throws IOException {
    Path text = Files.writeString(folder.resolve("letter.ipynb"), "Dear all");
    Path old =
        Files.writeString(
            folder.resolve("old.ipynb"),
            "{\"nbformat\": 3, \"nbformat_minor\": 0, \"metadata\": {}, \"worksheets\": []}");

    for (Path file : List.of(text, old, folder.resolve("missing.ipynb"))) {
      Terminal terminal = Terminal.run("run", file);
      assertThat(terminal.exitCode()).isEqualTo(Exit.WRONG_USE);
      assertThat(terminal.err()).contains(file.getFileName().toString()).doesNotContain("\tat ");
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsFoundOutBeforeAnythingRuns() throws IOException {
    Path missing = folder.resolve("nowhere/out.ipynb");

    Terminal terminal = Terminal.run("run", notebook("show(1);"), "-o", missing);

    assertThat(terminal.exitCode()).isEqualTo(Exit.WRONG_USE);
    assertThat(terminal.err()).contains("nowhere").contains("Make the folder first");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void theSavedNotebookPassesJupytersOwnCheck() throws Exception {
    assumeTrue(Jupyter.installed(), "skipped: Debian's python3-nbformat is not installed");
    Path out = folder.resolve("out.ipynb");

    Terminal.run("run", notebook("show(1);", "int x = 1 / 0;"), "-o", out);

    assertThat(Jupyter.complaints(out)).isEmpty();
  }

  private Path notebook(String... sources) throws IOException {
    List<Cell> cells = Stream.of(sources).map(Cell::code).toList();
    Path file = folder.resolve("lesson.ipynb");
    NotebookFile.write(file, Notebook.empty().withCells(cells));
    return file;
  }

  private static List<Cell> code(Path file) {
    return NotebookFile.read(file).notebook().cells().stream().filter(Cell::isCode).toList();
  }

  private static long awaitPid(Path mark) throws Exception {
    while (!Files.exists(mark) || !Files.readString(mark).endsWith(" ")) {
      Thread.sleep(20);
    }
    return Long.parseLong(Files.readString(mark).strip());
  }

  @Test
  void aNotebookForAnotherKernelIsRefusedAndItsKernelNamed() throws IOException {
    Path python =
        Files.writeString(
            folder.resolve("python.ipynb"),
            "{\"cells\": [], \"metadata\": {\"kernelspec\": {\"display_name\": \"Python 3\","
                + " \"language\": \"python\", \"name\": \"python3\"}}, \"nbformat\": 4,"
                + " \"nbformat_minor\": 5}");
    Terminal terminal = Terminal.run("run", python);
    assertThat(terminal.exitCode()).isEqualTo(Exit.WRONG_USE);
    assertThat(terminal.err()).contains("is for Python 3, and its cells are not Java");
  }
}
