package org.inkbook.ui.cell;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.inkbook.notebook.CellOutput;
import org.inkbook.output.Output;
import org.inkbook.output.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads outputs, which may be large, on a thread of its own, which ends when it is idle. */
final class Parser {
  private static final int IDLE_SECONDS = 5;

  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(
          1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Parser::thread);

  Parser() {
    executor.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "outputs");
    thread.setDaemon(true);
    return thread;
  }

  Executor executor() {
    return executor;
  }

  /** What is to be drawn for an output; words in its place when it cannot be read. */
  static Output read(CellOutput output) {
    try {
      return output.toOutput();
    } catch (RuntimeException e) {
      log().warn("an output could not be read", e);
      return new Text("This output cannot be shown: " + e.getMessage());
    }
  }

  /** Fetched when there is something to say: to set up logging takes a tenth of the start. */
  private static Logger log() {
    return LoggerFactory.getLogger(Parser.class);
  }
}
