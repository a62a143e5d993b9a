package org.inkbook.notebook;

/** Text to a Java string literal and back. */
final class JavaString {
  private JavaString() {}

  /** A literal, quotes included, that stands for the text. */
  static String quote(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      literal.append(escape(text.charAt(i)));
    }
    return literal.append('"').toString();
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      // Octal, because Java replaces Unicode escapes before it looks for the ends of strings.
      default -> c < ' ' ? String.format("\\%03o", (int) c) : String.valueOf(c);
    };
  }

  /**
   * The text that a literal, quotes included, stands for.
   *
   * @throws IllegalArgumentException when it is not a whole literal
   */
  static String unquote(String literal) {
    int last = literal.length() - 1;
    if (last < 1 || literal.charAt(0) != '"' || literal.charAt(last) != '"') {
      throw new IllegalArgumentException("not a string literal: " + literal);
    }
    return withoutUnicodeEscapes(literal.substring(1, last)).translateEscapes();
  }

  /** Of several backslashes in a row, every second one is escaped and begins nothing. */
  private static String withoutUnicodeEscapes(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean escape = text.charAt(i) == '\\' && i + 1 < text.length();
      if (escape && text.charAt(i + 1) == 'u') {
        int digits = i + 1;
        while (digits < text.length() && text.charAt(digits) == 'u') {
          digits++;
        }
        if (digits + 4 > text.length()) {
          throw new IllegalArgumentException("half an escape in " + text);
        }
        plain.append((char) Integer.parseInt(text.substring(digits, digits + 4), 16));
        i = digits + 3;
      } else {
        plain.append(text.charAt(i));
        if (escape) {
          plain.append(text.charAt(++i));
        }
      }
    }
    return plain.toString();
  }
}
