package org.inkbook.ui.code;

/** A source as rows on the screen. */
final class Rows {
  /** Up to so many rows are drawn whether they are seen or not. */
  static final int FEW = 120;

  /** Rows drawn above and below those that are seen, so that not every scroll draws. */
  static final int MARGIN = 8;

  private Rows() {}

  /** The offset at which each line begins. */
  static int[] starts(String source) {
    int[] starts = new int[Lines.count(source)];
    int start = 0;
    for (int line = 1; line < starts.length; line++) {
      start = source.indexOf('\n', start) + 1;
      starts[line] = start;
    }
    return starts;
  }

  /**
   * The offset at which a line ends, before its line end.
   *
   * @param line from 0
   */
  static int end(String source, int[] starts, int line) {
    return line + 1 < starts.length ? starts[line + 1] - 1 : source.length();
  }
}
