package org.inkbook.output;

import java.util.List;
import java.util.Locale;

/**
 * A table, column by column; all columns are of one length.
 *
 * @param title a heading, or empty
 */
public record Table(String title, List<Column> columns) implements Output {

  public Table {
    columns = List.copyOf(columns);
    if (columns.stream().mapToInt(Column::size).distinct().count() > 1) {
      throw new IllegalArgumentException("columns of different lengths in table " + title);
    }
  }

  /** The number of rows. */
  public int rows() {
    return columns.isEmpty() ? 0 : columns.get(0).size();
  }

  /** A named column of words or of numbers. */
  public sealed interface Column permits Words, Numbers {
    String name();

    int size();

    /** The value in a row, as a reader sees it. */
    String text(int row);
  }

  /** A column of words. */
  public record Words(String name, List<String> values) implements Column {
    public Words {
      values = List.copyOf(values);
    }

    @Override
    public int size() {
      return values.size();
    }

    @Override
    public String text(int row) {
      return values.get(row);
    }
  }

  /**
   * A column of numbers; NaN stands for a missing value and is shown as an empty cell.
   *
   * @param decimals digits shown after the point
   */
  public record Numbers(String name, List<Double> values, int decimals) implements Column {
    /** From here on a number is a row of digits that nobody counts. */
    private static final double HUGE = 1e15;

    public Numbers {
      values = List.copyOf(values);
    }

    @Override
    public int size() {
      return values.size();
    }

    @Override
    public String text(int row) {
      double value = values.get(row);
      String form = Math.abs(value) < HUGE ? "f" : "e";
      return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%." + decimals + form, value);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.table(this);
  }
}
