package org.inkbook.output;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something went wrong in a cell.
 *
 * @param kind the name of the error, such as {@code UsageException}
 * @param message what happened
 * @param hint what to try, or empty
 * @param line the line of the cell at fault, from 1; 0 when it is not known
 * @param trace where it came from, for whoever asks; may be empty
 */
public record Failure(String kind, String message, String hint, int line, List<String> trace)
    implements Output {

  /** How a line of a stored trace begins that says what to try. */
  public static final String HINT = "Try: ";

  private static final Pattern PLACE = Pattern.compile("at line (\\d{1,9})\\b.*");

  public Failure {
    trace = List.copyOf(trace);
  }

  /**
   * A failure from the three fields in which Jupyter's messages and files hold one.
   *
   * @param lines the trace, in which a line {@code Try: ...} is the hint and a line {@code at line
   *     3: code} a place in the cell, the first one counting
   */
  public static Failure of(String kind, String message, List<String> lines) {
    List<String> trace = lines.stream().filter(text -> !text.startsWith(HINT)).toList();
    String hint =
        lines.stream()
            .filter(text -> text.startsWith(HINT))
            .map(text -> text.substring(HINT.length()))
            .findFirst()
            .orElse("");
    int line =
        trace.stream()
            .map(PLACE::matcher)
            .filter(Matcher::matches)
            .mapToInt(place -> Integer.parseInt(place.group(1)))
            .findFirst()
            .orElse(0);
    return new Failure(kind, message, hint, line, trace);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.failure(this);
  }
}
