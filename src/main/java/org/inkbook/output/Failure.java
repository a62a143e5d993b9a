package org.inkbook.output;

import java.util.List;

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

  public Failure {
    trace = List.copyOf(trace);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.failure(this);
  }
}
