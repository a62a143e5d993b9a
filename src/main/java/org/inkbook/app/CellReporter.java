package org.inkbook.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellOutput;
import org.inkbook.output.Failure;
import org.inkbook.output.Output;
import org.inkbook.output.PlainText;
import org.inkbook.output.Progress;
import org.inkbook.session.CellStatus;
import org.inkbook.session.NotebookRun;

/** Tells the terminal how a run goes: each cell's name and time, progress, and what it showed. */
final class CellReporter implements NotebookRun.Watcher {
  private final PrintWriter out;
  private final PrintWriter err;
  private final ProgressLine progress;
  private final boolean quiet;
  private String place = "";

  /**
   * @param quiet whether what the cells show is kept off standard output; why one failed is said
   *     all the same
   */
  CellReporter(PrintWriter out, PrintWriter err, ProgressLine progress, boolean quiet) {
    this.out = out;
    this.err = err;
    this.progress = progress;
    this.quiet = quiet;
  }

  @Override
  public void began(int number, int of, Cell cell) {
    place = String.format(Locale.ROOT, "[%d/%d] %s", number, of, name(cell));
    tell(place);
  }

  @Override
  public void showed(Cell cell) {
    lastProgress(cell.outputs()).ifPresent(progress::update);
  }

  @Override
  public void ended(Cell cell, CellStatus status) {
    progress.clear();
    tell(place + ": " + ending(status));
    if (!quiet) {
      cell.outputs().stream().map(CellOutput::toOutput).forEach(this::print);
      out.flush();
    } else {
      cell.outputs().stream()
          .map(CellOutput::toOutput)
          .filter(Failure.class::isInstance)
          .forEach(failure -> tell(PlainText.of(failure).stripTrailing()));
    }
  }

  private void print(Output output) {
    if (!(output instanceof Progress)) {
      out.println(PlainText.of(output).stripTrailing());
    }
  }

  private void tell(String line) {
    err.println(line);
    err.flush();
  }

  private static Optional<Progress> lastProgress(List<CellOutput> outputs) {
    return IntStream.range(0, outputs.size())
        .mapToObj(i -> outputs.get(outputs.size() - 1 - i).toOutput())
        .filter(Progress.class::isInstance)
        .map(Progress.class::cast)
        .findFirst();
  }

  private static String name(Cell cell) {
    return cell.title()
        .orElseGet(() -> cell.source().strip().lines().findFirst().orElse("(an empty cell)"));
  }

  private static String ending(CellStatus status) {
    String how = status.state().name().toLowerCase(Locale.ROOT);
    double seconds = status.took().orElse(Duration.ZERO).toMillis() / 1000.0;
    return String.format(Locale.ROOT, "%s after %.1f s", how, seconds);
  }
}
