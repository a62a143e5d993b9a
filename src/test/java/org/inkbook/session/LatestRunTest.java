package org.inkbook.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.inkbook.jupyter.ExecuteReply.Status;
import org.inkbook.jupyter.KernelOptions;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellOutput;
import org.inkbook.notebook.Notebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs at every move of a slider: the latest value wins. */
@Timeout(60)
class LatestRunTest {
  private final ScriptedKernel kernel = new ScriptedKernel();
  private Session session;

  private void open(Kernel.Starter starter, String... sources) {
    Notebook notebook = Notebook.empty();
    for (String source : sources) {
      notebook = notebook.inserted(notebook.cells().size(), Cell.code(source));
    }
    session = new Session(notebook, starter);
  }

  private void open(String... sources) {
    open(() -> kernel, sources);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private String id(int cell) {
    return session.snapshot().notebook().cells().get(cell).id();
  }

  private CellState state(int cell) {
    return session.snapshot().cell(id(cell)).state();
  }

  private CompletableFuture<CellState> move(int cell, int value) {
    session.setParam(id(cell), "n", "" + value);
    return session.runLatest(id(cell));
  }

  private static void begin(CompletableFuture<CellState> run) {
    assertThat(run).isNotCompletedExceptionally();
  }

  @Test
  void aRunThatEndsSoonIsLetBeAndThenOnlyTheNewestValueRuns() throws InterruptedException {
    open("int n = 0; //@param");
    CompletableFuture<CellState> first = move(0, 1);
    ScriptedKernel.Asked one = kernel.next();
    begin(move(0, 2));
    begin(move(0, 3));
    CompletableFuture<CellState> last = move(0, 4);
    one.end(Status.OK);
    assertThat(first.join()).isEqualTo(CellState.DONE);
    ScriptedKernel.Asked four = kernel.next();
    assertThat(four.code).isEqualTo("int n = 4; //@param");
    four.end(Status.OK);
    assertThat(last.join()).isEqualTo(CellState.DONE);
    assertThat(kernel.all()).hasSize(2);
    assertThat(kernel.interrupted).isNotDone();
  }

  @Test
  void aRunThatGoesOnIsStoppedAndWhatItShowedStaysUntilThereIsMore() throws InterruptedException {
    open("int n = 0; //@param");
    CompletableFuture<CellState> first = move(0, 1);
    ScriptedKernel.Asked one = kernel.next().print("of 1");
    CompletableFuture<CellState> last = move(0, 2);
    kernel.interrupted.join();
    assertThat(state(0)).isEqualTo(CellState.RUNNING);
    one.end(Status.STOPPED);
    assertThat(first.join()).isEqualTo(CellState.STOPPED);
    ScriptedKernel.Asked two = kernel.next();
    assertThat(texts()).containsExactly("of 1");
    two.print("of 2").end(Status.OK);
    assertThat(last.join()).isEqualTo(CellState.DONE);
    assertThat(texts()).containsExactly("of 2");
  }

  private List<String> texts() {
    return session.snapshot().notebook().cells().get(0).outputs().stream()
        .map(CellOutput::text)
        .toList();
  }

  @Test
  void noCellBeginsBeforeTheKernelHasHeardOfTheStopThatWasMeantForAnother()
      throws InterruptedException {
    kernel.hears = new CompletableFuture<>();
    open("int n = 0; //@param");
    begin(move(0, 1));
    ScriptedKernel.Asked one = kernel.next();
    CompletableFuture<CellState> last = move(0, 2);
    kernel.interrupted.join();
    one.end(Status.OK);
    TimeUnit.MILLISECONDS.sleep(100);
    assertThat(kernel.all()).hasSize(1);
    kernel.hears.complete(null);
    kernel.next().end(Status.OK);
    assertThat(last.join()).isEqualTo(CellState.DONE);
  }

  @Test
  void staleAncestorsRunFirstAndWhatElseWaitsComesAfter() throws InterruptedException {
    open("int a = 1;", "int n = a; //@param", "int n = 5; //@param\nint b = a + n;", "slow");
    begin(session.run(id(3)));
    begin(session.run(id(1)));
    ScriptedKernel.Asked slow = kernel.next();
    begin(session.runLatest(id(2)));
    slow.end(Status.OK);
    List<String> order = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ScriptedKernel.Asked next = kernel.next();
      order.add(next.code);
      next.end(Status.OK);
    }
    assertThat(order)
        .containsExactly(
            "int a = 1;", "int n = 5; //@param\nint b = a + n;", "int n = a; //@param");
  }

  @Test
  void thatAnOvertakenRunFailedDoesNotKeepTheNewestFromRunning() throws InterruptedException {
    open("int n = 0; //@param");
    CompletableFuture<CellState> first = move(0, 1);
    ScriptedKernel.Asked one = kernel.next();
    CompletableFuture<CellState> last = move(0, 2);
    one.fail("1 is no good");
    assertThat(first.join()).isEqualTo(CellState.FAILED);
    kernel.next().end(Status.OK);
    assertThat(last.join()).isEqualTo(CellState.DONE);
    assertThat(texts()).isEmpty();
  }

  @Test
  void stopGivesUpTheNewestToo() throws InterruptedException {
    open("int n = 0; //@param");
    begin(move(0, 1));
    ScriptedKernel.Asked one = kernel.next();
    CompletableFuture<CellState> last = move(0, 2);
    session.stop();
    assertThat(last.join()).isEqualTo(CellState.IDLE);
    one.end(Status.STOPPED);
    assertThat(move(0, 3)).isNotDone();
    assertThat(kernel.next().code).contains("3");
  }

  @Test
  void valuesOfOneGestureAreUndoneTogetherAndThoseOfTheNextApart() {
    open("int n = 0; //@param");
    List.of(1, 2, 3).forEach(value -> session.setParam(id(0), "n", "" + value));
    session.endGesture();
    List.of(4, 5).forEach(value -> session.setParam(id(0), "n", "" + value));
    session.endGesture();
    session.undo();
    assertThat(source()).isEqualTo("int n = 3; //@param");
    session.undo();
    assertThat(source()).isEqualTo("int n = 0; //@param");
    session.redo();
    assertThat(source()).isEqualTo("int n = 3; //@param");
  }

  private String source() {
    return session.snapshot().notebook().cells().get(0).source();
  }

  /** A cell that would take ten seconds, dragged through thirty values in a second. */
  @Test
  void inARealKernelTheLastOfManyValuesIsShownSoonAndTheOthersDoNotHoldItUp(@TempDir Path folder)
      throws InterruptedException {
    open(
        Kernel.local(KernelOptions.in(folder).withHeap(256)),
        """
        int n = 0; //@param
        System.out.println("began " + n);
        for (int i = 0; n < 30 && i < 1_000; i++) {
          Thread.sleep(10);
        }
        System.out.println("ended " + n);""");
    session.warmUp();
    begin(move(0, 0));
    while (texts().isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    CompletableFuture<CellState> last = CompletableFuture.completedFuture(CellState.IDLE);
    for (int value = 1; value <= 30; value++) {
      last = move(0, value);
      TimeUnit.MILLISECONDS.sleep(33);
    }
    long released = System.nanoTime();
    assertThat(last.join()).isEqualTo(CellState.DONE);
    assertThat(Duration.ofNanos(System.nanoTime() - released)).isLessThan(Duration.ofSeconds(3));
    assertThat(texts()).containsExactly("began 30\nended 30\n");
  }
}
