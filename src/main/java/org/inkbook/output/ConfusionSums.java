package org.inkbook.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What follows from the counts of a confusion matrix. */
record ConfusionSums(Confusion confusion) {

  /** A pair of labels that were confused. */
  record Pair(int truth, int prediction, long count) {}

  long row(int truth) {
    return confusion.counts().get(truth).stream().mapToLong(count -> count).sum();
  }

  long column(int prediction) {
    return confusion.counts().stream().mapToLong(row -> row.get(prediction)).sum();
  }

  long total() {
    return confusion.counts().stream().flatMap(List::stream).mapToLong(count -> count).sum();
  }

  long right() {
    long right = 0;
    for (int label = 0; label < confusion.labels().size(); label++) {
      right += confusion.counts().get(label).get(label);
    }
    return right;
  }

  /** All pairs that were confused at least once, the most frequent first. */
  List<Pair> confused() {
    List<Pair> pairs = new ArrayList<>();
    for (int truth = 0; truth < confusion.labels().size(); truth++) {
      for (int read = 0; read < confusion.labels().size(); read++) {
        long count = confusion.counts().get(truth).get(read);
        if (truth != read && count > 0) {
          pairs.add(new Pair(truth, read, count));
        }
      }
    }
    pairs.sort(Comparator.comparingLong(Pair::count).reversed());
    return pairs;
  }
}
