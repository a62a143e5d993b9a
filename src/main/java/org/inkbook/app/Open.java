package org.inkbook.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inkbook.jupyter.KernelOptions;
import org.inkbook.session.Kernel;
import org.inkbook.system.UserFolders;
import org.inkbook.ui.frame.Program;
import org.inkbook.ui.frame.Setup;
import org.inkbook.ui.frame.SystemBrowser;
import org.inkbook.ui.frame.SystemDialogs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens a notebook in a window; without a display, runs it in the terminal. */
@Command(
    name = "open",
    description = "Opens a notebook in a window; where there is no display, runs it here.",
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
    Optional<String> blind = Display.missing().or(() -> window(file, common));
    if (blind.isEmpty()) {
      return Exit.DONE;
    }
    String name = file.getFileName().toString();
    spec.commandLine()
        .getErr()
        .println("There is no display (" + blind.get() + "); running " + name + " here.");
    return Run.printed(file, common, spec);
  }

  /**
   * Opens a notebook in a window, and waits until it is closed.
   *
   * @return why there can be no window; empty when there was one
   */
  static Optional<String> window(Path file, Common common) {
    return Program.run(setup(common), file);
  }

  private static Setup setup(Common common) {
    Map<String, String> environment = common.environment();
    UserFolders folders = UserFolders.ofThisUser();
    return new Setup(
        folders.config(),
        folders.state(),
        Home.lessons(),
        folder -> kernels(folder, environment),
        new SystemDialogs(),
        new SystemBrowser());
  }

  private static Kernel.Starter kernels(Path folder, Map<String, String> environment) {
    KernelOptions options = KernelOptions.in(folder);
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      options = options.withEnvironment(variable.getKey(), variable.getValue());
    }
    return Kernel.local(options);
  }
}
