package org.inkbook.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inkbook.fault.FileException;
import org.inkbook.jupyter.KernelOptions;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.inkbook.session.Kernel;
import org.inkbook.session.NotebookRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a notebook in the terminal, in a kernel of its own. */
@Command(
    name = "run",
    description = {
      "Runs every cell of a notebook in order, in a fresh kernel.",
      "What the cells show goes to standard output. The notebook itself is left as it is:",
      "-o and --html say where the result is saved, also when a cell fails."
    },
    mixinStandardHelpOptions = true)
final class Run implements Callable<Integer> {
  @Mixin private Common common;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NOTEBOOK", description = "an .ipynb file")
  private Path notebook;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT.ipynb",
      description = "save the notebook with its outputs")
  private Optional<Path> output;

  @Option(
      names = "--html",
      paramLabel = "OUT.html",
      description = "save it as one page that needs nothing but itself")
  private Optional<Path> html;

  @Option(
      names = "-p",
      paramLabel = "name=value",
      description = "set a parameter, as its form would; may be repeated")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(names = "--quiet", description = "do not print what the cells show")
  private boolean quiet;

  @Override
  public Integer call() {
    return run(notebook, new Results(output, html));
  }

  /** Runs a notebook with the options of this command, or with none. */
  private int run(Path file, Results results) {
    Notebook prepared = NotebookFile.read(file).notebook();
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      prepared = prepared.withParam(parameter.getKey(), parameter.getValue());
    }
    results.check();
    return execute(prepared, file, results, common, quiet, spec);
  }

  /** Runs a notebook and prints what it shows, as {@code run} does without options. */
  static int printed(Path file, Common common, CommandSpec spec) {
    Results nowhere = new Results(Optional.empty(), Optional.empty());
    return execute(NotebookFile.read(file).notebook(), file, nowhere, common, false, spec);
  }

  private static int execute(
      Notebook notebook,
      Path file,
      Results results,
      Common common,
      boolean quiet,
      CommandSpec spec) {
    notebook.otherKernel().ifPresent(kernel -> refuse(file, kernel));
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Path folder = file.toAbsolutePath().getParent();
    KernelOptions options = KernelOptions.in(folder);
    for (Map.Entry<String, String> variable : common.environment().entrySet()) {
      options = options.withEnvironment(variable.getKey(), variable.getValue());
    }
    CellReporter reporter = new CellReporter(out, err, ProgressLine.onStandardError(err), quiet);
    try (NotebookRun run = new NotebookRun(notebook, Kernel.local(options), reporter);
        Interruption interruption = Interruption.of(run::stop)) {
      NotebookRun.Result result = run.await();
      results.save(result.notebook(), folder, err);
      return switch (result.state()) {
        case DONE -> Exit.DONE;
        case STOPPED -> Exit.INTERRUPTED;
        default -> interruption.happened() ? Exit.INTERRUPTED : Exit.FAILED;
      };
    }
  }

  private static void refuse(Path file, String kernel) {
    throw new FileException(
        file,
        "is for " + kernel + ", and its cells are not Java",
        "Read it in the window with: open FILE. Jupyter runs it: jupyter nbconvert --execute FILE");
  }
}
