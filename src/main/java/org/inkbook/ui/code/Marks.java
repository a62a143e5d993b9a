package org.inkbook.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is marked in a source beyond its colours.
 *
 * @param failure the line that failed, from 1
 * @param find the text looked for; empty marks nothing
 * @param current where the hit begins that the reader is at
 */
record Marks(OptionalInt failure, String find, OptionalInt current) {
  static final Marks NONE = new Marks(OptionalInt.empty(), "", OptionalInt.empty());

  Marks withFailure(OptionalInt line) {
    return new Marks(line, find, current);
  }

  Marks withFind(String text, OptionalInt at) {
    return new Marks(failure, text, at);
  }

  /** The hits in a source, in order. */
  List<Run> hits(String source) {
    List<Run> hits = new ArrayList<>();
    for (int start : Hits.in(source, find)) {
      boolean here = current.isPresent() && current.getAsInt() == start;
      hits.add(new Run(start, start + find.length(), here ? "code-hit-current" : "code-hit"));
    }
    return hits;
  }
}
