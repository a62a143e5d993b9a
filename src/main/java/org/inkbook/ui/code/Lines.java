package org.inkbook.ui.code;

/** Where lines of a source begin and end. */
final class Lines {
  private Lines() {}

  /** The offset at which the line begins that an offset is in. */
  static int start(String source, int offset) {
    return source.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The offset of the end of the line, before its line end. */
  static int end(String source, int offset) {
    int end = source.indexOf('\n', offset);
    return end < 0 ? source.length() : end;
  }

  /** The white space that the line of an offset begins with, up to that offset. */
  static String indent(String source, int offset) {
    int start = start(source, offset);
    int end = start;
    while (end < offset && (source.charAt(end) == ' ' || source.charAt(end) == '\t')) {
      end++;
    }
    return source.substring(start, end);
  }

  /**
   * The offset at which a line begins.
   *
   * @param line from 1; the last line when there are fewer
   */
  static int startOf(String source, int line) {
    int start = 0;
    for (int at = 1; at < line; at++) {
      int end = source.indexOf('\n', start);
      if (end < 0) {
        return start;
      }
      start = end + 1;
    }
    return start;
  }

  /** How many lines there are; an empty source is a line. */
  static int count(String source) {
    return 1 + (int) source.chars().filter(c -> c == '\n').count();
  }
}
