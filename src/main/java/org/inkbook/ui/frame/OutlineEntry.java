package org.inkbook.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.session.CellStatus;
import org.inkbook.session.Snapshot;

/**
 * A line of the outline: a heading, or a cell with a title.
 *
 * @param cell the id of the cell
 * @param level of the heading, from 1; a cell's is one below the heading above it
 * @param status of a code cell; of prose, that of a cell that never ran
 */
record OutlineEntry(String cell, int level, String title, boolean code, CellStatus status) {
  private static final Pattern HEADING =
      Pattern.compile("^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$", Pattern.MULTILINE);
  private static final Pattern FENCED =
      Pattern.compile("^ {0,3}(```|~~~).*?^ {0,3}\\1", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern MARKUP = Pattern.compile("[*_`]+|!?\\[([^]]*)]\\([^)]*\\)");

  /** The outline of a notebook, from top to bottom. */
  static List<OutlineEntry> of(Snapshot snapshot) {
    List<OutlineEntry> entries = new ArrayList<>();
    int level = 0;
    for (Cell cell : snapshot.notebook().cells()) {
      if (cell.kind() == Cell.Kind.MARKDOWN) {
        Matcher matcher = HEADING.matcher(FENCED.matcher(cell.source()).replaceAll(""));
        while (matcher.find()) {
          level = matcher.group(1).length();
          entries.add(
              new OutlineEntry(cell.id(), level, plain(matcher.group(2)), false, CellStatus.NEW));
        }
      } else if (cell.isCode() && cell.title().isPresent()) {
        entries.add(
            new OutlineEntry(
                cell.id(), level + 1, cell.title().get(), true, snapshot.cell(cell.id())));
      }
    }
    return entries;
  }

  /** The cell of the last line at or above a cell. */
  static Optional<String> above(Notebook notebook, List<OutlineEntry> entries, String id) {
    Set<String> lines = entries.stream().map(OutlineEntry::cell).collect(Collectors.toSet());
    Optional<String> last = Optional.empty();
    for (Cell cell : notebook.cells()) {
      if (lines.contains(cell.id())) {
        last = Optional.of(cell.id());
      }
      if (cell.id().equals(id)) {
        return last;
      }
    }
    return Optional.empty();
  }

  private static String plain(String heading) {
    return MARKUP.matcher(heading).replaceAll("$1");
  }
}
