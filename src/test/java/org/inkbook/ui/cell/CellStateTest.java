package org.inkbook.ui.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.inkbook.jupyter.ExecuteReply.Status;
import org.inkbook.jupyter.KernelError;
import org.inkbook.notebook.Cell;
import org.inkbook.session.CellState;
import org.inkbook.session.Kernel;
import org.inkbook.session.ScriptedKernel;
import org.inkbook.ui.code.CodeField;
import org.inkbook.ui.output.LineEvent;
import org.inkbook.ui.output.OutputSlot;
import org.junit.jupiter.api.Test;

/** What a cell shows of its runs. */
class CellStateTest extends CellBench {
  private ScriptedKernel kernel;

  @Override
  Kernel.Starter kernel() {
    kernel = new ScriptedKernel();
    return () -> kernel;
  }

  private String chip(int index) {
    return asks(
        () ->
            cellNow(index).lookupAll(".state-chip").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .reduce("", (one, other) -> (one + " " + other).strip()));
  }

  private CellView cellNow(int index) {
    return view.view(view.order().get(index)).orElseThrow();
  }

  private void run(int index) {
    does(() -> view.runs().run(view.order().get(index)));
  }

  private void end(ScriptedKernel.Asked asked) {
    asked.end(Status.OK);
    await("the end of a cell", () -> !view.isBusy());
  }

  @Test
  void aRunIsSeenInTheFrameInWhichItWasAskedFor() {
    open(Cell.code("slow();"));
    String id = view.order().get(0);
    CellState seen =
        asks(
            () -> {
              view.runs().run(id);
              return view.model(id).status().state();
            });
    assertThat(seen).isIn(CellState.QUEUED, CellState.RUNNING);
    assertThat(chip(0)).matches("queued|running \\d+ s");
    assertThat(button("Stop (I I)")).isNotNull();
  }

  @Test
  void aRunInAStaleChainShowsItsAncestorsQueued() throws InterruptedException {
    open(Cell.code("int a = 1;"), Cell.code("int b = a;"), Cell.code("show(b);"));
    run(2);
    ScriptedKernel.Asked first = kernel.next();
    await("the first runs", () -> view.status(view.order().get(0)).state() == CellState.RUNNING);
    assertThat(chip(0)).startsWith("running");
    assertThat(chip(1)).isEqualTo("queued");
    assertThat(chip(2)).isEqualTo("queued");
    first.end(Status.OK);
    kernel.endWell(2);
    await("all done", () -> view.status(view.order().get(2)).state() == CellState.DONE);
    assertThat(chip(2)).startsWith("done in");
  }

  @Test
  void aCellThatBecameStaleSaysWhatChanged() throws InterruptedException {
    open(Cell.code("int filters = 8;"), Cell.code("show(filters);"));
    run(1);
    kernel.next().end(Status.OK);
    end(kernel.next());
    does(() -> view.change(() -> session.replaceSource(view.order().get(0), "int filters = 9;")));
    assertThat(chip(0)).isEqualTo("stale: code changed");
    assertThat(chip(1)).isEqualTo("stale: filters changed");
    assertThat(asks(() -> cellNow(1).getAccessibleText())).contains("stale: filters changed");
  }

  @Test
  void outputsAreUpdatedInTheirPlace() throws InterruptedException {
    open(Cell.code("train();"));
    run(0);
    kernel.next().show("first", "").end(Status.OK);
    await("the first output", () -> !cellNow(0).lookupAll(".output").isEmpty());
    Node place = one(".output-slot");
    Node card = one(".output");
    run(0);
    ScriptedKernel.Asked again = kernel.next();
    await("it runs", () -> view.status(view.order().get(0)).state() == CellState.RUNNING);
    assertThat(all(".output")).as("nothing jumps when it runs again").containsExactly(card);
    again.show("second", "").end(Status.OK);
    await("the end", () -> !view.isBusy());
    settle();
    assertThat(all(".output-slot")).containsExactly(place);
    assertThat(all(".output")).as("the same view, with new words").containsExactly(card);
    assertThat(place).isInstanceOf(OutputSlot.class);
  }

  @Test
  void aFailureMarksItsLineAndLeadsThere() throws InterruptedException {
    open(Cell.code("//@title Folded\nfine();\nbroken();"));
    run(0);
    ScriptedKernel.Asked asked = kernel.next();
    asked.say(new KernelError("Oops", "it broke", List.of("at line 3: broken();")));
    asked.end(Status.ERROR);
    await("the failure", () -> view.status(view.order().get(0)).state() == CellState.FAILED);
    settle();
    assertThat(chip(0)).startsWith("failed");
    assertThat(asks(() -> cellNow(0).field())).as("a titled cell is folded").isEmpty();
    Node link = one(".failure-details .hyperlink");
    click(link);
    CodeField field = asks(() -> cellNow(0).field().orElseThrow());
    assertThat(asks(field::isWriting)).isTrue();
    assertThat(asks(field::caret)).isEqualTo("//@title Folded\nfine();\n".length());
    assertThat(LineEvent.LINE.getName()).isNotEmpty();
  }

  @Test
  void aCellThatIsDeletedWhileItRunsIsStopped() throws InterruptedException {
    open(Cell.code("forever();"), Cell.code("next();"));
    run(0);
    kernel.next();
    await("it runs", () -> view.isBusy());
    does(() -> view.actions().delete());
    assertThat(kernel.interrupted).succeedsWithin(PATIENCE);
    assertThat(sources()).containsExactly("next();");
  }

  @Test
  void whatIsTypedIsNotTakenBackByOlderNews() {
    open(Cell.code("a"));
    var old = session.snapshot();
    does(() -> view.change(() -> session.replaceSource(view.order().get(0), "abc")));
    does(() -> view.show(old));
    assertThat(asks(() -> view.notebook().cells().get(0).source())).isEqualTo("abc");
  }

  @Test
  void cellsThatDidNotChangeKeepTheirViews() {
    open(Cell.code("a"), Cell.code("b"), Cell.markdown("c"));
    List<CellView> before = List.of(cell(0), cell(1), cell(2));
    does(() -> view.actions().insertBelow());
    settle();
    assertThat(List.of(cell(0), cell(2), cell(3))).isEqualTo(before);
  }
}
