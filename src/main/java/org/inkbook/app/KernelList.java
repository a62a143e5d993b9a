package org.inkbook.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.inkbook.jupyter.SpecFolder;
import org.inkbook.jupyter.SpecFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says where the kernel is registered. */
@Command(
    name = "list",
    description = {
      "Lists where Jupyter finds the kernel, beginning with the place that it takes,",
      "and whether the program that is registered there can still be started."
    },
    mixinStandardHelpOptions = true)
final class KernelList implements Callable<Integer> {
  /** Every command knows these options. */
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private Common common;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<SpecFolder> found =
        SpecFolders.ofThisUser().all().stream()
            .filter(folder -> Files.isDirectory(folder.path()))
            .toList();
    found.forEach(folder -> out.println(folder.path() + "  " + state(folder)));
    out.flush();
    if (found.isEmpty()) {
      spec.commandLine().getErr().println("The kernel is not registered; kernel install does it.");
    }
    return Exit.DONE;
  }

  private static String state(SpecFolder folder) {
    return folder
        .read()
        .map(spec -> spec.isThere() ? "works" : "its program has moved: kernel install again")
        .orElse("has no kernel.json that can be read: kernel install again");
  }
}
