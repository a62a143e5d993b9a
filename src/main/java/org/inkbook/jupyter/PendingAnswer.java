package org.inkbook.jupyter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A request that is answered by one message. */
final class PendingAnswer<T> implements Pending {
  private final CompletableFuture<T> future = new CompletableFuture<>();
  private final Function<ObjectNode, T> read;

  PendingAnswer(Function<ObjectNode, T> read) {
    this.read = read;
  }

  CompletableFuture<T> future() {
    return future;
  }

  @Override
  public void reply(Message reply) {
    future.complete(read.apply(reply.content()));
  }

  @Override
  public void event(KernelEvent event) {
    // That the kernel is busy answering is of no interest.
  }

  @Override
  public boolean done() {
    return future.isDone();
  }

  @Override
  public boolean giveWayTo(Pending next) {
    return true;
  }

  @Override
  public void gone(KernelException why) {
    future.completeExceptionally(why);
  }
}
