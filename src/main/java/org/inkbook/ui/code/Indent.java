package org.inkbook.ui.code;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Moves lines further in or out, and makes comments of them. */
final class Indent {
  private static final String COMMENT = "//";

  private Indent() {}

  /** One step further in. */
  static String step(Language language) {
    return language == Language.MARKDOWN ? "  " : "    ";
  }

  /** Tab with nothing selected: on to the next multiple of a step. */
  static Edit tab(String source, int caret, Language language) {
    int column = caret - Lines.start(source, caret);
    int step = step(language).length();
    return Edit.replace(caret, caret, " ".repeat(step - column % step));
  }

  /** All lines of a selection a step further in; blank ones stay. */
  static Edit in(String source, int start, int end, Language language) {
    return lines(source, start, end, line -> line.isBlank() ? line : step(language) + line);
  }

  /** All lines of a selection a step further out, as far as they can. */
  static Edit out(String source, int start, int end, Language language) {
    int step = step(language).length();
    return lines(
        source,
        start,
        end,
        line ->
            line.startsWith("\t")
                ? line.substring(1)
                : line.substring(Math.min(step, spaces(line))));
  }

  /** Makes comments of all lines of a selection or, if they all are, code again. */
  static Edit toggleComment(String source, int start, int end) {
    List<String> lines =
        selected(source, start, end).lines().filter(line -> !line.isBlank()).toList();
    boolean comments = lines.stream().allMatch(line -> line.stripLeading().startsWith(COMMENT));
    if (!lines.isEmpty() && comments) {
      return lines(source, start, end, Indent::uncommented);
    }
    int column = lines.stream().mapToInt(Indent::spaces).min().orElse(0);
    return lines(
        source,
        start,
        end,
        line ->
            line.isBlank() && !lines.isEmpty()
                ? line
                : line.substring(0, column) + COMMENT + " " + line.substring(column));
  }

  private static String uncommented(String line) {
    int at = line.indexOf(COMMENT);
    if (line.isBlank()) {
      return line;
    }
    int after = at + COMMENT.length();
    return line.substring(0, at) + line.substring(line.startsWith(" ", after) ? after + 1 : after);
  }

  /** In the white space that a line begins with, back to the last multiple of a step. */
  static Optional<Edit> backspace(String source, int caret, Language language) {
    int column = caret - Lines.start(source, caret);
    int step = step(language).length();
    String indent = Lines.indent(source, caret);
    if (language != Language.JAVA
        || column == 0
        || indent.length() < column
        || indent.contains("\t")) {
      return Optional.empty();
    }
    return Optional.of(Edit.replace(caret - ((column - 1) % step + 1), caret, ""));
  }

  private static int spaces(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == ' ') {
      count++;
    }
    return count;
  }

  /** A selection that ends at the beginning of a line does not take that line in. */
  private static int last(String source, int start, int end) {
    return end > start && end == Lines.start(source, end) ? end - 1 : end;
  }

  private static String selected(String source, int start, int end) {
    return source.substring(
        Lines.start(source, start), Lines.end(source, last(source, start, end)));
  }

  /** Changes each line of a selection; what was selected stays so, a caret stays in its line. */
  private static Edit lines(String source, int start, int end, UnaryOperator<String> change) {
    int from = Lines.start(source, start);
    String old = selected(source, start, end);
    String text =
        List.of(old.split("\n", -1)).stream().map(change).collect(Collectors.joining("\n"));
    int to = from + old.length();
    if (start == end) {
      int caret = Math.max(from, start + text.length() - old.length());
      return new Edit(from, to, text, caret, caret);
    }
    return new Edit(from, to, text, from, from + text.length());
  }
}
