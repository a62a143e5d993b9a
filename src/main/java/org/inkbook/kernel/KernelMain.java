package org.inkbook.kernel;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inkbook.fault.FileException;
import org.inkbook.jupyter.ConnectionInfo;
import org.inkbook.jupyter.PortTakenException;
import org.inkbook.output.CurrentDisplay;
import org.zeromq.ZMQException;

/**
 * The main class of a kernel process: {@code KernelMain CONNECTION_FILE [--end-with-input]
 * [--brief]}.
 *
 * <p>With {@code --end-with-input} the process ends when its standard input does, which is how it
 * notices that its parent is gone. (Jupyter closes that input at once.) With {@code --brief}
 * outputs are sent in the one form that such a parent reads, and a long text only once.
 */
public final class KernelMain {
  private static final String END_WITH_INPUT = "--end-with-input";
  private static final String BRIEF = "--brief";
  private static final int WRONG_USE = 2;

  private KernelMain() {}

  /** Runs a kernel until it is shut down. */
  public static void main(String[] args) throws InterruptedException {
    List<String> options = Arrays.asList(args);
    Optional<String> file = options.stream().filter(arg -> !arg.startsWith("--")).findFirst();
    if (file.isEmpty()) {
      System.err.println(
          "usage: KernelMain CONNECTION_FILE [" + END_WITH_INPUT + "] [" + BRIEF + "]");
      System.exit(WRONG_USE);
    }
    if (options.contains(END_WITH_INPUT)) {
      ParentWatch.endWith(new FileInputStream(FileDescriptor.in));
    }
    try {
      System.exit(run(Path.of(file.get()), options.contains(BRIEF)));
    } catch (FileException e) {
      System.err.println(e.getMessage() + "\n" + e.hint());
      System.exit(WRONG_USE);
    }
  }

  /**
   * Runs a kernel until it is shut down; from then on this process is good for nothing else.
   *
   * @param file the connection file
   * @return the exit code to end with: 0 after a shutdown, {@link PortTakenException#EXIT_CODE}
   *     when a port of the file is taken
   * @throws FileException when the file cannot be read
   */
  public static int run(Path file) throws InterruptedException {
    return run(file, false);
  }

  private static int run(Path file, boolean brief) throws InterruptedException {
    ConnectionInfo connection = ConnectionInfo.read(file);
    Signals.ignoreInterrupt();
    ParentWatch.endWithJupyter();
    PrintStream console =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    try (KernelServer server =
        new KernelServer(connection, brief, (thread, error) -> die(console, error))) {
      takeOver(server);
      server.start(() -> takeStreams(server));
      server.awaitEnd();
      return 0;
    } catch (ZMQException e) {
      console.println("a port of the connection file cannot be used: " + e.getMessage());
      return PortTakenException.EXIT_CODE;
    }
  }

  /** From here on, what this process prints and shows belongs to cells. */
  private static void takeOver(KernelServer server) {
    takeStreams(server);
    CurrentDisplay.set(server.display());
    // A cell may call System.exit: what it printed before is still to be seen.
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "kernel-end"));
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> error.printStackTrace());
  }

  /** New ones for each cell: one stopped by force in the midst of printing leaves half a word. */
  private static void takeStreams(KernelServer server) {
    System.setOut(server.stream("stdout"));
    System.setErr(server.stream("stderr"));
    System.setIn(server.input());
  }

  /** Deaf and dumb, a kernel is better dead: its parent then says so at once. */
  private static void die(PrintStream console, Throwable error) {
    console.println("the kernel's sockets failed: " + error);
    Runtime.getRuntime().halt(1);
  }
}
