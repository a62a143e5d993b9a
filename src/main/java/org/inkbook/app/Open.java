package org.inkbook.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens a notebook; without a window, runs it in the terminal. */
@Command(
    name = "open",
    description = "Opens a notebook; where there is no window, runs it in the terminal.",
    mixinStandardHelpOptions = true)
final class Open implements Callable<Integer> {
  @Mixin private Common common;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NOTEBOOK",
      arity = "0..1",
      description = "an .ipynb file (default: the first lesson)")
  private Optional<Path> notebook;

  @Override
  public Integer call() {
    return open(notebook.orElseGet(Home::firstLesson), common, spec);
  }

  /** Opens a notebook. */
  static int open(Path file, Common common, CommandSpec spec) {
    spec.commandLine()
        .getErr()
        .println("The window is still to come; running " + file.getFileName() + " here.");
    return Run.printed(file, common, spec);
  }
}
