package org.inkbook.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inkbook.notebook.Snippet.Form;

/**
 * Cuts a cell into snippets by brackets, semicolons and the keywords that continue a statement. It
 * takes anything: where brackets do not match, a snippet ends early or runs to the end.
 */
final class Snippets {
  /** Those that a local declaration cannot have. */
  private static final Set<String> OF_MEMBERS = Set.of("public", "private", "protected", "static");

  private static final Set<String> MODIFIERS =
      Set.of(
          "public",
          "private",
          "protected",
          "static",
          "abstract",
          "final",
          "strictfp",
          "sealed",
          "non",
          "-");

  private final TokenCursor cursor;

  private Snippets(TokenCursor cursor) {
    this.cursor = cursor;
  }

  static List<Snippet> of(String source) {
    TokenCursor cursor = new TokenCursor(JavaLexer.tokens(source));
    Snippets grammar = new Snippets(cursor);
    List<Snippet> snippets = new ArrayList<>();
    while (!cursor.ended()) {
      int start = cursor.get(cursor.at()).start();
      Form form = grammar.snippet();
      String text = source.substring(start, cursor.get(cursor.at() - 1).end());
      if (!text.equals(";")) {
        snippets.add(new Snippet(form, text));
      }
    }
    return snippets;
  }

  private Form snippet() {
    int start = cursor.at();
    if (cursor.is("import")) {
      simple();
      return Form.IMPORT;
    }
    boolean member = OF_MEMBERS.contains(cursor.text());
    modifiers();
    if (isType()) {
      type();
      return Form.MEMBER;
    }
    cursor.moveTo(start);
    boolean method = statement();
    return method || member ? Form.MEMBER : Form.STATEMENT;
  }

  private void modifiers() {
    while (MODIFIERS.contains(cursor.text()) || isAnnotation()) {
      if (isAnnotation()) {
        cursor.next();
        cursor.next();
        if (cursor.is("(")) {
          cursor.skipGroup();
        }
      } else {
        cursor.next();
      }
    }
  }

  private boolean isAnnotation() {
    return cursor.is("@") && cursor.isWord(1) && !cursor.text(1).equals("interface");
  }

  private boolean isType() {
    return switch (cursor.text()) {
      case "class", "interface", "enum" -> cursor.isWord(1);
      case "record" -> cursor.isWord(1) && Set.of("(", "<").contains(cursor.text(2));
      case "@" -> cursor.text(1).equals("interface");
      default -> false;
    };
  }

  private void type() {
    while (!cursor.ended() && !cursor.is("{")) {
      cursor.next();
    }
    cursor.skipGroup();
  }

  /** Moves behind a statement, or a method; tells whether it was a method. */
  private boolean statement() {
    switch (cursor.text()) {
      case "{" -> cursor.skipGroup();
      case "if" -> conditional();
      case "do" -> loopWithTest();
      case "for", "while", "switch", "synchronized" -> {
        head();
        statement();
      }
      case "try" -> attempt();
      default -> {
        return isLabel() ? labelled() : simple();
      }
    }
    return false;
  }

  private void conditional() {
    head();
    statement();
    if (cursor.skip("else")) {
      statement();
    }
  }

  private void loopWithTest() {
    cursor.next();
    statement();
    simple();
  }

  private void attempt() {
    do {
      head();
      cursor.skipGroup();
    } while (cursor.is("catch") || cursor.is("finally"));
  }

  /** Moves behind a keyword and what stands in parentheses after it. */
  private void head() {
    cursor.next();
    if (cursor.is("(")) {
      cursor.skipGroup();
    }
  }

  private boolean isLabel() {
    return cursor.isWord(0) && cursor.text(1).equals(":") && !cursor.text(2).equals(":");
  }

  private boolean labelled() {
    cursor.next();
    cursor.next();
    return statement();
  }

  /** Moves behind the next semicolon outside brackets, or behind a method's body. */
  private boolean simple() {
    int start = cursor.at();
    while (!cursor.ended()) {
      if (cursor.skip(";")) {
        return false;
      }
      boolean method = cursor.is("{") && isHeadOfMethod(start, cursor.at());
      int before = cursor.at();
      cursor.skipGroup();
      if (method) {
        return true;
      }
      if (cursor.at() == before) {
        cursor.next();
      }
    }
    return false;
  }

  /** Whether these tokens, with a brace after them, are a type, a name and parameters. */
  private boolean isHeadOfMethod(int start, int end) {
    int open = end;
    int depth = 0;
    for (int i = start; i < end; i++) {
      String text = cursor.get(i).text();
      if (depth == 0 && Set.of("=", "new", "return", "throw", "yield").contains(text)) {
        return false;
      }
      depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
      open = text.equals("(") && depth == 1 ? i : open;
    }
    boolean lambda = cursor.get(end - 1).text().equals(">");
    return !lambda && open > start + 1 && open < end;
  }
}
