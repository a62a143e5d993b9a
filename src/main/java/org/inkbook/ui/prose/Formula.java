package org.inkbook.ui.prose;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * A formula, {@code $x^2$} or {@code $$x^2$$}, as it was written: its stars and underscores are no
 * emphasis. As Pandoc has it, a formula begins and ends at its signs, without space between, and no
 * digit follows; and another sign that could begin one ends the search: five dollars are money.
 */
final class Formula extends CustomNode {
  private final String text;

  private Formula(String text) {
    this.text = text;
  }

  /** The formula without its dollars. */
  String text() {
    return text;
  }

  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return Formula::parse;
    }
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int dollars = scanner.matchMultiple('$');
    Position start = scanner.position();
    boolean inline = dollars == 1;
    if (dollars > 2 || (inline && Character.isWhitespace(scanner.peek()))) {
      return ParsedInline.none();
    }
    while (scanner.find('$') >= 0) {
      Position end = scanner.position();
      int before = scanner.peekPreviousCodePoint();
      boolean closes = scanner.matchMultiple('$') == dollars && before != '\\';
      if (inline && (Character.isWhitespace(before) || isDigit(scanner.peek()))) {
        return ParsedInline.none();
      }
      if (closes) {
        String text = scanner.getSource(start, end).getContent().strip();
        return ParsedInline.of(new Formula(text), scanner.position());
      }
    }
    return ParsedInline.none();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
