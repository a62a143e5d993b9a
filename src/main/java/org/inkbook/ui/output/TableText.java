package org.inkbook.ui.output;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.inkbook.output.Table;

/** A table as text, for the clipboard and for a file. */
final class TableText {
  private TableText() {}

  /** Tab-separated, as shown on screen: what a spreadsheet or a document takes when pasting. */
  static String tsv(Table table, List<Integer> rows) {
    return lines(table, rows, "\t", "\n", TableText::flat, Table.Column::text);
  }

  /** Comma-separated (RFC 4180), numbers in full: what a program reads. */
  static String csv(Table table, List<Integer> rows) {
    return lines(table, rows, ",", "\r\n", TableText::quoted, TableText::inFull);
  }

  private static String lines(
      Table table,
      List<Integer> rows,
      String between,
      String end,
      UnaryOperator<String> field,
      BiFunction<Table.Column, Integer, String> value) {
    StringBuilder text = new StringBuilder();
    text.append(
        table.columns().stream()
            .map(column -> field.apply(column.name()))
            .collect(Collectors.joining(between, "", end)));
    for (int row : rows) {
      text.append(
          table.columns().stream()
              .map(column -> field.apply(value.apply(column, row)))
              .collect(Collectors.joining(between, "", end)));
    }
    return text.toString();
  }

  private static String flat(String value) {
    return value.replaceAll("[\\t\\r\\n]+", " ");
  }

  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  private static String inFull(Table.Column column, int row) {
    if (column instanceof Table.Numbers numbers) {
      double value = numbers.values().get(row);
      boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
      return Double.isNaN(value) ? "" : whole ? Long.toString((long) value) : "" + value;
    }
    return column.text(row);
  }
}
