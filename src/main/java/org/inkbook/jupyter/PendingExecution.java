package org.inkbook.jupyter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.inkbook.jupyter.KernelEvent.State;
import org.inkbook.jupyter.KernelEvent.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A cell that is running. It is over when both the reply and the kernel's word that it is idle have
 * come: they travel on different channels, and outputs can still be on their way when the reply is
 * there.
 */
final class PendingExecution implements Pending {
  private static final Logger LOG = LoggerFactory.getLogger(PendingExecution.class);

  private final CompletableFuture<ExecuteReply> future = new CompletableFuture<>();
  private final Consumer<? super KernelEvent> listener;
  private Optional<ExecuteReply> reply = Optional.empty();
  private boolean idle;

  PendingExecution(Consumer<? super KernelEvent> listener) {
    this.listener = listener;
  }

  CompletableFuture<ExecuteReply> future() {
    return future;
  }

  @Override
  public void reply(Message message) {
    reply = Optional.of(Replies.execute(message.content()));
    completeWhenOver();
  }

  @Override
  public void event(KernelEvent event) {
    try {
      listener.accept(event);
    } catch (RuntimeException e) {
      LOG.warn("a listener failed on {}", event, e);
    }
    idle |= event.equals(new Status(State.IDLE));
    completeWhenOver();
  }

  @Override
  public boolean done() {
    return future.isDone();
  }

  /** Threads that a cell left running may print until another cell is run. */
  @Override
  public boolean giveWayTo(Pending next) {
    return next instanceof PendingExecution;
  }

  @Override
  public void gone(KernelException why) {
    KernelError error = new KernelError("KernelDied", why.getMessage(), hint(why));
    future.complete(new ExecuteReply(ExecuteReply.Status.DIED, 0, Optional.of(error)));
  }

  private static List<String> hint(KernelException why) {
    return why.hint().isEmpty() ? List.of() : List.of(KernelError.HINT + why.hint());
  }

  private void completeWhenOver() {
    if (idle) {
      reply.ifPresent(future::complete);
    }
  }
}
