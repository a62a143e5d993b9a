package org.inkbook.notebook;

import java.util.List;

/** A place in a list of tokens, comments left out. */
final class TokenCursor {
  private final List<JavaToken> tokens;
  private int at;

  TokenCursor(List<JavaToken> tokens) {
    this.tokens = tokens.stream().filter(token -> !token.isComment()).toList();
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  void next() {
    at++;
  }

  boolean ended() {
    return at >= tokens.size();
  }

  JavaToken get(int place) {
    return tokens.get(place);
  }

  /** The text here; empty at the end. */
  String text() {
    return text(0);
  }

  /** The text that many tokens ahead; empty beyond the end. */
  String text(int ahead) {
    return at + ahead < tokens.size() ? tokens.get(at + ahead).text() : "";
  }

  boolean is(String what) {
    return text().equals(what);
  }

  boolean isWord(int ahead) {
    return at + ahead < tokens.size() && tokens.get(at + ahead).kind() == JavaToken.Kind.WORD;
  }

  /** Moves behind this token, if it is the one here. */
  boolean skip(String what) {
    if (is(what)) {
      at++;
      return true;
    }
    return false;
  }

  /** Moves behind the bracket that closes the one here; stays where there is none. */
  void skipGroup() {
    int depth = 0;
    do {
      depth += depth(text());
      if (depth > 0 || depth(text()) < 0) {
        at++;
      }
    } while (depth > 0 && skipPlain());
  }

  /** Moves to the next bracket; false when there is none. */
  private boolean skipPlain() {
    while (!ended() && depth(text()) == 0) {
      at++;
    }
    return !ended();
  }

  private static int depth(String text) {
    return switch (text) {
      case "(", "{", "[" -> 1;
      case ")", "}", "]" -> -1;
      default -> 0;
    };
  }
}
