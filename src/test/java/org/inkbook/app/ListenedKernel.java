package org.inkbook.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.inkbook.jupyter.Completion;
import org.inkbook.jupyter.ExecuteReply;
import org.inkbook.jupyter.KernelEvent;
import org.inkbook.jupyter.KernelException;
import org.inkbook.session.Kernel;

/** A real kernel, and somebody who hears what is asked of it and what it answers, as it happens. */
record ListenedKernel(Kernel kernel, Ear ear) implements Kernel {

  /** Hears; called on any thread. */
  interface Ear {
    void asked();

    void heard(KernelEvent event);

    void replied();
  }

  static Starter starter(Starter starter, Ear ear) {
    return () -> new ListenedKernel(starter.start(), ear);
  }

  @Override
  public CompletableFuture<ExecuteReply> execute(
      String code, Consumer<? super KernelEvent> listener) {
    ear.asked();
    CompletableFuture<ExecuteReply> reply =
        kernel.execute(
            code,
            event -> {
              ear.heard(event);
              listener.accept(event);
            });
    return reply.whenComplete((done, problem) -> ear.replied());
  }

  @Override
  public CompletableFuture<Void> interrupt() {
    return kernel.interrupt();
  }

  @Override
  public CompletableFuture<Completion> complete(String code, int cursor) {
    return kernel.complete(code, cursor);
  }

  @Override
  public CompletableFuture<KernelException> onExit() {
    return kernel.onExit();
  }

  @Override
  public void close() {
    kernel.close();
  }
}
