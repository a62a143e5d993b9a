package org.inkbook.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import org.inkbook.jupyter.KernelOptions;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.session.CellState;
import org.inkbook.session.Kernel;
import org.inkbook.session.KernelState;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Kernels that run, die, do not listen or do not start; real ones. */
class KernelCareTest extends Windows {
  /**
   * Who waits for a monitor hears neither interrupts nor force. Its keeper has no loop, since on
   * newer JDKs the loops of a cell are stopped in all its threads.
   */
  private static final String DEAF =
      """
      var lock = new Object();
      Thread keeper = new Thread(() -> {
        synchronized (lock) {
          try { Thread.sleep(1_000_000_000L); } catch (InterruptedException e) { }
        }
      });
      keeper.setDaemon(true);
      keeper.start();
      Thread.sleep(300);
      System.out.println("deaf now");
      synchronized (lock) { System.out.println("never"); }
      """;

  private NotebookWindow window(String... sources) {
    kernels = folder -> Kernel.local(KernelOptions.in(folder).offline().withHeap(256));
    Notebook notebook =
        Notebook.empty().withCells(List.of(sources).stream().map(Cell::code).toList());
    return open(file("n.ipynb", notebook));
  }

  private static String id(NotebookWindow window, int place) {
    return window.session().snapshot().notebook().cells().get(place).id();
  }

  private static CellState run(NotebookWindow window, int place) {
    return window.session().run(id(window, place)).orTimeout(60, TimeUnit.SECONDS).join();
  }

  private static Notebook shown(NotebookWindow window) {
    return window.session().snapshot().notebook();
  }

  @Test
  void theKernelIsWarmBeforeItIsNeededAndTellsItsMemory() {
    NotebookWindow window = window("int a = 1;");
    waitToRead(window, "Kernel ready");
    waitFor(
        "its memory",
        () -> words(window).stream().anyMatch(text -> text.matches("\\d{2,} MB|[\\d.]+ GB")));
    assertThat(run(window, 0)).isEqualTo(CellState.DONE);
  }

  @Test
  void aKernelThatDiesIsToldAndTheNotebookStays() {
    NotebookWindow window = window("int a = 1;\nSystem.out.println(\"kept\");", "System.exit(3);");
    assertThat(run(window, 0)).isEqualTo(CellState.DONE);
    Notebook before = shown(window);
    assertThat(run(window, 1)).isEqualTo(CellState.FAILED);
    waitToRead(window, "The kernel ended by itself.");
    waitToRead(window, "Kernel ended");
    assertThat(shown(window).cells().get(0)).isEqualTo(before.cells().get(0));
    press(window, "Restart");
    waitToRead(window, "Kernel ready");
    assertThat(says(window, "The kernel ended by itself.")).isFalse();
    assertThat(run(window, 0)).isEqualTo(CellState.DONE);
  }

  @Test
  void aRestartAsksOnlyWhereSomethingIsLostAndNamesIt() {
    NotebookWindow window = window("int answer = 42;");
    waitToRead(window, "Kernel ready");
    command(window, "run.restart");
    assertThat(says(window, "Restart the kernel?")).isFalse();
    waitToRead(window, "Kernel ready");
    assertThat(run(window, 0)).isEqualTo(CellState.DONE);
    command(window, "run.restart");
    waitToRead(window, "is lost: answer.");
    press(window, "Cancel");
    assertThat(window.session().snapshot().cell(id(window, 0)).state()).isEqualTo(CellState.DONE);
    command(window, "run.restart");
    waitToRead(window, "Restart the kernel?");
    press(window, "Restart");
    waitFor(
        "a fresh kernel",
        () -> window.session().snapshot().cell(id(window, 0)).state() == CellState.IDLE);
  }

  @Test
  void aCellThatDoesNotStopCanBeEndedWithItsKernel() {
    NotebookWindow window = window("int held = 1;", DEAF);
    assertThat(run(window, 0)).isEqualTo(CellState.DONE);
    var running = window.session().run(id(window, 1));
    waitFor("it is deaf", () -> !shown(window).cells().get(1).outputs().isEmpty());
    WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
    long asked = System.nanoTime();
    command(window, "run.stop");
    waitToRead(window, "asked to stop 5 seconds ago");
    assertThat(System.nanoTime() - asked).isGreaterThan(TimeUnit.SECONDS.toNanos(5));
    assertThat(says(window, "held")).isTrue();
    press(window, "Restart the kernel");
    assertThat(running.orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo(CellState.STOPPED);
    waitToRead(window, "Kernel ready");
    assertThat(says(window, "asked to stop")).isFalse();
  }

  @Test
  void aKernelThatDoesNotStartSaysWhy() {
    NotebookWindow window = open(file("n.ipynb", Notebook.empty()));
    waitToRead(window, "The kernel did not start. No kernel in this test.");
    assertThat(window.session().snapshot().kernel()).isEqualTo(KernelState.NONE);
    kernels = folder -> Kernel.local(KernelOptions.in(folder).offline().withHeap(256));
    press(window, "Try again");
    waitToRead(window, "Kernel ready");
  }

  @Test
  void whatRunsAndWhatWaitsIsTold() {
    NotebookWindow window =
        window("//@title A long sleep\nThread.sleep(3000);", "//@title After it\nint b = 1;");
    command(window, "run.all");
    waitToRead(window, "A long sleep  +1 waiting");
    Node jump = one(window, "#view-running");
    assertThat(asks(jump::isDisabled)).isFalse();
    command(window, "view.running");
    assertThat(asks(() -> window.cells().currentProperty().get())).contains(id(window, 0));
  }
}
