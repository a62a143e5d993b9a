package org.inkbook.ui.code;

import org.inkbook.notebook.JavaLexer;
import org.inkbook.notebook.JavaToken;

/** Inside what an offset of Java source is. */
enum Place {
  CODE,
  STRING,
  CHARACTER,
  COMMENT;

  static Place of(String source, int offset) {
    for (JavaToken token : JavaLexer.tokens(source)) {
      if (token.start() >= offset) {
        return CODE;
      }
      boolean open = token.end() > offset || (token.end() == offset && !isClosed(token));
      if (open) {
        return inside(token);
      }
    }
    return CODE;
  }

  private static Place inside(JavaToken token) {
    return switch (token.kind()) {
      case STRING, TEXT_BLOCK -> STRING;
      case CHARACTER -> CHARACTER;
      case LINE_COMMENT, BLOCK_COMMENT -> COMMENT;
      default -> CODE;
    };
  }

  private static boolean isClosed(JavaToken token) {
    String text = token.text();
    return switch (token.kind()) {
      case LINE_COMMENT -> false;
      case BLOCK_COMMENT -> text.length() > 3 && text.endsWith("*/");
      case TEXT_BLOCK -> text.length() > 5 && text.endsWith("\"\"\"");
      case STRING, CHARACTER ->
          text.length() > 1 && text.charAt(text.length() - 1) == text.charAt(0);
      default -> true;
    };
  }

  /** Whether a quote that stands next would end what the offset is in. */
  boolean endsQuoted(char quote) {
    return this == (quote == '"' ? STRING : CHARACTER);
  }
}
