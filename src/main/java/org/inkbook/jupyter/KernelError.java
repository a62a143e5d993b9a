package org.inkbook.jupyter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkbook.output.Failure;

/**
 * An error that ended a cell, in the three parts in which Jupyter stores it.
 *
 * @param ename its kind, such as {@code ArithmeticException}, {@code CompileError} or {@code
 *     Interrupted}
 * @param evalue what happened, in words
 * @param traceback lines to show below one another. Lines of this program's kernel that carry more
 *     than words: {@code at line 3: code} is a place in the cell, {@code Try: ...} is the hint.
 */
public record KernelError(String ename, String evalue, List<String> traceback)
    implements KernelEvent {

  /** The {@code ename} of a cell that was stopped by its user. */
  public static final String INTERRUPTED = "Interrupted";

  /** How a traceback line begins that says what the reader can try. */
  public static final String HINT = "Try: ";

  private static final Pattern PLACE = Pattern.compile("^at line (\\d+)\\b.*");

  public KernelError {
    traceback = List.copyOf(traceback);
  }

  /** Whether the cell ended because it was interrupted, by us or by Jupyter's other kernels. */
  public boolean interrupted() {
    return ename.equals(INTERRUPTED) || ename.equals("KeyboardInterrupt");
  }

  /** The same error as an output, with its hint and line found again in the traceback. */
  public Failure toFailure() {
    List<String> hints = traceback.stream().filter(line -> line.startsWith(HINT)).toList();
    String hint = hints.isEmpty() ? "" : hints.get(0).substring(HINT.length());
    int line =
        traceback.stream().mapToInt(KernelError::place).filter(n -> n > 0).findFirst().orElse(0);
    List<String> trace = traceback.stream().filter(text -> !text.startsWith(HINT)).toList();
    return new Failure(ename, evalue, hint, line, trace);
  }

  private static int place(String line) {
    Matcher matcher = PLACE.matcher(line);
    try {
      return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    } catch (NumberFormatException tooLong) {
      return 0;
    }
  }
}
