package org.inkbook.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What has to do with Jupyter, which can run the lessons with this program's kernel. */
@Command(
    name = "kernel",
    description = "Registers the kernel with Jupyter, which can then run the lessons; or runs it.",
    mixinStandardHelpOptions = true,
    subcommands = {KernelInstall.class, KernelUninstall.class, KernelList.class, KernelRun.class})
final class KernelCommands implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "kernel wants one of: install, uninstall, list, run");
  }
}
