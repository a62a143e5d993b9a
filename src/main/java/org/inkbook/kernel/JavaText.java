package org.inkbook.kernel;

/** The little that has to be known of Java source without the compiler. */
final class JavaText {
  private JavaText() {}

  /** Whether the last thing in some code, past comments and blanks, is a semicolon. */
  static boolean endsWithSemicolon(String code) {
    char last = ' ';
    int i = 0;
    while (i < code.length()) {
      int next = skip(code, i);
      if (next == i) {
        next = i + 1;
        last = Character.isWhitespace(code.charAt(i)) ? last : code.charAt(i);
      } else if (code.charAt(i) != '/') {
        last = code.charAt(i);
      }
      i = next;
    }
    return last == ';';
  }

  /** Where the comment or literal that begins at an index ends; the index if none begins there. */
  private static int skip(String code, int i) {
    if (code.startsWith("//", i)) {
      return end(code, "\n", i + 2);
    }
    if (code.startsWith("/*", i)) {
      return end(code, "*/", i + 2);
    }
    if (code.startsWith("\"\"\"", i)) {
      return literal(code, "\"\"\"", i + 3);
    }
    if (code.charAt(i) == '"' || code.charAt(i) == '\'') {
      return literal(code, code.substring(i, i + 1), i + 1);
    }
    return i;
  }

  private static int end(String code, String mark, int from) {
    int found = code.indexOf(mark, from);
    return found < 0 ? code.length() : found + mark.length();
  }

  private static int literal(String code, String quote, int from) {
    int i = from;
    while (i < code.length() && !code.startsWith(quote, i)) {
      i += code.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(code.length(), i + quote.length());
  }
}
