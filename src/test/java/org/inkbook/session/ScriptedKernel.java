package org.inkbook.session;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.inkbook.jupyter.Completion;
import org.inkbook.jupyter.ExecuteReply;
import org.inkbook.jupyter.ExecuteReply.Status;
import org.inkbook.jupyter.KernelError;
import org.inkbook.jupyter.KernelEvent;
import org.inkbook.jupyter.KernelException;

/** A kernel in which the test says what happens when, to the order of two messages. */
public final class ScriptedKernel implements Kernel {
  private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
  private final CompletableFuture<KernelException> exit = new CompletableFuture<>();
  private final List<Asked> all = new CopyOnWriteArrayList<>();
  public final CompletableFuture<Void> interrupted = new CompletableFuture<>();
  public final CompletableFuture<Void> closed = new CompletableFuture<>();

  /** Completed when the kernel has heard that it is to stop. */
  CompletableFuture<Void> hears = CompletableFuture.completedFuture(null);

  private int count;

  /** A cell that was asked for. */
  public final class Asked {
    public final String code;
    final int number = ++count;
    private final Consumer<? super KernelEvent> listener;
    private final CompletableFuture<ExecuteReply> reply = new CompletableFuture<>();

    private Asked(String code, Consumer<? super KernelEvent> listener) {
      this.code = code;
      this.listener = listener;
    }

    public Asked say(KernelEvent event) {
      listener.accept(event);
      return this;
    }

    public Asked print(String text) {
      return say(new KernelEvent.Stream("stdout", text));
    }

    public Asked show(String text, String displayId) {
      return say(new KernelEvent.DisplayData(plain(text), plain(), displayId));
    }

    public void end(Status status) {
      say(new KernelEvent.Status(KernelEvent.State.IDLE));
      reply.complete(new ExecuteReply(status, number, Optional.empty()));
    }

    public void fail(String message) {
      KernelError error = new KernelError("Oops", message, List.of());
      say(error);
      reply.complete(new ExecuteReply(Status.ERROR, number, Optional.of(error)));
    }
  }

  public static ObjectNode plain() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ObjectNode plain(String text) {
    return plain().put("text/plain", text);
  }

  /** Waits for the session to ask for a cell. */
  public Asked next() throws InterruptedException {
    Asked next = asked.poll(10, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("no cell was asked for");
    }
    return next;
  }

  /** Ends every cell well that is asked for, up to so many. */
  public void endWell(int cells) throws InterruptedException {
    for (int i = 0; i < cells; i++) {
      next().end(Status.OK);
    }
  }

  /** Every cell that was asked for, in order. */
  public List<Asked> all() {
    return all;
  }

  public void die() {
    KernelException why =
        new KernelException("The kernel process ended: it was killed.", "run again");
    KernelError error = new KernelError("KernelDied", why.getMessage(), List.of("Try: run again"));
    all.forEach(owed -> owed.reply.complete(new ExecuteReply(Status.DIED, 0, Optional.of(error))));
    exit.complete(why);
  }

  /** The exit is noticed before the reply. */
  void dieSilently() {
    exit.complete(new KernelException("The kernel process ended: it was killed.", "run again"));
  }

  @Override
  public CompletableFuture<ExecuteReply> execute(
      String code, Consumer<? super KernelEvent> listener) {
    Asked cell = new Asked(code, listener);
    all.add(cell);
    cell.say(new KernelEvent.ExecuteInput(code, cell.number));
    asked.add(cell);
    return cell.reply;
  }

  @Override
  public CompletableFuture<Void> interrupt() {
    interrupted.complete(null);
    return hears;
  }

  @Override
  public CompletableFuture<Completion> complete(String code, int cursor) {
    return CompletableFuture.completedFuture(new Completion(List.of(code), 0, cursor));
  }

  @Override
  public CompletableFuture<KernelException> onExit() {
    return exit;
  }

  @Override
  public void close() {
    closed.complete(null);
  }
}
