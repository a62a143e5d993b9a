package org.inkbook.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.inkbook.jupyter.ExecuteReply;
import org.inkbook.jupyter.KernelEvent;
import org.inkbook.jupyter.KernelException;
import org.inkbook.notebook.Notebook;
import org.inkbook.session.Snapshot.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs cells one after another in the kernel, which it starts when there is something to run. All
 * is done with the desk locked; nothing under that lock waits.
 */
final class Runs {

  private final Desk desk;
  private final Executor executor;
  private final KernelHost host;
  private final Waiters waiters;
  private final OutputBoard board = new OutputBoard();
  private final Stopper stopper;
  private Optional<ActiveRun> active = Optional.empty();
  private Optional<RuntimeException> trouble = Optional.empty();
  private Optional<Instant> stopAsked = Optional.empty();

  /**
   * @param executor of one thread, for what takes a while and for what comes back
   */
  Runs(Desk desk, Kernel.Starter starter, Executor executor) {
    this.desk = desk;
    this.executor = executor;
    host = new KernelHost(desk, starter, executor);
    waiters = new Waiters(executor);
    stopper = new Stopper(desk, executor, this::next);
  }

  /** Queues cells, each behind what must run before it; gives a future for each. */
  List<CompletableFuture<CellState>> queueWithAncestors(List<String> cells) {
    synchronized (desk) {
      cells.forEach(cell -> desk.change(Change.RUN, state -> state.queued(state.plan(cell))));
      return await(cells);
    }
  }

  /** Queues cells as they are; gives a future for each. */
  List<CompletableFuture<CellState>> queue(List<String> cells) {
    synchronized (desk) {
      desk.change(Change.RUN, state -> state.queued(cells));
      return await(cells);
    }
  }

  /** Queues a cell and what must run before it ahead of all else; an earlier run is given up. */
  CompletableFuture<CellState> queueLatest(String cell) {
    synchronized (desk) {
      desk.change(Change.RUN, state -> state.queuedFirst(state.plan(cell)));
      active
          .filter(run -> run.cell().equals(cell))
          .ifPresent(run -> stopper.giveUp(run, this::isActive));
      return await(List.of(cell)).get(0);
    }
  }

  private boolean isActive(ActiveRun run) {
    return active.filter(run::equals).isPresent();
  }

  private List<CompletableFuture<CellState>> await(List<String> cells) {
    List<CompletableFuture<CellState>> futures = new ArrayList<>();
    cells.forEach(cell -> futures.add(waiters.await(cell)));
    next();
    return futures;
  }

  /** Starts the kernel, if there is none, without running anything. */
  void warmUp() {
    synchronized (desk) {
      KernelState kernel = desk.state().kernel();
      if (kernel == KernelState.NONE || kernel == KernelState.DEAD) {
        start();
      }
    }
  }

  private void next() {
    if (active.isPresent() || stopper.waits()) {
      return;
    }
    if (desk.state().queue().isEmpty()) {
      // A cell that was deleted while it waited will not come.
      waiters.givenUp();
    } else if (host.kernel().isPresent()) {
      begin(host.kernel().get());
    } else {
      warmUp();
    }
  }

  private void start() {
    trouble = Optional.empty();
    desk.change(Change.RUN, state -> state.kernel(KernelState.STARTING));
    host.start(this::started, this::notStarted);
  }

  private void started(Kernel kernel) {
    desk.change(Change.RUN, state -> state.kernel(KernelState.IDLE));
    then(kernel.onExit(), why -> gone(kernel, why));
    next();
  }

  private void notStarted(RuntimeException why) {
    trouble = Optional.of(why);
    if (!desk.state().queue().isEmpty()) {
      String cell = desk.state().queue().get(0);
      board.begin(cell);
      waiters.begun(cell);
      desk.change(Change.RUN, state -> state.begun(Instant.now()));
      show(cell, Endings.error("KernelNotStarted", why));
      end(CellState.FAILED);
    }
    desk.change(Change.RUN, state -> state.kernelGone(KernelState.NONE));
  }

  private void begin(Kernel kernel) {
    String cell = desk.state().queue().get(0);
    board.begin(cell);
    waiters.begun(cell);
    desk.change(Change.RUN, state -> state.begun(Instant.now()));
    long number = desk.state().log().origin(cell).run();
    ActiveRun run = new ActiveRun(kernel, cell, number);
    active = Optional.of(run);
    String source = desk.state().notebook().cell(cell).orElseThrow().source();
    then(kernel.execute(source, event -> heard(run, event)), reply -> over(run, reply));
  }

