package org.inkbook.app;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.inkbook.output.Progress;

/** Where the progress of a running cell is shown. */
sealed interface ProgressLine {

  /** Shows how far the work is. */
  void update(Progress progress);

  /** Takes the progress away: other lines follow. */
  void clear();

  /** A bar that moves where there is a terminal, and a line now and then where there is none. */
  static ProgressLine onStandardError(PrintWriter err) {
    return terminal() ? new Bar() : new Lines(err);
  }

  @SuppressWarnings("SystemConsoleNull") // asked of the newer ones below
  private static boolean terminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since Java 22 there is always a console, which knows whether it is a terminal.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException older) {
      return true;
    }
  }

  /** A bar that is drawn over itself. */
  final class Bar implements ProgressLine {
    private ProgressBar bar;
    private String task = "";

    @Override
    public void update(Progress progress) {
      if (bar == null || !task.equals(progress.what())) {
        clear();
        task = progress.what();
        bar =
            new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(progress.total())
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .hideEta()
                .build();
      }
      bar.maxHint(progress.total());
      bar.stepTo(progress.done());
      bar.setExtraMessage(" " + words(progress));
    }

    @Override
    public void clear() {
      if (bar != null) {
        bar.close();
        bar = null;
      }
    }
  }

  /** A line for each task, and then one every few seconds. */
  final class Lines implements ProgressLine {
    private static final long PAUSE_NANOS = 5_000_000_000L;

    private final PrintWriter err;
    private String task = "";
    private long last;
    private long done;

    Lines(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void update(Progress progress) {
      long now = System.nanoTime();
      boolean goesOn = progress.what().equals(task) && progress.done() >= done;
      if (goesOn && now - last < PAUSE_NANOS) {
        return;
      }
      task = progress.what();
      done = progress.done();
      last = now;
      long percent = Math.round(100.0 * progress.done() / Math.max(1, progress.total()));
      err.println(
          String.format(
              Locale.ROOT,
              "  %s: %d %%%s",
              task,
              percent,
              words(progress).isEmpty() ? "" : ", " + words(progress)));
      err.flush();
    }

    /** Lines stay where they are. */
    @Override
    public void clear() {}
  }

  /** The time left and what else there is to say. */
  private static String words(Progress progress) {
    double seconds = progress.secondsLeft();
    String left =
        Double.isNaN(seconds) || progress.finished()
            ? ""
            : String.format(Locale.ROOT, "%.0f s left", Math.ceil(seconds));
    return Stream.of(left, progress.note())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
