package org.inkbook.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints each output as plain text.
 *
 * <p>What is printed cannot be taken back, so an output that changes is printed again only once it
 * has come to rest: a progress report when its work is finished, all else when the next output is
 * shown, or at {@link #flush}. What has nothing to tell yet, such as a chart without values, waits.
 */
public final class TextDisplay implements Display {
  private final PrintStream out;
  private final List<Printed> waiting = new ArrayList<>();

  public TextDisplay(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized Shown show(Output output) {
    settle();
    Printed shown = new Printed(output);
    waiting.add(shown);
    settle();
    return shown;
  }

  /**
   * Prints what has changed since it was last printed; to be called when nothing else will come.
   */
  public synchronized void flush() {
    waiting.forEach(Printed::print);
    waiting.clear();
    out.flush();
  }

  private void settle() {
    waiting.stream().filter(shown -> tells(shown.latest)).forEach(Printed::print);
    waiting.removeIf(shown -> tells(shown.latest));
  }

  private static boolean tells(Output output) {
    if (output instanceof Progress progress) {
      return progress.finished();
    }
    return !(output instanceof Chart chart)
        || chart.series().stream().anyMatch(line -> !line.points().isEmpty());
  }

  private final class Printed implements Shown {
    private Output latest;

    Printed(Output output) {
      latest = output;
    }

    @Override
    public void update(Output output) {
      synchronized (TextDisplay.this) {
        latest = output;
        waiting.remove(this);
        if (output instanceof Progress progress && progress.finished()) {
          print();
        } else {
          waiting.add(this);
        }
      }
    }

    private void print() {
      out.println(PlainText.of(latest));
    }
  }
}
