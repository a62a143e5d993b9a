package org.inkbook.app;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that cannot be understood: what is wrong, and where the help is. */
final class WrongUse implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException error, String[] arguments) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("inkbook: " + message(error));
    if (!UnmatchedArgumentException.printSuggestions(error, err)) {
      err.println("  " + command.getCommandSpec().qualifiedName() + " --help says how it is used.");
    }
    return Exit.WRONG_USE;
  }

  private static String message(ParameterException error) {
    return error instanceof UnmatchedArgumentException unmatched
        ? "cannot make sense of " + String.join(" ", unmatched.getUnmatched())
        : error.getMessage();
  }
}
