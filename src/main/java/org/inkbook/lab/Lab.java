package org.inkbook.lab;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.output.CurrentDisplay;
import org.inkbook.output.Output;
import org.inkbook.output.Showable;
import org.inkbook.output.ShowableInParts;
import org.inkbook.output.Table;
import org.inkbook.output.Table.Numbers;
import org.inkbook.output.Table.Words;
import org.inkbook.output.Text;
import tech.tablesaw.api.NumberColumn;
import tech.tablesaw.columns.Column;

/** What every cell can say without naming where it comes from. */
public final class Lab {
  private static final int DECIMALS = 4;

  private Lab() {}

  /** Shows each value under the cell: pictures, tables, charts, or its text. */
  public static void show(Object... values) {
    for (Object value : values) {
      if (value instanceof ShowableInParts parts) {
        parts.toOutputs().forEach(CurrentDisplay.get()::show);
      } else {
        CurrentDisplay.get().show(toOutput(value));
      }
    }
  }

  /** What {@code show} shows for a value; {@code null} shows as the word. */
  public static Output toOutput(Object value) {
    if (value instanceof Output output) {
      return output;
    }
    if (value instanceof Showable showable) {
      return showable.toOutput();
    }
    if (value instanceof tech.tablesaw.api.Table table) {
      return new Table(
          table.name() == null ? "" : table.name(),
          table.columns().stream().map(Lab::toColumn).toList());
    }
    return new Text(String.valueOf(value));
  }

  private static Table.Column toColumn(Column<?> column) {
    if (column instanceof NumberColumn<?, ?> numbers) {
      boolean whole = numbers.type().name().matches("INTEGER|LONG|SHORT");
      List<Double> values = new ArrayList<>();
      for (int row = 0; row < numbers.size(); row++) {
        values.add(numbers.isMissing(row) ? Double.NaN : numbers.getDouble(row));
      }
      return new Numbers(column.name(), values, whole ? 0 : DECIMALS);
    }
    List<String> words = new ArrayList<>();
    for (int row = 0; row < column.size(); row++) {
      words.add(column.getString(row));
    }
    return new Words(column.name(), words);
  }
}
