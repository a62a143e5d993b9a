package org.inkbook.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.inkbook.jupyter.KernelOptions;
import org.inkbook.jupyter.KernelProcess;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellOutput;
import org.inkbook.notebook.Jupyter;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.inkbook.output.Failure;
import org.inkbook.output.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With the real kernel, in its own process. */
@Timeout(120)
class NotebookRunTest {
  @TempDir Path folder;

  private static Notebook notebook(String... sources) {
    Notebook notebook = Notebook.empty().inserted(0, Cell.markdown("# Words"));
    for (String source : sources) {
      notebook = notebook.inserted(notebook.cells().size(), Cell.code(source));
    }
    return notebook;
  }

  private Kernel.Starter kernels() {
    return Kernel.local(KernelOptions.in(folder).withHeap(256));
  }

  @Test
  void aNotebookRunsWithItsParametersUpToTheCellThatFailsAndIsSavedAsJupyterWantsIt() {
    Notebook notebook =
        notebook(
                "int n = 1; //@param\nSystem.out.println(\"n is \" + n);",
                "show(\"안녕 \" + n);",
                "java.nio.file.Files.writeString(Path.of(\"here.txt\"), \"x\");\nn + 1",
                "int zero = 0;\nint y = n / zero;",
                "n + 2")
            .withParam("n", "41");
    List<String> heard = Collections.synchronizedList(new ArrayList<>());
    NotebookRun.Watcher watcher =
        new NotebookRun.Watcher() {
          @Override
          public void began(int number, int of, Cell cell) {
            heard.add("began " + number + " of " + of);
          }

          @Override
          public void ended(Cell cell, CellStatus status) {
            heard.add(status.state() + " with " + cell.outputs().size());
          }
        };
    Path out = folder.resolve("out.ipynb");
    try (NotebookRun run = new NotebookRun(notebook, kernels(), watcher)) {
      NotebookRun.Result result = run.await();
      NotebookFile.write(out, result.notebook());
      assertThat(result.state()).isEqualTo(CellState.FAILED);
      assertThat(result.last().orElseThrow().id()).isEqualTo(notebook.cells().get(4).id());
    }
    assertThat(heard)
        .containsExactly(
            "began 1 of 5", "DONE with 1",
            "began 2 of 5", "DONE with 1",
            "began 3 of 5", "DONE with 1",
            "began 4 of 5", "FAILED with 1");
    List<Cell> cells = NotebookFile.read(out).notebook().cells();
    assertThat(cells.get(1).outputs()).containsExactly(CellOutput.stream("stdout", "n is 41\n"));
    assertThat(cells.get(2).outputs().get(0).toOutput()).isEqualTo(new Text("안녕 41"));
    assertThat(cells.get(3).outputs().get(0).type()).isEqualTo(CellOutput.Type.RESULT);
    Failure failure = (Failure) cells.get(4).outputs().get(0).toOutput();
    assertThat(failure.kind()).isEqualTo("ArithmeticException");
    assertThat(failure.line()).isEqualTo(2);
    assertThat(cells.get(5).outputs()).isEmpty();
    assertThat(folder.resolve("here.txt")).exists();
    Jupyter.validate(out);
  }

  @Test
  void aKernelKilledDuringARunIsToldWithinTwoSecondsAndFinishedOutputsAreThere()
      throws InterruptedException {
    Notebook notebook =
        notebook(
            "System.out.println(\"kept\");", "System.out.println(\"going\"); while (true) {}", "1");
    CountDownLatch going = new CountDownLatch(1);
    CompletableFuture<KernelProcess> process = new CompletableFuture<>();
    Kernel.Starter starter =
        () -> {
          process.complete(KernelProcess.start(KernelOptions.in(folder).withHeap(256)));
          return new LocalKernel(process.join());
        };
    NotebookRun.Watcher watcher =
        new NotebookRun.Watcher() {
          @Override
          public void showed(Cell cell) {
            if (cell.outputs().toString().contains("going")) {
              going.countDown();
            }
          }
        };
    try (NotebookRun run = new NotebookRun(notebook, starter, watcher)) {
      CompletableFuture<NotebookRun.Result> end = CompletableFuture.supplyAsync(run::await);
      assertThat(going.await(60, TimeUnit.SECONDS)).isTrue();
      long killed = System.nanoTime();
      assertThat(ProcessHandle.of(process.join().pid()).orElseThrow().destroyForcibly()).isTrue();
      NotebookRun.Result result = end.join();
      assertThat(System.nanoTime() - killed).isLessThan(2_000_000_000L);
      assertThat(result.state()).isEqualTo(CellState.FAILED);
      List<Cell> cells = result.notebook().cells();
      assertThat(cells.get(1).outputs()).containsExactly(CellOutput.stream("stdout", "kept\n"));
      assertThat(cells.get(2).outputs().get(0).text()).isEqualTo("going\n");
      Failure failure = (Failure) cells.get(2).outputs().get(1).toOutput();
      assertThat(failure.kind()).isEqualTo("KernelDied");
      assertThat(failure.message()).contains("kernel process ended");
      assertThat(failure.hint()).isNotEmpty();
    }
  }

  @Test
  void stoppingEndsARunawayLoopAndKeepsWhatWasShown() throws InterruptedException {
    CountDownLatch going = new CountDownLatch(1);
    NotebookRun.Watcher watcher =
        new NotebookRun.Watcher() {
          @Override
          public void showed(Cell cell) {
            if (!cell.outputs().isEmpty()) {
              going.countDown();
            }
          }
        };
    Notebook notebook =
        notebook("System.out.println(\"so far\"); while (true) { Thread.sleep(5); }");
    try (NotebookRun run = new NotebookRun(notebook, kernels(), watcher)) {
      CompletableFuture<NotebookRun.Result> end = CompletableFuture.supplyAsync(run::await);
      assertThat(going.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(run.notebook().cells().get(1).outputs().get(0).text()).isEqualTo("so far\n");
      run.stop();
      assertThat(end.join().state()).isEqualTo(CellState.STOPPED);
      assertThat(end.join().notebook().cells().get(1).outputs().get(0).text())
          .isEqualTo("so far\n");
    }
  }

  @Test
  void aKernelWithoutItsFolderFailsTheFirstCellWithTheReason() {
    Kernel.Starter starter = Kernel.local(KernelOptions.in(folder.resolve("none")));
    try (NotebookRun run = new NotebookRun(notebook("1"), starter, new NotebookRun.Watcher() {})) {
      NotebookRun.Result result = run.await();
      assertThat(result.ok()).isFalse();
      assertThat(result.last().orElseThrow().outputs().get(0).text())
          .contains("none: is not a folder to work in");
    }
  }
}
