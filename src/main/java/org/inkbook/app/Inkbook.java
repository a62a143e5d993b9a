package org.inkbook.app;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. Without a command it opens the first lesson. */
@Command(
    name = "inkbook",
    description = "A notebook that teaches how a machine learns to read handwriting.",
    mixinStandardHelpOptions = true,
    version = "inkbook 0.1.0",
    subcommands = {Open.class, Run.class, Read.class, Evaluate.class, Bench.class},
    exitCodeListHeading = "%nIt ends with:%n",
    exitCodeList = {
      "0:done",
      "1:it ran and failed",
      "2:wrong use, or input that cannot be read",
      "130:interrupted"
    })
final class Inkbook implements Callable<Integer> {
  @Mixin private Common common;
  @Spec private CommandSpec spec;

  /** The command line, ready to execute arguments. */
  static CommandLine commandLine() {
    return new CommandLine(new Inkbook())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new Errors())
        .setParameterExceptionHandler(new WrongUse());
  }

  @Override
  public Integer call() {
    return Open.open(Home.firstLesson(), common, spec);
  }
}
