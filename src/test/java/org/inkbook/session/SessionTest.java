package org.inkbook.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.inkbook.fault.UsageException;
import org.inkbook.jupyter.ExecuteReply.Status;
import org.inkbook.jupyter.KernelEvent;
import org.inkbook.jupyter.KernelException;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellOutput;
import org.inkbook.notebook.Notebook;
import org.inkbook.output.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SessionTest {
  private final BlockingQueue<ScriptedKernel> started = new LinkedBlockingQueue<>();
  private Session session;

  private ScriptedKernel open(String... sources) {
    Notebook notebook = Notebook.empty();
    for (String source : sources) {
      notebook = notebook.inserted(notebook.cells().size(), Cell.code(source));
    }
    ScriptedKernel first = new ScriptedKernel();
    List<ScriptedKernel> next = new ArrayList<>(List.of(first));
    session =
        new Session(
            notebook,
            () -> {
              ScriptedKernel kernel = next.isEmpty() ? new ScriptedKernel() : next.remove(0);
              started.add(kernel);
              return kernel;
            });
    return first;
  }

  @AfterEach
  void close() {
    if (session != null) {
      session.close();
    }
  }

  /** Does not wait for the end. */
  private static void begin(CompletableFuture<CellState> run) {
    assertThat(run).isNotCompletedExceptionally();
  }

  private String id(int cell) {
    return session.snapshot().notebook().cells().get(cell).id();
  }

  private CellState state(int cell) {
    return session.snapshot().cell(id(cell)).state();
  }

  private Cell cell(int cell) {
    return session.snapshot().notebook().cells().get(cell);
  }

  private List<String> texts(int cell) {
    return cell(cell).outputs().stream()
        .map(
            output ->
                output.type() == CellOutput.Type.DISPLAY
                    ? output.data().path("text/plain").asText()
                    : output.text())
        .toList();
  }

  @Test
  void openingRunsNothingAndStartsNoKernel() {
    open("1");
    assertThat(session.snapshot().kernel()).isEqualTo(KernelState.NONE);
    assertThat(started).isEmpty();
    assertThat(session.snapshot().unsaved()).isFalse();
  }

  @Test
  void aCellRunsAfterItsAncestorsAndNothingElseRuns() throws InterruptedException {
    ScriptedKernel kernel = open("int a = 1;", "int z = 9;", "int b = a;", "b");
    begin(session.run(id(3)));
    assertThat(kernel.next().code).isEqualTo("int a = 1;");
    assertThat(List.of(state(0), state(1), state(2), state(3)))
        .containsExactly(CellState.RUNNING, CellState.IDLE, CellState.QUEUED, CellState.QUEUED);
    assertThat(session.snapshot().kernel()).isEqualTo(KernelState.BUSY);
  }

  @Test
  void outputsComeInTheirOrderAndStreamsAreJoined() throws InterruptedException {
    ScriptedKernel kernel = open("1");
    CompletableFuture<CellState> end = session.run(id(0));
    kernel
        .next()
        .print("a")
        .print("b\n")
        .say(new KernelEvent.Stream("stderr", "oh"))
        .print("c")
        .show("shown", "")
        .print("d")
        .say(new KernelEvent.ExecuteResult(1, ScriptedKernel.plain("2"), ScriptedKernel.plain()))
        .end(Status.OK);
    assertThat(end.join()).isEqualTo(CellState.DONE);
    assertThat(texts(0)).containsExactly("ab\n", "oh", "c", "shown", "d", "");
    assertThat(cell(0).executionCount()).hasValue(1);
    assertThat(cell(0).outputs().get(5).type()).isEqualTo(CellOutput.Type.RESULT);
  }

  @Test
  void anUpdateReplacesInPlaceAlsoInAnotherCell() throws InterruptedException {
    ScriptedKernel kernel = open("one", "two");
    begin(session.runAll());
    kernel.next().show("old", "chart").show("other", "x").show("old", "chart").end(Status.OK);
    ScriptedKernel.Asked second = kernel.next();
    second.say(
        new KernelEvent.UpdateDisplayData(
            ScriptedKernel.plain("new"), ScriptedKernel.plain(), "chart"));
    assertThat(texts(0)).containsExactly("new", "other", "new");
    assertThat(texts(1)).isEmpty();
  }

  @Test
  void runningAgainReplacesWhatWasShownWhenThereIsSomethingNewAndForgetsDisplayNames()
      throws InterruptedException {
    ScriptedKernel kernel = open("one");
    begin(session.run(id(0)));
    kernel.next().show("old", "chart").end(Status.OK);
    begin(session.run(id(0)));
    ScriptedKernel.Asked again = kernel.next();
    KernelEvent update =
        new KernelEvent.UpdateDisplayData(
            ScriptedKernel.plain("new"), ScriptedKernel.plain(), "chart");
    again.say(update);
    assertThat(texts(0)).containsExactly("old");
    again.print("x").say(update);
    assertThat(texts(0)).containsExactly("x");
  }

  @Test
  void aRunThatShowsNothingLeavesNothingOfTheLastOne() throws InterruptedException {
    ScriptedKernel kernel = open("one");
    for (Status how : List.of(Status.OK, Status.STOPPED)) {
      CompletableFuture<CellState> end = session.run(id(0));
      kernel.next().print("old").end(Status.OK);
      end.join();
      end = session.run(id(0));
      ScriptedKernel.Asked again = kernel.next();
      assertThat(texts(0)).containsExactly("old");
      again.end(how);
      end.join();
      assertThat(texts(0)).as("%s", how).isEmpty();
    }
  }

  @Test
  void whatALeftThreadShowsGoesToItsCellUntilThatRunsAgain() throws InterruptedException {
    ScriptedKernel kernel = open("one");
    CompletableFuture<CellState> end = session.run(id(0));
    ScriptedKernel.Asked first = kernel.next();
    first.end(Status.OK);
    end.join();
    first.print("late");
    assertThat(texts(0)).containsExactly("late");
    begin(session.run(id(0)));
    kernel.next().print("new");
    first.print("too late");
    assertThat(texts(0)).containsExactly("new");
  }

  @Test
  void aFailureEndsTheQueue() throws InterruptedException {
    ScriptedKernel kernel = open("one", "two", "three");
    CompletableFuture<CellState> end = session.runAll();
    kernel.endWell(1);
    kernel.next().fail("it broke");
    assertThat(end.join()).isEqualTo(CellState.FAILED);
    assertThat(List.of(state(0), state(1), state(2)))
        .containsExactly(CellState.DONE, CellState.FAILED, CellState.IDLE);
    assertThat(cell(1).outputs()).hasSize(1);
    assertThat(cell(1).outputs().get(0).toOutput())
        .isEqualTo(new Failure("Oops", "it broke", "", 0, List.of()));
  }

  @Test
  void aCellDeletedWhileItWaitsIsGivenUpAndOneDeletedWhileItRunsEndsUnseen()
      throws InterruptedException {
    ScriptedKernel kernel = open("one", "two", "three");
    CompletableFuture<CellState> one = session.run(id(0));
    CompletableFuture<CellState> two = session.run(id(1));
    ScriptedKernel.Asked run = kernel.next();
    session.delete(id(1));
    session.delete(id(0));
    run.print("unseen").end(Status.OK);
    assertThat(one.join()).isEqualTo(CellState.DONE);
    assertThat(two.join()).isEqualTo(CellState.IDLE);
    assertThat(texts(0)).isEmpty();
  }

  @Test
  void stopInterruptsTheRunningCellAndGivesUpTheRest() throws InterruptedException {
    ScriptedKernel kernel = open("one", "two");
    CompletableFuture<CellState> end = session.runAll();
    ScriptedKernel.Asked one = kernel.next();
    session.stop();
    kernel.interrupted.join();
    assertThat(List.of(state(0), state(1))).containsExactly(CellState.RUNNING, CellState.IDLE);
    one.end(Status.STOPPED);
    assertThat(end.join()).isEqualTo(CellState.STOPPED);
    assertThat(state(0)).isEqualTo(CellState.STOPPED);
  }

  @Test
  void anEditMarksTheDependantsAndRunStaleRunsExactlyThose() throws InterruptedException {
    ScriptedKernel kernel = open("int a = 1;", "int b = a;", "int z = 1;", "b + 1");
    CompletableFuture<CellState> all = session.runAll();
    kernel.endWell(4);
    all.join();
    session.replaceSource(id(1), "int b = a + 1;");
    assertThat(IntStream.range(0, 4).filter(i -> session.snapshot().cell(id(i)).isStale()))
        .containsExactly(1, 3);
    assertThat(session.snapshot().cell(id(3)).staleness().names()).containsExactly("b");
    CompletableFuture<CellState> end = session.runStale();
    assertThat(kernel.next().code).isEqualTo("int b = a + 1;");
    kernel.all().get(4).end(Status.OK);
    assertThat(kernel.next().code).isEqualTo("b + 1");
    kernel.all().get(5).end(Status.OK);
    assertThat(end.join()).isEqualTo(CellState.DONE);
    assertThat(IntStream.range(0, 4).filter(i -> session.snapshot().cell(id(i)).isStale()))
        .isEmpty();
  }

  @Test
  void anEditWhileTheCellRunsLeavesItStale() throws InterruptedException {
    ScriptedKernel kernel = open("one");
    CompletableFuture<CellState> end = session.run(id(0));
    ScriptedKernel.Asked run = kernel.next();
    session.replaceSource(id(0), "two");
    run.print("of one").end(Status.OK);
    end.join();
    assertThat(session.snapshot().cell(id(0)).staleness().edited()).isTrue();
    assertThat(cell(0).source()).isEqualTo("two");
    assertThat(texts(0)).containsExactly("of one");
  }

  @Test
  void aDeadKernelFailsTheCellThatRanAndLeavesTheRest() throws InterruptedException {
    for (boolean silently : List.of(false, true)) {
      ScriptedKernel kernel = open("one", "two", "three");
      CompletableFuture<CellState> end = session.runAll();
      kernel.next().print("kept").end(Status.OK);
      kernel.next().print("so far");
      if (silently) {
        kernel.dieSilently();
      } else {
        kernel.die();
      }
      assertThat(end.join()).isEqualTo(CellState.FAILED);
      kernel.closed.join();
      assertThat(session.snapshot().kernel()).isEqualTo(KernelState.DEAD);
      assertThat(List.of(state(0), state(1), state(2)))
          .containsExactly(CellState.IDLE, CellState.FAILED, CellState.IDLE);
      assertThat(texts(0)).containsExactly("kept");
      assertThat(texts(1)).containsExactly("so far", "The kernel process ended: it was killed.");
      assertThat(((Failure) cell(1).outputs().get(1).toOutput()).hint()).isEqualTo("run again");
      session.close();
    }
  }

  @Test
  void afterADeathTheNextRunStartsANewKernelAndMakesValuesAnew() throws InterruptedException {
    ScriptedKernel kernel = open("int a = 1;", "a");
    CompletableFuture<CellState> all = session.runAll();
    kernel.endWell(2);
    all.join();
    kernel.die();
    kernel.closed.join();
    started.clear();
    CompletableFuture<CellState> end = session.run(id(1));
    ScriptedKernel second = started.poll(10, TimeUnit.SECONDS);
    second.endWell(2);
    assertThat(end.join()).isEqualTo(CellState.DONE);
  }

  @Test
  void restartStopsTheCellKeepsWhatIsShownAndIgnoresTheOldKernel() throws InterruptedException {
    ScriptedKernel kernel = open("one", "two");
    CompletableFuture<CellState> end = session.runAll();
    ScriptedKernel.Asked one = kernel.next();
    one.print("before");
    session.restart();
    one.print("after");
    one.end(Status.OK);
    assertThat(end.join()).isEqualTo(CellState.STOPPED);
    kernel.closed.join();
    assertThat(List.of(state(0), state(1))).containsExactly(CellState.IDLE, CellState.IDLE);
    assertThat(texts(0)).containsExactly("before");
    begin(session.run(id(1)));
    started.poll();
    assertThat(started.poll(10, TimeUnit.SECONDS).next().code).isEqualTo("two");
  }

  @Test
  void aKernelThatDoesNotStartFailsTheCellWithItsReason() {
    Notebook notebook = Notebook.empty().inserted(0, Cell.code("1"));
    session =
        new Session(
            notebook,
            () -> {
              throw new KernelException("no java here", "install one");
            });
    assertThat(session.runAll().join()).isEqualTo(CellState.FAILED);
    assertThat(((Failure) cell(0).outputs().get(0).toOutput()).hint()).isEqualTo("install one");
    assertThat(session.snapshot().kernel()).isEqualTo(KernelState.NONE);
  }

  @Test
  void onlyCodeCanBeRun() {
    session = new Session(Notebook.empty().inserted(0, Cell.markdown("x")), ScriptedKernel::new);
    assertThatThrownBy(() -> session.run(id(0))).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> session.run("nobody")).isInstanceOf(UsageException.class);
    assertThat(session.runAll().join()).isEqualTo(CellState.DONE);
  }

  @Test
  void editsAreUndoneAndRedoneAndOutputsStay() throws InterruptedException {
    ScriptedKernel kernel = open("int n = 1; //@param");
    String first = id(0);
    session.replaceSource(first, "int n = 2; //@param");
    session.replaceSource(first, "int n = 3; //@param");
    session.setParam(first, "n", "4");
    session.insert(1, Cell.code("new"));
    session.move(first, 1);
    CompletableFuture<CellState> end = session.run(first);
    kernel.next().print("shown").end(Status.OK);
    end.join();
    assertThat(sources()).containsExactly("new", "int n = 4; //@param");
    session.undo();
    session.undo();
    assertThat(sources()).containsExactly("int n = 4; //@param");
    session.undo();
    assertThat(sources()).containsExactly("int n = 3; //@param");
    session.undo();
    assertThat(sources()).containsExactly("int n = 1; //@param");
    session.undo();
    assertThat(texts(0)).containsExactly("shown");
    session.redo();
    session.redo();
    assertThat(sources()).containsExactly("int n = 4; //@param");
    session.delete(first);
    session.redo();
    assertThat(sources()).isEmpty();
    session.undo();
    assertThat(texts(0)).containsExactly("shown");
  }

  private List<String> sources() {
    return session.snapshot().notebook().cells().stream().map(Cell::source).toList();
  }

  @Test
  void aListenerHearsEveryChangeOfStateInOrder() throws InterruptedException {
    ScriptedKernel kernel = open("one");
    List<Snapshot> heard = Collections.synchronizedList(new ArrayList<>());
    Session.Listening listening = session.listen(heard::add);
    CompletableFuture<CellState> end = session.run(id(0));
    kernel.next().end(Status.OK);
    end.join();
    listening.close();
    String cell = id(0);
    assertThat(heard).extracting(Snapshot::number).isSorted().doesNotHaveDuplicates();
    assertThat(heard.stream().map(snapshot -> snapshot.cell(cell).state()).distinct())
        .containsExactly(CellState.QUEUED, CellState.RUNNING, CellState.DONE);
    session.replaceSource(cell, "two");
    assertThat(heard)
        .noneMatch(snapshot -> snapshot.notebook().cells().get(0).source().equals("two"));
  }

  @Test
  void aSlowListenerHoldsUpNobodyAndHearsTheLastOutput() throws InterruptedException {
    ScriptedKernel kernel = open("one");
    CountDownLatch hold = new CountDownLatch(1);
    List<Snapshot> heard = Collections.synchronizedList(new ArrayList<>());
    Session.Listening listening =
        session.listen(
            snapshot -> {
              try {
                hold.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              heard.add(snapshot);
            });
    CompletableFuture<CellState> end = session.run(id(0));
    ScriptedKernel.Asked run = kernel.next();
    IntStream.range(0, 1_000).forEach(i -> run.print(i + "\n"));
    run.end(Status.OK);
    assertThat(end.join()).isEqualTo(CellState.DONE);
    hold.countDown();
    listening.close();
    assertThat(heard).hasSizeLessThan(20);
    assertThat(heard.get(heard.size() - 1).notebook().cells().get(0).outputs().get(0).text())
        .endsWith("999\n");
  }

  @Test
  void aListenerThatFailsDoesNoHarm() throws InterruptedException {
    ScriptedKernel kernel = open("one");
    Session.Listening listening =
        session.listen(
            snapshot -> {
              throw new IllegalStateException("listener");
            });
    CompletableFuture<CellState> end = session.run(id(0));
    kernel.endWell(1);
    assertThat(end.join()).isEqualTo(CellState.DONE);
    listening.close();
  }
}
