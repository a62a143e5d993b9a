package org.inkbook.output;

import java.util.List;

/**
 * A network as the chain of its layers.
 *
 * @param title a heading, or empty
 */
public record NetworkDiagram(String title, List<Block> blocks) implements Output {

  public NetworkDiagram {
    blocks = List.copyOf(blocks);
  }

  /** The number of trained values in the whole network. */
  public long parameters() {
    return blocks.stream().mapToLong(Block::parameters).sum();
  }

  /**
   * One layer.
   *
   * @param kind what it is: {@code input}, {@code convolution}, {@code max pool}, {@code dense} ...
   * @param detail its settings, such as {@code 32 filters of 5 x 5, relu}
   * @param shape what leaves it, such as {@code 28 x 28 x 32}
   * @param parameters the number of its trained values
   */
  public record Block(String kind, String detail, String shape, long parameters) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.network(this);
  }
}