  /** Goes on, on the executor, when something comes back. */
  private <T> void then(CompletableFuture<T> future, Consumer<? super T> next) {
    CompletableFuture<Void> unused =
        future
            .thenAcceptAsync(next, executor)
            .exceptionally(
                problem -> {
                  // What comes back after the end has nobody to hear it.
                  if (!(problem.getCause() instanceof RejectedExecutionException)) {
                    log().warn("a kernel's answer was lost", problem);
                  }
                  return null;
                });
  }

  /** Threads that a cell left running may still show something when it is over. */
  private void heard(ActiveRun run, KernelEvent event) {
    synchronized (desk) {
      boolean current = desk.state().log().origin(run.cell()).run() == run.number();
      if (current && host.has(run.kernel()) && !(event instanceof KernelEvent.Status)) {
        run.heard(event);
        show(run.cell(), event);
      }
    }
  }

  private void show(String cell, KernelEvent event) {
    show(board.apply(desk.state().notebook(), cell, event));
  }

  private void show(Notebook after) {
    if (!after.equals(desk.state().notebook())) {
      desk.change(Change.OUTPUT, state -> state.shown(after));
    }
  }

  private void over(ActiveRun run, ExecuteReply reply) {
    synchronized (desk) {
      if (!isActive(run)) {
        return;
      }
      if (!run.toldError()) {
        reply.error().ifPresent(error -> show(run.cell(), error));
      }
      if (run.superseded() && desk.state().queue().contains(run.cell())) {
        overtaken(Endings.state(reply.status()));
      } else {
        show(board.end(desk.state().notebook(), run.cell()));
        end(Endings.state(reply.status()));
      }
      if (reply.status() == ExecuteReply.Status.DIED) {
        trouble = reply.error().map(Endings::exception);
        lose(run.kernel());
      }
      next();
    }
  }

  /** However it ended: the next run of the same cell, with newer values, is what counts. */
  private void overtaken(CellState how) {
    active = Optional.empty();
    desk.change(Change.RUN, state -> state.overtaken(how, Instant.now()));
    waiters.ended(how);
  }

  private void end(CellState how) {
    active = Optional.empty();
    desk.change(Change.RUN, state -> state.ended(how, Instant.now()));
    waiters.ended(how);
    if (how != CellState.DONE) {
      waiters.givenUp();
    }
  }

  private void gone(Kernel kernel, KernelException why) {
    synchronized (desk) {
      if (!host.has(kernel)) {
        return;
      }
      trouble = Optional.of(why);
      active.ifPresent(
          run -> {
            show(run.cell(), Endings.error("KernelDied", why));
            end(CellState.FAILED);
          });
      lose(kernel);
    }
  }

  private void lose(Kernel kernel) {
    if (host.has(kernel)) {
      host.drop();
      stopper.forget();
      desk.change(Change.RUN, state -> state.kernelGone(KernelState.DEAD));
      waiters.givenUp();
    }
  }

  /** Gives up what waits, and asks the cell that runs to stop. */
  void stop() {
    synchronized (desk) {
      stopAsked = Optional.of(Instant.now());
      desk.change(Change.RUN, SessionState::unqueued);
      waiters.givenUp();
      active.ifPresent(stopper::stop);
    }
  }

  /** Ends the kernel, whatever it is doing. */
  void drop() {
    synchronized (desk) {
      trouble = Optional.empty();
      if (active.isPresent()) {
        end(CellState.STOPPED);
      }
      host.drop();
      stopper.forget();
      desk.change(Change.RUN, state -> state.kernelGone(KernelState.NONE));
      waiters.givenUp();
    }
  }

  /** Ends the kernel and starts another. */
  void restart() {
    synchronized (desk) {
      drop();
      start();
    }
  }

  /** Why there is no kernel, if it went, or did not come, by itself. */
  Optional<RuntimeException> trouble() {
    synchronized (desk) {
      return trouble;
    }
  }

  /** When the reader last asked to stop, if ever. */
  Optional<Instant> stopAsked() {
    synchronized (desk) {
      return stopAsked;
    }
  }

  Optional<Kernel> kernel() {
    synchronized (desk) {
      return host.kernel();
    }
  }

  /** Fetched when there is something to say: to set up logging takes a tenth of the start. */
  private static Logger log() {
    return LoggerFactory.getLogger(Runs.class);
  }
}
