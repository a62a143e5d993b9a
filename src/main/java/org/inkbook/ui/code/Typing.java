package org.inkbook.ui.code;

import java.util.Optional;

/**
 * What typing does beyond putting a sign in its place. Rules alone, no widget: a source, a
 * selection, and the edit that comes of a key.
 *
 * @param source the text, its lines separated by {@code \n}
 * @param start where the selection begins
 * @param end where it ends; the caret, when nothing is selected
 */
record Typing(String source, int start, int end, Language language) {
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";
  private static final String QUOTES = "\"'";

  /** A sign is typed; empty where it just goes in its place. */
  Optional<Edit> type(String sign) {
    if (language != Language.JAVA || sign.length() != 1) {
      return Optional.empty();
    }
    char c = sign.charAt(0);
    boolean paired = OPENING.indexOf(c) >= 0 || QUOTES.indexOf(c) >= 0;
    if (start < end) {
      return paired ? Optional.of(surround(c)) : Optional.empty();
    }
    Place place = Place.of(source, start);
    if (c == '}' && Lines.indent(source, start).length() == start - Lines.start(source, start)) {
      return closeBlock();
    }
    if (next() == c && (QUOTES.indexOf(c) >= 0 ? place.endsQuoted(c) : isSpare(c))) {
      return Optional.of(Edit.move(start + 1));
    }
    return paired && place == Place.CODE && isRoomy(c)
        ? Optional.of(new Edit(start, end, c + partner(c), start + 1, start + 1))
        : Optional.empty();
  }

  private Edit surround(char c) {
    String inside = source.substring(start, end);
    return new Edit(start, end, c + inside + partner(c), start + 1, end + 1);
  }

  private static String partner(char c) {
    int index = OPENING.indexOf(c);
    return String.valueOf(index >= 0 ? CLOSING.charAt(index) : c);
  }

  /** Whether nothing stands close that the pair would be put in front of. */
  private boolean isRoomy(char c) {
    char next = next();
    boolean free = next == 0 || Character.isWhitespace(next) || ")]},;.".indexOf(next) >= 0;
    boolean quote = QUOTES.indexOf(c) >= 0;
    return free && !(quote && (Character.isJavaIdentifierPart(before()) || before() == c));
  }

  /**
   * Whether the bracket that stands next has a partner already, so that another is one too many.
   */
  private boolean isSpare(char c) {
    if (CLOSING.indexOf(c) < 0) {
      return false;
    }
    char open = OPENING.charAt(CLOSING.indexOf(c));
    return Brackets.count(source, c) >= Brackets.count(source, open);
  }

  /** A brace that is the first of its line goes below the line that its partner is in. */
  private Optional<Edit> closeBlock() {
    return Brackets.opening(source, start, '}')
        .map(
            open -> {
              int line = Lines.start(source, start);
              String text = source.substring(Lines.start(source, open), open);
              String indent = text.substring(0, text.length() - text.stripLeading().length());
              int after = next() == '}' && isSpare('}') ? start + 1 : start;
              return Edit.replace(line, after, indent + "}");
            });
  }

  /** Enter: the new line begins where the old one does, or further in after an opening bracket. */
  Edit enter() {
    String indent = Lines.indent(source, start);
    boolean opened = language == Language.JAVA && OPENING.indexOf(before()) >= 0 && before() != 0;
    if (!opened) {
      return Edit.replace(start, end, "\n" + indent);
    }
    String inner = "\n" + indent + Indent.step(language);
    char after = end < source.length() ? source.charAt(end) : 0;
    boolean closed = CLOSING.indexOf(after) == OPENING.indexOf(before());
    int caret = start + inner.length();
    return new Edit(start, end, closed ? inner + "\n" + indent : inner, caret, caret);
  }

  /** Backspace: takes a pair with nothing in it as one, and a step of indent as one. */
  Optional<Edit> backspace() {
    if (start < end || start == 0) {
      return Optional.empty();
    }
    int pair = (OPENING + QUOTES).indexOf(before());
    if (language == Language.JAVA && pair >= 0 && next() != 0) {
      boolean empty = (CLOSING + QUOTES).charAt(pair) == next();
      boolean ours = pair >= OPENING.length() ? Place.of(source, start) != Place.CODE : empty;
      if (empty && ours) {
        return Optional.of(Edit.replace(start - 1, start + 1, ""));
      }
    }
    return Indent.backspace(source, start, language);
  }

  private char before() {
    return start > 0 ? source.charAt(start - 1) : 0;
  }

  private char next() {
    return start < source.length() ? source.charAt(start) : 0;
  }
}
