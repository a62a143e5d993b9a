package org.inkbook.output;

import java.util.List;

/**
 * A grid of small pictures, in reading order.
 *
 * @param title a heading, or empty
 */
public record Images(String title, List<Tile> tiles) implements Output {

  public Images {
    tiles = List.copyOf(tiles);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.images(this);
  }
}
