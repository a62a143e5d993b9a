package org.inkbook.notebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.inkbook.fault.UsageException;
import org.inkbook.notebook.Cell.Kind;

/**
 * Edits of several cells at once: each makes another notebook of one. Ids that no cell has are
 * passed over where nothing else is said; an edit that makes no sense gives the same notebook.
 */
public final class CellEdits {
  private static final int MOST_HASHES = 6;

  private CellEdits() {}

  /** With these cells more, the first of which then is at that place. */
  public static Notebook insert(Notebook notebook, int index, List<Cell> cells) {
    List<Cell> changed = new ArrayList<>(notebook.cells());
    changed.addAll(index, cells);
    return notebook.withCells(changed);
  }

  /** Without these cells. */
  public static Notebook remove(Notebook notebook, Collection<String> ids) {
    return notebook.withCells(
        notebook.cells().stream().filter(cell -> !ids.contains(cell.id())).toList());
  }

  /**
   * With each of these cells one place further up or down; they stay together, and stop at the end.
   */
  public static Notebook shift(Notebook notebook, Collection<String> ids, boolean down) {
    List<Cell> cells = new ArrayList<>(notebook.cells());
    if (down) {
      Collections.reverse(cells);
    }
    for (int i = 1; i < cells.size(); i++) {
      if (ids.contains(cells.get(i).id()) && !ids.contains(cells.get(i - 1).id())) {
        Collections.swap(cells, i - 1, i);
      }
    }
    if (down) {
      Collections.reverse(cells);
    }
    return notebook.withCells(cells);
  }

  /**
   * With these cells made one, which is of the first one's kind. It stands where the last one stood
   * and keeps its id and outputs: what a cell shows comes from its end.
   */
  public static Notebook merge(Notebook notebook, Collection<String> ids) {
    List<Cell> parts = notebook.cells().stream().filter(cell -> ids.contains(cell.id())).toList();
    if (parts.size() < 2) {
      return notebook;
    }
    Kind kind = parts.get(0).kind();
    String between = kind == Kind.MARKDOWN ? "\n\n" : "\n";
    String source = parts.stream().map(Cell::source).collect(Collectors.joining(between));
    Cell last = parts.get(parts.size() - 1);
    List<String> gone = parts.stream().limit(parts.size() - 1).map(Cell::id).toList();
    return remove(notebook, gone).with(last.withKind(kind).withSource(source));
  }

  /**
   * With a cell cut in two. The lower one keeps id and outputs, as what a cell shows comes from its
   * end; the line break at the cut is gone.
   *
   * @param at how many characters the upper one gets
   * @throws UsageException when there is no such cell
   */
  public static Notebook split(Notebook notebook, String id, int at) {
    int index = notebook.indexOf(id);
    Cell cell = notebook.cells().get(index);
    String above = cell.source().substring(0, at);
    String below = cell.source().substring(at);
    Cell upper = cell.duplicate().cleared().withSource(stripLineBreakAtEnd(above));
    return notebook
        .with(cell.withSource(below.startsWith("\n") ? below.substring(1) : below))
        .inserted(index, upper);
  }

  private static String stripLineBreakAtEnd(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  /** With these cells turned to another kind; those of another kind than before lose outputs. */
  public static Notebook turn(Notebook notebook, Collection<String> ids, Kind kind) {
    return notebook.withCells(
        notebook.cells().stream()
            .map(cell -> ids.contains(cell.id()) ? cell.withKind(kind) : cell)
            .toList());
  }

  /**
   * With a cell turned to a heading: Markdown whose first line has so many hash signs.
   *
   * @param level from 1, the largest, to 6
   */
  public static Notebook heading(Notebook notebook, String id, int level) {
    if (level < 1 || level > MOST_HASHES) {
      throw new UsageException("a heading's level is 1 to 6, not " + level, "");
    }
    return notebook.with(
        id,
        cell ->
            cell.withKind(Kind.MARKDOWN)
                .withSource("#".repeat(level) + " " + cell.source().replaceFirst("^#* *", "")));
  }
}
