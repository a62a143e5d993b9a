package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * All ways to take a row of writing: its smallest parts from left to right, and every run of
 * neighbouring parts that may be one digit. The cheapest chain of runs from one end to the other is
 * found by dynamic programming (Matan et al., 1991).
 */
final class Lattice {

  private final RowParts parts;
  private final List<Run> runs = new ArrayList<>();

  /**
   * Neighbouring parts as one.
   *
   * @param from the first
   * @param to the one after the last
   */
  record Run(int from, int to, Mark mark) {}

  Lattice(RowParts parts) {
    this.parts = parts;
    for (int from = 0; from < parts.size(); from++) {
      Mark mark = parts.mark(from);
      runs.add(new Run(from, from + 1, mark));
      for (int to = from + 2; to <= parts.size(); to++) {
        Optional<Mark> whole = parts.whole(from, to);
        mark = whole.orElse(mark.join(parts.mark(to - 1)));
        if (whole.isEmpty() && !parts.joined(from, to - 1, mark)) {
          break;
        }
        if (whole.isPresent() || !parts.tooWide(mark)) {
          runs.add(new Run(from, to, mark));
        }
      }
    }
  }

  /** Every run that may be a digit: a classifier is asked about all of them at once. */
  List<Run> runs() {
    return runs;
  }

  /**
   * The cheapest chain.
   *
   * @param doubts what the classifier's doubt of each run costs, 0 when it is sure
   */
  List<Run> cheapest(double[] doubts) {
    double[] least = new double[parts.size() + 1];
    Run[] last = new Run[least.length];
    Arrays.fill(least, Double.MAX_VALUE);
    least[0] = 0;
    for (int i = 0; i < runs.size(); i++) { // in the order of their beginnings
      Run run = runs.get(i);
      double cost = least[run.from] + doubts[i] + parts.cost(run.from, run.to, run.mark);
      if (cost < least[run.to]) {
        least[run.to] = cost;
        last[run.to] = run;
      }
    }
    List<Run> chain = new ArrayList<>();
    for (int end = parts.size(); end > 0; end = last[end].from) {
      chain.add(0, last[end]);
    }
    return chain;
  }
}
