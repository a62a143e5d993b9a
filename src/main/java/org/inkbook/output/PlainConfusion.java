package org.inkbook.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A confusion matrix in the terminal: counts, sums, and the most frequent confusions by name. */
final class PlainConfusion {
  private static final int MOST_LABELS = 30;
  private static final int NAMED = 5;

  private PlainConfusion() {}

  static String text(Confusion confusion) {
    ConfusionSums sums = new ConfusionSums(confusion);
    String share = Figures.whole(sums.right()) + " of " + Figures.whole(sums.total()) + " right";
    String right = sums.total() == 0 ? "" : share + " (" + percent(sums) + ")";
    int size = confusion.labels().size();
    String grid =
        size > MOST_LABELS ? size + " labels: too many to print the matrix" : grid(confusion, sums);
    return PlainText.titled(
        confusion.title(), size == 0 ? "(empty)" : grid, right, worst(confusion, sums));
  }

  private static String percent(ConfusionSums sums) {
    return String.format(java.util.Locale.ROOT, "%.2f %%", 100.0 * sums.right() / sums.total());
  }

  private static String grid(Confusion confusion, ConfusionSums sums) {
    int size = confusion.labels().size();
    PlainGrid grid = new PlainGrid(Collections.nCopies(size + 2, true));
    List<String> head = new ArrayList<>(List.of("truth \\ read"));
    head.addAll(confusion.labels());
    head.add("sum");
    grid.row(head).rule();
    for (int truth = 0; truth < size; truth++) {
      List<String> cells = new ArrayList<>(List.of(confusion.labels().get(truth)));
      confusion.counts().get(truth).forEach(count -> cells.add(count == 0 ? "·" : "" + count));
      cells.add("" + sums.row(truth));
      grid.row(cells);
    }
    List<String> foot = new ArrayList<>(List.of("sum"));
    for (int read = 0; read < size; read++) {
      foot.add("" + sums.column(read));
    }
    foot.add("" + sums.total());
    return grid.rule().row(foot).text();
  }

  private static String worst(Confusion confusion, ConfusionSums sums) {
    List<String> named =
        sums.confused().stream()
            .limit(NAMED)
            .map(
                pair ->
                    Wording.line(confusion.labels().get(pair.truth()))
                        + " read as "
                        + Wording.line(confusion.labels().get(pair.prediction()))
                        + " ("
                        + pair.count()
                        + ")")
            .toList();
    return named.isEmpty() ? "" : "most often confused: " + String.join(", ", named);
  }
}
