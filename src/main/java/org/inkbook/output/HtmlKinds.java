package org.inkbook.output;

import java.util.List;
import java.util.stream.IntStream;

/** A page's form of each kind of output. */
final class HtmlKinds implements Output.Visitor<List<Tag>> {
  private static final int MOST_ROWS = 200;
  private static final int MOST_LABELS = 40;
  private static final int MOST_STEPS = 40;
  static final int FIGURE = 480;

  @Override
  public List<Tag> text(Text text) {
    return HtmlText.of(text.text());
  }

  @Override
  public List<Tag> table(Table table) {
    List<Table.Column> columns = table.columns();
    HtmlRows rows = new HtmlRows(column -> columns.get(column) instanceof Table.Numbers);
    rows.head(columns.stream().map(Table.Column::name).toList());
    IntStream.range(0, Math.min(table.rows(), MOST_ROWS))
        .forEach(row -> rows.row(columns.stream().map(column -> column.text(row)).toList()));
    int missing = table.rows() - MOST_ROWS;
    return Html.titled(
        table.title(),
        List.of(
            rows.table(),
            Html.note(missing > 0 ? Figures.whole(missing) + " more rows left out" : "")));
  }

  @Override
  public List<Tag> images(Images images) {
    return Html.titled(images.title(), HtmlImages.of(images));
  }

  @Override
  public List<Tag> chart(Chart chart) {
    return Html.titled(chart.title(), HtmlChart.of(chart));
  }

  @Override
  public List<Tag> confusion(Confusion confusion) {
    return Html.titled(confusion.title(), HtmlConfusion.of(confusion));
  }

  @Override
  public List<Tag> probabilities(Probabilities probabilities) {
    Tag table = Tag.of("table", "ib-bars");
    int size = probabilities.labels().size();
    IntStream.range(0, Math.min(size, MOST_LABELS)).forEach(i -> table.add(bar(probabilities, i)));
    int missing = size - MOST_LABELS;
    return Html.titled(
        probabilities.title(),
        List.of(table, Html.note(missing > 0 ? missing + " more left out" : "")));
  }

  private static Tag bar(Probabilities probabilities, int i) {
    double value = probabilities.values().get(i);
    double share = Double.isFinite(value) ? Math.max(0, Math.min(1, value)) : 0;
    Tag bar =
        Tag.of("div", "ib-bar").with("style", "width:" + Math.round(1000 * share) / 10.0 + "%");
    return Tag.of("tr")
        .add(Tag.of("th").text(Wording.line(probabilities.labels().get(i))))
        .add(Tag.of("td").add(bar))
        .add(Tag.of("td", "ib-n").text(Figures.percent(value)));
  }

  @Override
  public List<Tag> network(NetworkDiagram network) {
    return Html.titled(network.title(), HtmlNetwork.of(network));
  }

  @Override
  public List<Tag> steps(Steps steps) {
    Tag list = Tag.of("ol", "ib-steps");
    for (Steps.Step step : steps.steps().stream().limit(MOST_STEPS).toList()) {
      Tag caption = Tag.of("figcaption").add(Tag.of("b").text(Wording.line(step.name())));
      caption.text(" " + Wording.bounded(step.explanation()));
      Tag picture = Picture.img(step.picture(), FIGURE, Wording.line(step.name()));
      list.add(Tag.of("li").add(Tag.of("figure").add(picture).add(caption)));
    }
    int missing = steps.steps().size() - MOST_STEPS;
    return Html.titled(
        steps.title(),
        List.of(list, Html.note(missing > 0 ? missing + " more steps left out" : "")));
  }

  @Override
  public List<Tag> reading(Reading reading) {
    return Html.titled(reading.title(), HtmlReading.of(reading));
  }

  @Override
  public List<Tag> progress(Progress progress) {
    Tag bar =
        Tag.of("progress")
            .with("max", Math.max(1, progress.total()))
            .with("value", Math.max(0, progress.done()));
    return Html.titled(
        progress.what(),
        List.of(
            Tag.of("div", "ib-progress").add(bar),
            Html.note(PlainProgress.words(progress, " \u00b7 "))));
  }

  @Override
  public List<Tag> failure(Failure failure) {
    String where = failure.line() > 0 ? " in line " + failure.line() : "";
    Tag card = Tag.of("div", "ib-failure");
    card.add(Tag.of("p").add(Tag.of("b").text(Wording.line(failure.kind()) + where)));
    card.add(Tag.of("p").text(Wording.bounded(failure.message())));
    if (!failure.hint().isBlank()) {
      card.add(Tag.of("p", "ib-hint").text("Try: " + Wording.bounded(failure.hint())));
    }
    if (!failure.trace().isEmpty()) {
      String trace = Wording.bounded(String.join("\n", failure.trace()));
      card.add(Html.details("Where it came from", Tag.of("pre").text(trace)));
    }
    return List.of(card);
  }

  @Override
  public List<Tag> foreign(Foreign foreign) {
    return HtmlForeign.of(foreign);
  }
}
