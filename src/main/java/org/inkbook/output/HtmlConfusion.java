package org.inkbook.output;

import java.util.List;
import java.util.Locale;

/** A confusion matrix in a page: a heat map with sums, and the pictures behind its cells. */
final class HtmlConfusion {
  private static final int MOST_LABELS = 40;
  private static final int MOST_EXAMPLES = 20;
  private static final int LEVELS = 4;

  private final Confusion confusion;
  private final ConfusionSums sums;
  private final long most;

  private HtmlConfusion(Confusion confusion) {
    this.confusion = confusion;
    this.sums = new ConfusionSums(confusion);
    this.most = sums.confused().stream().mapToLong(ConfusionSums.Pair::count).max().orElse(1);
  }

  static List<Tag> of(Confusion confusion) {
    int size = confusion.labels().size();
    if (size == 0 || size > MOST_LABELS) {
      return List.of(Html.note(size == 0 ? "No labels." : size + " labels: too many to show."));
    }
    HtmlConfusion matrix = new HtmlConfusion(confusion);
    return List.of(matrix.table(), Html.note(matrix.right()), matrix.examples());
  }

  private Tag table() {
    Tag head = Tag.of("tr").add(Tag.of("th", "ib-n").text("truth ↓ read →"));
    confusion.labels().forEach(label -> head.add(heading(label)));
    head.add(heading("sum"));
    Tag body = Tag.of("tbody");
    for (int truth = 0; truth < confusion.labels().size(); truth++) {
      body.add(row(truth));
    }
    Tag foot = Tag.of("tr").add(heading("sum"));
    for (int read = 0; read < confusion.labels().size(); read++) {
      foot.add(sum(sums.column(read)));
    }
    foot.add(sum(sums.total()));
    Tag table = Tag.of("table", "ib-matrix").add(Tag.of("thead").add(head)).add(body);
    return Tag.of("div", "ib-scroll").add(table.add(Tag.of("tfoot").add(foot)));
  }

  private Tag row(int truth) {
    Tag row = Tag.of("tr").add(heading(confusion.labels().get(truth)));
    for (int read = 0; read < confusion.labels().size(); read++) {
      row.add(cell(truth, read, confusion.counts().get(truth).get(read)));
    }
    return row.add(sum(sums.row(truth)));
  }

  private static Tag heading(String label) {
    return Tag.of("th", "ib-n").text(Wording.line(label));
  }

  private static Tag sum(long value) {
    return Tag.of("td", "ib-sum").text(Figures.whole(value));
  }

  private Tag cell(int truth, int read, long count) {
    if (count == 0) {
      return Tag.of("td").text("·");
    }
    Tag cell = Tag.of("td", truth == read ? "ib-hit" : "ib-e" + (1 + LEVELS * (count - 1) / most));
    return (truth == read ? cell : cell.with("title", pair(truth, read)))
        .text(Figures.whole(count));
  }

  private String pair(int truth, int read) {
    List<String> labels = confusion.labels();
    return Wording.line(labels.get(truth)) + " read as " + Wording.line(labels.get(read));
  }

  private String right() {
    long total = sums.total();
    String share = String.format(Locale.ROOT, " (%.2f %%)", 100.0 * sums.right() / total);
    return total == 0
        ? "Nothing counted."
        : Figures.whole(sums.right()) + " of " + Figures.whole(total) + " read rightly" + share;
  }

  private Tag examples() {
    List<Confusion.Examples> all = confusion.examples();
    if (all.isEmpty()) {
      return Tag.of("div");
    }
    Tag content = Tag.of("div");
    for (Confusion.Examples some : all.subList(0, Math.min(MOST_EXAMPLES, all.size()))) {
      content.add(Tag.of("p").text(pair(some.truth(), some.prediction()) + ":"));
      content.add(HtmlImages.grid(some.tiles()));
    }
    int missing = all.size() - MOST_EXAMPLES;
    String note = missing > 0 ? missing + " more pairs left out" : "";
    return Html.details("Examples", content, Html.note(note));
  }
}
