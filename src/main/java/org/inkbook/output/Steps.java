package org.inkbook.output;

import java.util.List;

/**
 * The way of a photo to its digits: every intermediate picture, named, in order.
 *
 * @param title a heading, or empty
 */
public record Steps(String title, List<Step> steps) implements Output {

  public Steps {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param name a word or two
   * @param explanation a sentence that says what the step does and why
   * @param picture what it made
   */
  public record Step(String name, String explanation, Pixels picture) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.steps(this);
  }
}
