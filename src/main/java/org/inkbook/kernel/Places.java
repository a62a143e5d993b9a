package org.inkbook.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the snippets of all cells stand, so that an error can be shown where it was written. */
final class Places {

  /**
   * A place in a cell.
   *
   * @param cell the number of the cell, 0 when it has none
   * @param line from 1
   * @param code the text of the line
   */
  record Place(int cell, int line, String code) {}

  private record Origin(int cell, int line, List<String> lines) {}

  private final Map<String, Origin> origins = new HashMap<>();

  /** Remembers where a snippet came from. */
  void add(String snippetId, int cell, CellPart part) {
    origins.put(snippetId, new Origin(cell, part.line(), part.source().lines().toList()));
  }

  /**
   * The place of a line of a snippet.
   *
   * @param line from 1; past its end means its last
   */
  Optional<Place> find(String snippetId, int line) {
    return Optional.ofNullable(origins.get(snippetId)).map(origin -> place(origin, line));
  }

  private static Place place(Origin origin, int line) {
    int index = Math.max(0, Math.min(line, origin.lines().size()) - 1);
    return new Place(origin.cell(), origin.line() + index, origin.lines().get(index).strip());
  }
}
