package org.inkbook.ui.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.inkbook.notebook.JavaLexer;
import org.inkbook.notebook.JavaToken;

/** Brackets and their partners. What is in strings and comments is no bracket. */
final class Brackets {
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  private Brackets() {}

  /**
   * Two brackets that belong together.
   *
   * @param open the offset of the first
   * @param close the offset of the second
   */
  record Pair(int open, int close) {}

  /** The pair of the bracket right before the caret or, if there is none, right after it. */
  static Optional<Pair> at(String source, int caret) {
    boolean near = isBracket(source, caret - 1) || isBracket(source, caret);
    if (!near) {
      return Optional.empty();
    }
    List<JavaToken> tokens = JavaLexer.tokens(source);
    Optional<Pair> before = pair(tokens, caret - 1);
    return before.isPresent() ? before : pair(tokens, caret);
  }

  private static boolean isBracket(String source, int offset) {
    return offset >= 0
        && offset < source.length()
        && (OPENING + CLOSING).indexOf(source.charAt(offset)) >= 0;
  }

  private static Optional<Pair> pair(List<JavaToken> tokens, int offset) {
    Deque<JavaToken> open = new ArrayDeque<>();
    for (JavaToken token : tokens) {
      if (isOne(token, OPENING)) {
        open.push(token);
      } else if (isOne(token, CLOSING)) {
        if (open.isEmpty() || !belong(open.peek(), token)) {
          return Optional.empty();
        }
        JavaToken first = open.pop();
        if (first.start() == offset || token.start() == offset) {
          return Optional.of(new Pair(first.start(), token.start()));
        }
      }
    }
    return Optional.empty();
  }

  /** The innermost bracket still open at an offset, if a closing one would be its partner. */
  static Optional<Integer> opening(String source, int offset, char closing) {
    Deque<JavaToken> open = new ArrayDeque<>();
    for (JavaToken token : JavaLexer.tokens(source)) {
      if (token.start() >= offset) {
        break;
      }
      if (isOne(token, OPENING)) {
        open.push(token);
      } else if (isOne(token, CLOSING) && !open.isEmpty()) {
        open.pop();
      }
    }
    char wanted = OPENING.charAt(CLOSING.indexOf(closing));
    return Optional.ofNullable(open.peek())
        .filter(token -> token.text().charAt(0) == wanted)
        .map(JavaToken::start);
  }

  /** How often a bracket stands in the code. */
  static long count(String source, char bracket) {
    return JavaLexer.tokens(source).stream()
        .filter(token -> token.is(String.valueOf(bracket)))
        .count();
  }

  private static boolean isOne(JavaToken token, String which) {
    return token.kind() == JavaToken.Kind.SYMBOL && which.contains(token.text());
  }

  private static boolean belong(JavaToken open, JavaToken close) {
    return OPENING.indexOf(open.text()) == CLOSING.indexOf(close.text());
  }
}
