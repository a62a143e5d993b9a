package org.inkbook.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The terminal's form of each kind of output. */
final class PlainKinds implements Output.Visitor<String> {
  private static final int MOST_BLOCKS = 60;
  private static final int MOST_LABELS = 40;
  private static final int BAR = 30;

  @Override
  public String text(Text text) {
    return text.text();
  }

  @Override
  public String table(Table table) {
    return PlainTable.text(table);
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
    return PlainText.titled(
        probabilities.title(), grid.text(), missing > 0 ? "… " + missing + " more" : "");
  }

  @Override
  public String network(NetworkDiagram network) {
    PlainGrid grid =
        new PlainGrid(List.of(false, false, false, true))
            .row(List.of("layer", "", "output", "parameters"))
            .rule();
    network.blocks().stream()
        .limit(MOST_BLOCKS)
        .forEach(
            b -> grid.row(List.of(b.kind(), b.detail(), b.shape(), Figures.whole(b.parameters()))));
    int missing = network.blocks().size() - MOST_BLOCKS;
    grid.rule().row(List.of("total", "", "", Figures.whole(network.parameters())));
    return PlainText.titled(
        network.title(), grid.text(), missing > 0 ? missing + " layers left out" : "");
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
    return PlainText.titled(steps.title(), String.join("\n", lines));
  }

  @Override
  public String reading(Reading reading) {
    if (reading.boxes().isEmpty()) {
      return PlainText.titled(reading.title(), PlainReading.doubts(reading) + ".");
    }
    return PlainText.titled(
        reading.title(), PlainReading.rows(reading), PlainReading.doubts(reading));
  }

  @Override
  public String progress(Progress progress) {
    String bar = Bars.track(PlainProgress.share(progress), BAR / 2);
    return PlainProgress.join(Wording.line(progress.what()), bar, PlainProgress.words(progress));
  }

  @Override
  public String failure(Failure failure) {
    String where = failure.line() > 0 ? " in line " + failure.line() : "";
    return PlainText.titled(
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
