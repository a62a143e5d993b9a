package org.inkbook.ui.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.inkbook.fault.Hinted;
import org.inkbook.jupyter.KernelUsage;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellNames;
import org.inkbook.notebook.NameFinder;
import org.inkbook.session.CellState;
import org.inkbook.session.KernelState;
import org.inkbook.session.Session;
import org.inkbook.session.Snapshot;

/**
 * Looks after the kernel of a window: tells what it takes, offers a restart where it ended or does
 * not stop, and asks before what it holds is lost.
 */
final class KernelCare implements AutoCloseable {
  /** How long a cell may take to stop before the reader is offered to end its kernel. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final int MOST_NAMES = 8;

  private final NotebookWindow window;
  private final Session session;
  private final Background background;
  private final NameFinder finder = new NameFinder();
  private final AtomicBoolean asking = new AtomicBoolean();
  private final ScheduledFuture<?> round;
  private Optional<RuntimeException> told = Optional.empty();
  private Optional<Instant> offered = Optional.empty();

  KernelCare(NotebookWindow window, Background background, ScheduledExecutorService timer) {
    this.window = window;
    this.session = window.session();
    this.background = background;
    round = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  /** Sees what became of the kernel. On JavaFX's thread. */
  void see(Snapshot now) {
    boolean gone = now.kernel() == KernelState.DEAD || now.kernel() == KernelState.NONE;
    Optional<RuntimeException> trouble = gone ? session.trouble() : Optional.empty();
    if (!trouble.equals(told)) {
      told = trouble;
      window.notices().clear("kernel");
      trouble.ifPresent(why -> window.tell(ended(now.kernel(), why)));
    }
    if (running(now).isEmpty()) {
      window.notices().clear("hung");
    }
  }

  private Notice ended(KernelState kernel, RuntimeException trouble) {
    boolean died = kernel == KernelState.DEAD;
    String what = died ? "The kernel ended by itself. " : "The kernel did not start. ";
    String hint = trouble instanceof Hinted hinted ? hinted.hint() : "";
    String rest =
        died
            ? "Your notebook is as it was, with everything that its cells have shown; their values"
                + " are gone."
            : "Your notebook is as it was.";
    return new Notice(
        "kernel",
        Level.PROBLEM,
        what + Notice.sentence(trouble.getMessage()),
        hint.isEmpty() ? rest : Notice.sentence(hint) + " " + rest,
        "",
        List.of(new Notice.Action(died ? "Restart" : "Try again", session::restart)));
  }

  /** Once a second, on the timer's thread. */
  private void look() {
    if (!session.snapshot().kernel().equals(KernelState.NONE)) {
      running(session.snapshot()).ifPresent(this::offerIfHung);
    }
    if (asking.compareAndSet(false, true)) {
      CompletableFuture<Void> unused = session.usage().thenAccept(this::tellMemory);
    }
  }

  private void tellMemory(Optional<KernelUsage> usage) {
    asking.set(false);
    Platform.runLater(() -> window.status().showMemory(usage.map(KernelUsage::memoryBytes)));
  }

  private void offerIfHung(Instant began) {
    Optional<Instant> asked = session.stopAsked().filter(began::isBefore);
    boolean late = asked.filter(when -> when.plus(PATIENCE).isBefore(Instant.now())).isPresent();
    if (late && !offered.equals(asked)) {
      offered = asked;
      List<String> names = names(session.snapshot());
      Platform.runLater(() -> window.tell(hung(names)));
    }
  }

  private Notice hung(List<String> names) {
    return new Notice(
        "hung",
        Level.WARNING,
        "The cell was asked to stop " + PATIENCE.toSeconds() + " seconds ago and still runs.",
        "A restart ends it. " + loss(names),
        "",
        List.of(new Notice.Action("Restart the kernel", session::restart)));
  }

  private static Optional<Instant> running(Snapshot snapshot) {
    return snapshot.cells().values().stream()
        .filter(status -> status.state() == CellState.RUNNING)
        .findFirst()
        .flatMap(status -> status.began());
  }

  /** Restarts, after asking where anything would be lost. On JavaFX's thread. */
  void restart() {
    Snapshot now = session.snapshot();
    if (!holdsSomething(now)) {
      session.restart();
      return;
    }
    background.work(() -> names(now), this::askToRestart, error -> askToRestart(List.of()));
  }

  private void askToRestart(List<String> names) {
    window
        .questions()
        .ask(
            new Question<>(
                "Restart the kernel?",
                loss(names),
                List.of(Question.Choice.losing("Restart", true))),
            yes -> session.restart());
  }

  private static String loss(List<String> names) {
    String lost =
        names.isEmpty()
            ? "What the cells have computed is lost"
            : "What the cells have computed is lost: " + listed(names);
    return lost + ". What they have shown stays.";
  }

  private static String listed(List<String> names) {
    int more = names.size() - MOST_NAMES;
    String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private static boolean holdsSomething(Snapshot now) {
    return now.cells().values().stream().anyMatch(status -> holds(status.state()));
  }

  private static boolean holds(CellState state) {
    return state == CellState.RUNNING || state == CellState.DONE || state == CellState.STOPPED;
  }

  /** What the kernel holds: the names of the cells that have run in it. */
  private List<String> names(Snapshot now) {
    List<String> held = new ArrayList<>();
    List<CellNames> all = finder.find(now.notebook());
    for (int i = 0; i < all.size(); i++) {
      Cell cell = now.notebook().cells().get(i);
      if (holds(now.cell(cell.id()).state())) {
        all.get(i).declares().stream()
            .filter(name -> !name.endsWith("*") && !name.contains("(") && !held.contains(name))
            .sorted()
            .forEach(held::add);
      }
    }
    return held;
  }

  @Override
  public void close() {
    round.cancel(false);
  }
}
