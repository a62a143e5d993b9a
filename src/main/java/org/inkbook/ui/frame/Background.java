package org.inkbook.ui.frame;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work that would hold up the screen, such as reading and writing files: one after the other. */
final class Background implements AutoCloseable {
  private final ExecutorService executor;

  Background(String name) {
    executor =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Does the work elsewhere. */
  <T> CompletableFuture<T> work(Callable<T> work) {
    try {
      return CompletableFuture.supplyAsync(
          () -> {
            try {
              return work.call();
            } catch (RuntimeException e) {
              throw e;
            } catch (Exception e) {
              throw new CompletionException(e);
            }
          },
          executor);
    } catch (RejectedExecutionException closed) {
      return CompletableFuture.failedFuture(closed);
    }
  }

  /** Does the work elsewhere, and then goes on on JavaFX's thread: one way or the other. */
  <T> void work(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
    CompletableFuture<Void> unused =
        work(work)
            .handle(
                (result, error) -> {
                  Platform.runLater(
                      () -> {
                        if (error == null) {
                          done.accept(result);
                        } else {
                          failed.accept(
                              error instanceof CompletionException ? error.getCause() : error);
                        }
                      });
                  return null;
                });
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
