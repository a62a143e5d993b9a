package org.inkbook.ui.code;

import java.util.OptionalInt;

/** Keeps the mark of a failure at its line while lines come and go above it. */
final class Shift {
  private Shift() {}

  static Marks failure(Marks marks, String old, String next) {
    if (marks.failure().isEmpty()) {
      return marks;
    }
    int line = marks.failure().getAsInt();
    Edit edit = Edit.between(old, next, 0);
    boolean above = edit.start() <= Lines.startOf(old, line);
    int added = above ? Lines.count(next) - Lines.count(old) : 0;
    int moved = Math.max(1, Math.min(line + added, Lines.count(next)));
    return marks.withFailure(OptionalInt.of(moved));
  }
}
