package org.inkbook.ui.form;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Work beside JavaFX's thread, one piece after the other. Used on JavaFX's thread. */
final class Background {
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
  private long turn;

  /** Does work, then something with its result on JavaFX's thread. */
  <T> void inTurn(Supplier<T> work, Consumer<T> then) {
    last =
        last.exceptionally(problem -> null)
            .thenRunAsync(
                () -> {
                  T result = work.get();
                  Platform.runLater(() -> then.accept(result));
                },
                ForkJoinPool.commonPool());
  }

  /** The same; but a result that newer work has overtaken is left. */
  <T> void newest(Supplier<T> work, Consumer<T> then) {
    long mine = ++turn;
    inTurn(
        work,
        result -> {
          if (mine == turn) {
            then.accept(result);
          }
        });
  }

  /** Does work of which nobody needs to hear. */
  void inTurn(Runnable work) {
    last = last.exceptionally(problem -> null).thenRunAsync(work, ForkJoinPool.commonPool());
  }
}
