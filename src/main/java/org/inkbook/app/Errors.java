package org.inkbook.app;

import java.io.PrintWriter;
import org.inkbook.fault.FileException;
import org.inkbook.fault.Hinted;
import org.inkbook.fault.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells a person what went wrong: a sentence, what to try, and never a stack trace unless asked.
 */
final class Errors implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    tell(error, err);
    if (parsed.expandedArgs().contains("--debug")) {
      error.printStackTrace(err);
    }
    err.flush();
    return exitCode(error);
  }

  /** Prints the sentence and the hint. */
  static void tell(Throwable error, PrintWriter err) {
    if (error instanceof Hinted hinted) {
      err.println("inkbook: " + error.getMessage());
      if (!hinted.hint().isEmpty()) {
        err.println("  " + hinted.hint());
      }
    } else {
      err.println("inkbook: something went wrong that should not have: " + error);
      err.println("  --debug shows where.");
    }
  }

  /** What a command ends with that failed so. */
  static int exitCode(Throwable error) {
    boolean callers = error instanceof UsageException || error instanceof FileException;
    return callers ? Exit.WRONG_USE : Exit.FAILED;
  }
}
