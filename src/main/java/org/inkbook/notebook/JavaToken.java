package org.inkbook.notebook;

/**
 * A piece of Java source.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character
 */
public record JavaToken(Kind kind, String text, int start, int end) {

  /** What a piece is. A number has no sign; a symbol is a single character. */
  public enum Kind {
    WORD,
    NUMBER,
    STRING,
    TEXT_BLOCK,
    CHARACTER,
    SYMBOL,
    LINE_COMMENT,
    BLOCK_COMMENT
  }

  /** Whether this is that word or symbol. */
  public boolean is(String what) {
    return (kind == Kind.SYMBOL || kind == Kind.WORD) && text.equals(what);
  }

  public boolean isComment() {
    return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
  }
}
