package org.inkbook.output;

/** Text from elsewhere, made fit to be shown: of bounded length, without control characters. */
final class Wording {

  /** More characters than this are nobody's reading under a cell. */
  static final int LONGEST_TEXT = 20_000;

  static final int LONGEST_CELL = 80;
  private static final int LONGEST_IN_PAGE = 400;

  private Wording() {}

  /** The text without control characters but line breaks and tabs, and without half characters. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().map(Wording::harmless).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static int harmless(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    // The two last code points of a plane are no characters, and not allowed in XML.
    return control || half || (c & 0xfffe) == 0xfffe ? 0xfffd : c;
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
