package org.inkbook.output;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How sure the network is of each label, as bars.
 *
 * @param title a heading, or empty
 * @param values one value from 0 to 1 for each label
 */
public record Probabilities(String title, List<String> labels, List<Double> values)
    implements Output {

  public Probabilities {
    labels = List.copyOf(labels);
    values = List.copyOf(values);
    if (labels.size() != values.size()) {
      throw new IllegalArgumentException(labels.size() + " labels, " + values.size() + " values");
    }
  }

  /** The labels of a network's answer: its digits from 0, and what is none when it has eleven. */
  public static List<String> labels(int count) {
    return IntStream.range(0, count).mapToObj(Probabilities::label).toList();
  }

  private static String label(int index) {
    return index == 10 ? "none" : Integer.toString(index);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.probabilities(this);
  }
}
