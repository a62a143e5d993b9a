package org.inkbook.notebook;

import java.util.Set;
import org.inkbook.notebook.JavaToken.Kind;

/** The words that Java keeps for itself. */
public final class JavaKeywords {
  private static final Set<String> ALWAYS =
      Set.of(
          ("abstract assert boolean break byte case catch char class continue default do double else"
                  + " enum extends false final finally float for if implements import instanceof int"
                  + " interface long native new null package private protected public return short"
                  + " static super switch synchronized this throw throws transient true try void"
                  + " volatile while")
              .split(" "));

  /** Names, unless a declaration or a value follows. */
  private static final Set<String> SOMETIMES =
      Set.of("var", "record", "sealed", "permits", "yield");

  private JavaKeywords() {}

  /**
   * Whether a word is a keyword where it stands.
   *
   * @param next the token after it, or the word itself when it is the last
   */
  public static boolean isKeyword(JavaToken word, JavaToken next) {
    if (word.kind() != Kind.WORD) {
      return false;
    }
    return ALWAYS.contains(word.text())
        || (SOMETIMES.contains(word.text()) && !next.equals(word) && next.kind() != Kind.SYMBOL);
  }
}
