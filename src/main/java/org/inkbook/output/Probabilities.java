package org.inkbook.output;

import java.util.List;

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

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.probabilities(this);
  }
}
