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

  /** Watches the process that started this one, if that is Jupyter, which says so. */
  static void endWithJupyter() {
    String pid = System.getenv("JPY_PARENT_PID");
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    // On Windows the variable holds something else, by which Java cannot find a process.
    Optional<ProcessHandle> parent =
        windows ? ProcessHandle.current().parent().filter(any -> pid != null) : process(pid);
    parent.ifPresent(ParentWatch::endWith);
  }

  private static Optional<ProcessHandle> process(String pid) {
    return Optional.ofNullable(pid)
        .filter(text -> text.matches("\\d{1,10}"))
        .flatMap(text -> ProcessHandle.of(Long.parseLong(text)));
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
