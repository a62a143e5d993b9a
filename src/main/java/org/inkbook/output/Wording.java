package org.inkbook.output;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text from elsewhere, made fit to be shown: of bounded length, without control characters. */
final class Wording {

  /** More characters than this are nobody's reading under a cell. */
  static final int LONGEST_TEXT = 20_000;

  static final int LONGEST_CELL = 80;
  private static final int LONGEST_IN_PAGE = 400;

  /** ANSI control sequences: colours, movements of the cursor. */
  private static final Pattern ESCAPES = Pattern.compile("\u001b\\[[0-9;?]*[ -/]*[@-~]");

  private static final Pattern LINES = Pattern.compile("\n");

  private Wording() {}

  /**
   * The text as a terminal would leave it, without colours: no control characters but line breaks
   * and tabs, no half characters, and of a line that was overwritten only its end.
   */
  static String clean(String text) {
    if (text.chars().allMatch(c -> (c >= ' ' && c < 0x7f) || c == '\n')) {
      return text;
    }
    String still = afterReturns(ESCAPES.matcher(text).replaceAll("").replace("\r\n", "\n"));
    StringBuilder clean = new StringBuilder(still.length());
    still.codePoints().map(Wording::harmless).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The text with U+FFFD for each half of a character. */
  static String whole(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().map(c -> isHalf(c) ? 0xfffd : c).forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static String afterReturns(String text) {
    return text.indexOf('\r') < 0
        ? text
        : Arrays.stream(LINES.split(text, -1))
            .map(Wording::afterReturn)
            .collect(Collectors.joining("\n"));
  }

  private static String afterReturn(String line) {
    String written = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    return written.substring(written.lastIndexOf('\r') + 1);
  }

  private static int harmless(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    // The two last code points of a plane are no characters, and not allowed in XML.
    return control || isHalf(c) || (c & 0xfffe) == 0xfffe ? 0xfffd : c;
  }

  /** One line of at most {@link #LONGEST_CELL} characters. */
  static String line(String text) {
    return cut(clean(text).replaceAll("\\s+", " ").strip(), LONGEST_CELL, "…");
  }

  /** The text of a table's cell in a page, which can break lines. */
  static String cell(String text) {
    return cut(clean(text).strip(), LONGEST_IN_PAGE, "…");
  }

  /** The text, its end replaced by a note of what is missing when it is too long. */
  static String bounded(String text) {
    String clean = clean(text);
    String missing = Figures.whole(clean.length() - (long) LONGEST_TEXT);
    return cut(clean, LONGEST_TEXT, "\n… " + missing + " more characters left out");
  }

  private static String cut(String text, int most, String mark) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + mark;
  }

  /** Columns that a terminal gives the text: two for each Chinese, Japanese or Korean character. */
  static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0x1f300 && c <= 0x1faff);
  }
}
