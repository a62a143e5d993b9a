package org.inkbook.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. Without a command it opens a notebook: the one named, or the first lesson. */
@Command(
    name = "inkbook",
    description = "A notebook that teaches how a machine learns to read handwriting.",
    mixinStandardHelpOptions = true,
    version = "inkbook 0.1.0",
    subcommands = {
      Open.class,
      Run.class,
      Read.class,
      Evaluate.class,
      Bench.class,
      KernelCommands.class
    },
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

  @Parameters(
      paramLabel = "[NOTEBOOK]",
      hideParamSyntax = true,
      arity = "0..1",
      description = "an .ipynb file to open (default: the first lesson)")
  private List<Path> words = List.of();

  @Override
  public Integer call() {
    if (words.size() > 1 || !words.stream().allMatch(Inkbook::isNotebook)) {
      throw new UnmatchedArgumentException(
          spec.commandLine(), words.stream().map(Path::toString).toList());
    }
    return Open.open(words.stream().findFirst().orElseGet(Home::firstLesson), common, spec);
  }

  /** A word that is no file is more likely a command, written wrongly. */
  private static boolean isNotebook(Path named) {
    return named.toString().endsWith(".ipynb") || Files.exists(named);
  }
}
