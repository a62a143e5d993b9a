package org.inkbook.notebook;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.notebook.JavaToken.Kind;

/**
 * Cuts Java source into tokens. It takes anything, as what is being typed need not be Java yet: a
 * string ends with its line at the latest, an open comment or text block with the source.
 */
public final class JavaLexer {
  private final String source;
  private final List<JavaToken> tokens = new ArrayList<>();
  private int at;

  private JavaLexer(String source) {
    this.source = source;
  }

  /** The tokens of a source, in order; white space is between them. */
  public static List<JavaToken> tokens(String source) {
    return new JavaLexer(source).run();
  }

  private List<JavaToken> run() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (source.startsWith("//", at)) {
        add(Kind.LINE_COMMENT, endOfLine());
      } else if (source.startsWith("/*", at)) {
        add(Kind.BLOCK_COMMENT, after("*/", at + 2));
      } else if (source.startsWith("\"\"\"", at)) {
        add(Kind.TEXT_BLOCK, endOfTextBlock());
      } else if (c == '"' || c == '\'') {
        add(c == '"' ? Kind.STRING : Kind.CHARACTER, endOfQuoted(c));
      } else if (isDigit(at) || (c == '.' && isDigit(at + 1))) {
        add(Kind.NUMBER, endOfNumber());
      } else if (Character.isJavaIdentifierStart(source.codePointAt(at))) {
        add(Kind.WORD, endOfWord());
      } else {
        add(Kind.SYMBOL, at + Character.charCount(source.codePointAt(at)));
      }
    }
    return tokens;
  }

  private void add(Kind kind, int end) {
    tokens.add(new JavaToken(kind, source.substring(at, end), at, end));
    at = end;
  }

  private int endOfLine() {
    int end = at;
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int after(String mark, int from) {
    int found = source.indexOf(mark, from);
    return found < 0 ? source.length() : found + mark.length();
  }

  private int endOfTextBlock() {
    int end = at + 3;
    while (end < source.length() && !source.startsWith("\"\"\"", end)) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 3, source.length());
  }

  private int endOfQuoted(char quote) {
    int limit = endOfLine();
    int end = at + 1;
    while (end < limit && source.charAt(end) != quote) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, limit);
  }

  private int endOfNumber() {
    boolean hex = source.startsWith("0x", at) || source.startsWith("0X", at);
    String exponent = hex ? "pP" : "eE";
    int end = at;
    while (end < source.length()) {
      char c = source.charAt(end);
      boolean sign = (c == '+' || c == '-') && exponent.indexOf(source.charAt(end - 1)) >= 0;
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '.' && !sign) {
        break;
      }
      end++;
    }
    return end;
  }

  private int endOfWord() {
    int end = at;
    while (end < source.length() && Character.isJavaIdentifierPart(source.codePointAt(end))) {
      end += Character.charCount(source.codePointAt(end));
    }
    return end;
  }

  private boolean isDigit(int index) {
    return index < source.length() && source.charAt(index) >= '0' && source.charAt(index) <= '9';
  }
}
