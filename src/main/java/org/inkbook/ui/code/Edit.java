package org.inkbook.ui.code;

/**
 * A change of a source, and what is selected after it.
 *
 * @param start the offset of the first character replaced
 * @param end the offset after the last character replaced
 * @param text what comes in their place
 * @param anchor where the selection begins afterwards
 * @param caret where it ends, and the caret is
 */
record Edit(int start, int end, String text, int anchor, int caret) {

  /** Puts text in the place of other, the caret after it. */
  static Edit replace(int start, int end, String text) {
    int after = start + text.length();
    return new Edit(start, end, text, after, after);
  }

  /** Moves the caret and changes nothing. */
  static Edit move(int caret) {
    return new Edit(caret, caret, "", caret, caret);
  }

  /**
   * What makes one text the other: the smallest stretch that differs. The caret stays at what it
   * was at, or goes behind what is new.
   */
  static Edit between(String old, String next, int caret) {
    int least = Math.min(old.length(), next.length());
    int start = 0;
    while (start < least && old.charAt(start) == next.charAt(start)) {
      start++;
    }
    if (start > 0 && Character.isHighSurrogate(old.charAt(start - 1))) {
      start--;
    }
    int same = 0;
    while (same < least - start
        && old.charAt(old.length() - 1 - same) == next.charAt(next.length() - 1 - same)) {
      same++;
    }
    if (same > 0 && Character.isLowSurrogate(old.charAt(old.length() - same))) {
      same--;
    }
    int end = old.length() - same;
    int nextEnd = next.length() - same;
    int moved = caret <= start ? caret : caret >= end ? caret + nextEnd - end : nextEnd;
    return new Edit(start, end, next.substring(start, nextEnd), moved, moved);
  }
}
