package org.inkbook.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.inkbook.fault.UsageException;
import org.inkbook.jupyter.KernelSpec;
import org.inkbook.jupyter.SpecFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Registers the kernel with Jupyter. */
@Command(
    name = "install",
    description = {
      "Registers the kernel with Jupyter, in place of an earlier one.",
      "Do it again when the program or its Java has moved."
    },
    mixinStandardHelpOptions = true)
final class KernelInstall implements Callable<Integer> {
  private static final int SMALLEST_HEAP = 64;

  @Mixin private Common common;
  @ArgGroup private KernelPlace place = new KernelPlace();
  @Spec private CommandSpec spec;

  @Option(
      names = "--heap",
      paramLabel = "MB",
      description = "the most that Java values of one kernel may take (default: the JVM's)")
  private int heap;

  @Override
  public Integer call() {
    if (heap != 0 && heap < SMALLEST_HEAP) {
      throw new UsageException("--heap " + heap + " is too little", "Give 64 MB at least.");
    }
    SpecFolder folder = place.folder();
    folder.install(KernelSpec.ofThisProgram(heap, common.environment()));
    PrintWriter out = spec.commandLine().getOut();
    out.println("The kernel " + KernelSpec.NAME + " is registered in " + folder.path());
    out.flush();
    return Exit.DONE;
  }
}
