package org.inkbook.session;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.inkbook.jupyter.Completion;
import org.inkbook.jupyter.ExecuteReply;
import org.inkbook.jupyter.KernelEvent;
import org.inkbook.jupyter.KernelException;
import org.inkbook.jupyter.KernelOptions;
import org.inkbook.jupyter.KernelProcess;
import org.inkbook.jupyter.KernelUsage;

/** A kernel in a child process. */
record LocalKernel(KernelProcess process) implements Kernel {

  static Kernel start(KernelOptions options) {
    return new LocalKernel(KernelProcess.start(options.withBriefOutputs()));
  }

  @Override
  public CompletableFuture<ExecuteReply> execute(
      String code, Consumer<? super KernelEvent> listener) {
    return process.client().execute(code, listener);
  }

  @Override
  public CompletableFuture<Void> interrupt() {
    return process.client().interrupt();
  }

  @Override
  public CompletableFuture<Completion> complete(String code, int cursor) {
    return process.client().complete(code, cursor);
  }

  @Override
  public CompletableFuture<KernelUsage> usage() {
    return process.client().usage();
  }

  @Override
  public CompletableFuture<KernelException> onExit() {
    return process.onExit();
  }

  @Override
  public void close() {
    process.close();
  }
}
