package org.inkbook.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.inkbook.kernel.KernelMain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs a kernel in this process, for Jupyter or for whoever else wrote the connection file. */
@Command(
    name = "run",
    description = {
      "Runs a kernel until it is asked to end. It listens where the connection file says.",
      "That file is written by whoever wants a kernel, as Jupyter does.",
      "The variable INKBOOK_DATA names the folder of the MNIST files."
    },
    mixinStandardHelpOptions = true)
final class KernelRun implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "the connection file")
  private Path file;

  @Override
  public Integer call() throws InterruptedException {
    return KernelMain.run(file);
  }
}
