package org.inkbook.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Ends this process when the one that started it is gone, however that ended: nobody could reach
 * this kernel any more, and it holds much memory.
 */
final class ParentWatch {
  private ParentWatch() {}

  /** Watches a stream that the parent holds open as long as it lives. */
  static void endWith(InputStream input) {
    Thread thread = new Thread(() -> drain(input), "parent-watch");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Watches the process that Jupyter names in the environment.
   *
   * @param pid its number, if there is one
   */
  static void endWith(Optional<String> pid) {
    pid.filter(text -> text.matches("\\d{1,10}"))
        .flatMap(text -> ProcessHandle.of(Long.parseLong(text)))
        .ifPresent(ParentWatch::endWith);
  }

  private static void endWith(ProcessHandle parent) {
    CompletableFuture<Void> unused = parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0));
  }

  private static void drain(InputStream input) {
    try {
      while (input.read() >= 0) {
        // Nothing is ever said on it.
      }
    } catch (IOException e) {
      // As good as its end.
    }
    Runtime.getRuntime().halt(0);
  }
}
