package org.inkbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.inkbook.jupyter.KernelError;
import org.inkbook.lab.Lab;
import org.inkbook.output.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** One evaluator for all tests of a class, as in a kernel: each test uses names of its own. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class CellsRun {
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final LiveExecution execution = new LiveExecution();
  final Interruption interruption = new Interruption(execution, timer);
  final Evaluator evaluator = new Evaluator(execution, interruption::requested, Lab::toOutput);
  int cell;

  @AfterAll
  void stop() {
    timer.shutdownNow();
  }

  Outcome run(String... lines) {
    interruption.begin(interruption.asked());
    try {
      return evaluator.run(String.join("\n", lines), ++cell);
    } finally {
      interruption.end();
    }
  }

  String value(String... lines) {
    Outcome outcome = run(lines);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done) outcome).value().map(shown -> ((Text) shown).text()).orElse("");
  }

  KernelError error(String... lines) {
    Outcome outcome = run(lines);
    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    return ((Outcome.Failed) outcome).error();
  }
}
