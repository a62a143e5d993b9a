package org.inkbook.output;

import java.util.List;

/**
 * A confusion matrix: how often each true label (row) was read as each label (column).
 *
 * @param title a heading, or empty
 * @param labels the names of rows and columns
 * @param counts square, {@code counts.get(truth).get(prediction)}
 * @param examples some of the pictures behind some of the cells
 */
public record Confusion(
    String title, List<String> labels, List<List<Long>> counts, List<Examples> examples)
    implements Output {

  public Confusion {
    labels = List.copyOf(labels);
    counts = counts.stream().map(List::copyOf).toList();
    examples = List.copyOf(examples);
    int size = labels.size();
    if (counts.size() != size || counts.stream().anyMatch(row -> row.size() != size)) {
      throw new IllegalArgumentException("a confusion matrix is square, one row for each label");
    }
  }

  /** Pictures behind one cell of the matrix, at most a few. */
  public record Examples(int truth, int prediction, List<Tile> tiles) {
    public Examples {
      tiles = List.copyOf(tiles);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.confusion(this);
  }
}
