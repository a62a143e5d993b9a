package org.inkbook.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.inkbook.jupyter.KernelSpec;
import org.inkbook.jupyter.SpecFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Takes the kernel out of Jupyter's sight. */
@Command(
    name = "uninstall",
    description = "Undoes what install did.",
    mixinStandardHelpOptions = true)
final class KernelUninstall implements Callable<Integer> {
  /** Every command knows these options. */
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private Common common;

  @ArgGroup private KernelPlace place = new KernelPlace();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    SpecFolder folder = place.folder();
    if (!folder.uninstall()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("inkbook: there is no kernel " + KernelSpec.NAME + " in " + folder.path());
      err.println("  kernel list says where there is one.");
      return Exit.FAILED;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("The kernel " + KernelSpec.NAME + " is no longer registered in " + folder.path());
    out.flush();
    return Exit.DONE;
  }
}
