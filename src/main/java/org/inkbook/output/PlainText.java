package org.inkbook.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the terminal shows of an output. */
public final class PlainText implements Output.Visitor<String> {
  private static final int MOST_ROWS = 60;
  private static final int LAST_ROWS = 5;
  private static final int MOST_LABELS = 40;
  private static final int BAR = 30;

  private PlainText() {}

  /** The output as plain text of bounded length, without a line break at its end. */
  public static String of(Output output) {
    return Wording.bounded(output.accept(new PlainText()));
  }

  /** Title and body, leaving out what is empty. */
  static String titled(String title, String... parts) {
    List<String> lines = new ArrayList<>();
    if (!title.isBlank()) {
      lines.add(Wording.line(title));
    }
    for (String part : parts) {
      if (!part.isEmpty()) {
        lines.add(part);
      }
    }
    return String.join("\n", lines);
  }

  @Override
  public String text(Text text) {
    return text.text();
  }

  @Override
  public String table(Table table) {
    List<Table.Column> columns = table.columns();
    PlainGrid grid =
        new PlainGrid(columns.stream().map(column -> column instanceof Table.Numbers).toList())
            .row(columns.stream().map(Table.Column::name).toList())
            .rule();
    int rows = table.rows();
    int first = rows <= MOST_ROWS ? rows : MOST_ROWS - LAST_ROWS;
    for (int row = 0; row < rows; row++) {
      if (row == first) {
        row = rows - LAST_ROWS;
        grid.row(Collections.nCopies(columns.size(), "…"));
      }
      int r = row;
      grid.row(columns.stream().map(column -> column.text(r)).toList());
    }
    String note =
        rows > MOST_ROWS
            ? Figures.whole(rows - (long) MOST_ROWS)
                + " of "
                + Figures.whole(rows)
                + " rows left out"
            : "";
    return titled(table.title(), columns.isEmpty() ? "(no columns)" : grid.text(), note);
  }

  @Override
  public String images(Images images) {
    return PlainImages.text(images);
  }

  @Override
  public String chart(Chart chart) {
    return PlainChart.text(chart);
  }

  @Override
  public String confusion(Confusion confusion) {
    return PlainConfusion.text(confusion);
  }

  @Override
  public String probabilities(Probabilities probabilities) {
    List<String> labels = probabilities.labels();
    PlainGrid grid = new PlainGrid(List.of(false, true, false));
    for (int i = 0; i < Math.min(labels.size(), MOST_LABELS); i++) {
      double value = probabilities.values().get(i);
      grid.row(List.of(labels.get(i), Figures.percent(value), Bars.bar(value, BAR)));
    }
    int missing = labels.size() - MOST_LABELS;
    return titled(probabilities.title(), grid.text(), missing > 0 ? "… " + missing + " more" : "");
  }

  @Override
  public String network(NetworkDiagram network) {
    PlainGrid grid =
        new PlainGrid(List.of(false, false, false, true))
            .row(List.of("layer", "", "output", "parameters"))
            .rule();
    network.blocks().stream()
        .limit(MOST_ROWS)
        .forEach(
            b -> grid.row(List.of(b.kind(), b.detail(), b.shape(), Figures.whole(b.parameters()))));
    int missing = network.blocks().size() - MOST_ROWS;
    grid.rule().row(List.of("total", "", "", Figures.whole(network.parameters())));
    return titled(network.title(), grid.text(), missing > 0 ? missing + " layers left out" : "");
  }

  @Override
  public String steps(Steps steps) {
    List<String> lines = new ArrayList<>();
    for (Steps.Step step : steps.steps()) {
      Pixels picture = step.picture();
      lines.add(
          String.format(
              Locale.ROOT,
              "%2d. %s (%d x %d): %s",
              lines.size() + 1,
              Wording.line(step.name()),
              picture.width(),
              picture.height(),
              step.explanation()));
    }
    return titled(steps.title(), String.join("\n", lines));
  }

  @Override
  public String reading(Reading reading) {
    if (reading.boxes().isEmpty()) {
      return titled(reading.title(), "No digits found.");
    }
    TreeMap<Integer, String> rows =
        reading.boxes().stream()
            .collect(
                Collectors.groupingBy(
                    Reading.Box::row,
                    TreeMap::new,
                    Collectors.mapping(box -> Wording.line(box.label()), Collectors.joining(" "))));
    return titled(reading.title(), String.join("\n", rows.values()), PlainReading.doubts(reading));
  }

  @Override
  public String progress(Progress progress) {
    double share = progress.total() > 0 ? (double) progress.done() / progress.total() : 0;
    List<String> parts = new ArrayList<>();
    parts.add(Wording.line(progress.what()));
    parts.add(Bars.track(share, BAR / 2));
    parts.add(progress.done() + "/" + progress.total());
    parts.add(Figures.duration(progress.seconds()));
    String left = Figures.duration(progress.secondsLeft());
    parts.add(left.isEmpty() || progress.finished() ? "" : left + " left");
    parts.add(Wording.line(progress.note()));
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("  "));
  }

  @Override
  public String failure(Failure failure) {
    String where = failure.line() > 0 ? " in line " + failure.line() : "";
    return titled(
        "",
        Wording.line(failure.kind()) + where + ": " + failure.message(),
        failure.hint().isBlank() ? "" : "Try: " + failure.hint());
  }

  @Override
  public String foreign(Foreign foreign) {
    String plain = foreign.data().get(Bundle.PLAIN);
    return plain != null
        ? plain
        : "(" + String.join(", ", foreign.data().keySet().stream().sorted().toList()) + ")";
  }
}
