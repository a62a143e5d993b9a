package org.inkbook.session;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.inkbook.fault.FileException;
import org.inkbook.jupyter.Completion;
import org.inkbook.jupyter.ExecuteReply;
import org.inkbook.jupyter.KernelEvent;
import org.inkbook.jupyter.KernelException;
import org.inkbook.jupyter.KernelOptions;
import org.inkbook.jupyter.KernelUsage;

/** What a session needs of a kernel. Nothing here blocks but {@link #close}. */
public interface Kernel extends AutoCloseable {

  /**
   * Runs a cell.
   *
   * @param listener hears all that the cell says, in order
   * @return how it ended; never completed exceptionally
   */
  CompletableFuture<ExecuteReply> execute(String code, Consumer<? super KernelEvent> listener);

  /** Asks the cell that runs to stop. */
  CompletableFuture<Void> interrupt();

  /** Asks what could stand at an index into code. */
  CompletableFuture<Completion> complete(String code, int cursor);

  /** Asks what the kernel takes of its machine; fails where it does not tell. */
  default CompletableFuture<KernelUsage> usage() {
    return CompletableFuture.failedFuture(
        new UnsupportedOperationException("this kernel does not tell"));
  }

  /** Completed when the kernel is gone, with the reason. */
  CompletableFuture<KernelException> onExit();

  /** Ends the kernel, in four seconds at most. */
  @Override
  void close();

  /** Makes kernels. */
  @FunctionalInterface
  interface Starter {
    /**
     * Starts a kernel and waits until it can run cells.
     *
     * @throws KernelException when it cannot be started
     * @throws FileException when its folder is none
     */
    Kernel start();
  }

  /** Kernels in child processes of this one. */
  static Starter local(KernelOptions options) {
    return () -> LocalKernel.start(options);
  }
}
