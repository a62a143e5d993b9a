package org.inkbook.output;

/**
 * Plain text.
 *
 * @param text any length; renderers bound what they show
 */
public record Text(String text) implements Output {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.text(this);
  }
}
