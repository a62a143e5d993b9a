package org.inkbook.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellOutput;
import org.inkbook.notebook.Notebook;
import org.inkbook.output.PlainText;

/**
 * A place where a text stands.
 *
 * @param cell the id of the cell
 * @param at where in its source; -1 where it is in what the cell shows
 */
record Hit(String cell, int at) {
  static final int IN_OUTPUTS = -1;
  private static final int LONGEST_OUTPUT = 200_000;

  /** All places of a text, whatever its case, from top to bottom. */
  static List<Hit> all(Notebook notebook, String text) {
    List<Hit> hits = new ArrayList<>();
    if (text.isEmpty()) {
      return hits;
    }
    String wanted = text.toLowerCase(Locale.ROOT);
    for (Cell cell : notebook.cells()) {
      String source = cell.source().toLowerCase(Locale.ROOT);
      for (int at = source.indexOf(wanted); at >= 0; at = source.indexOf(wanted, at + 1)) {
        hits.add(new Hit(cell.id(), at));
      }
      if (cell.outputs().stream().anyMatch(output -> words(output).contains(wanted))) {
        hits.add(new Hit(cell.id(), IN_OUTPUTS));
      }
    }
    return hits;
  }

  private static String words(CellOutput output) {
    String text =
        switch (output.type()) {
          case STREAM, ERROR -> output.text();
          default -> PlainText.of(output.toOutput());
        };
    String some = text.length() > LONGEST_OUTPUT ? text.substring(0, LONGEST_OUTPUT) : text;
    return some.toLowerCase(Locale.ROOT);
  }
}
