package org.inkbook.jupyter;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.inkbook.fault.FileException;

/**
 * A kernel in a child JVM of its own, and the client that talks to it. A cell may loop for ever,
 * exhaust the memory or crash in native code: this process and its work go on.
 *
 * <p>The child ends by itself when this process does, however that ends.
 */
public final class KernelProcess implements AutoCloseable {
  private static final int ATTEMPTS = 3;
  private static final long GRACE_MILLIS = 2_000;

  /** What the child wrote before it died may still be on its way through the sockets. */
  private static final long DRAIN_MILLIS = 100;

  private final Process process;
  private final OutputTail tail;
  private final KernelClient client;
  private final CompletableFuture<KernelException> ended;
  private volatile boolean closing;

  private KernelProcess(Process process, KernelClient client) {
    this.process = process;
    this.client = client;
    tail = new OutputTail(process.getInputStream());
    Executor drained = CompletableFuture.delayedExecutor(DRAIN_MILLIS, TimeUnit.MILLISECONDS);
    ended = process.onExit().thenApplyAsync(this::mourn, drained);
  }

  /**
   * Starts a kernel and waits until it is ready to run cells, which takes about a second.
   *
   * @throws KernelException if it cannot be started, or does not answer in time
   * @throws FileException if its folder is none
   */
  public static KernelProcess start(KernelOptions options) {
    if (!options.folder().toFile().isDirectory()) {
      throw new FileException(options.folder(), "is not a folder to work in", "");
    }
    KernelException last = new KernelException("the kernel was not started", "");
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        return attempt(options);
      } catch (PortTakenException taken) {
        last = new KernelException("no free port on this machine for the kernel", "try again");
      } catch (IOException e) {
        throw new KernelException(
            "the kernel process cannot be started: " + e.getMessage(),
            "check that temporary files can be written");
      }
    }
    throw last;
  }

  /** The client connected to it. */
  public KernelClient client() {
    return client;
  }

  /** Whether the process runs. */
  public boolean alive() {
    return process.isAlive();
  }

  /** The number by which the operating system knows it. */
  public long pid() {
    return process.pid();
  }

  /** Completed when the process has ended, with the reason in words. */
  public CompletableFuture<KernelException> onExit() {
    return ended.copy();
  }

  /** Ends the process at once, whatever it is doing. */
  public void kill() {
    closing = true;
    process.destroyForcibly();
  }

  /** Asks the kernel to end, ends it if it does not within two seconds, and disconnects. */
  @Override
  public void close() {
    closing = true;
    if (process.isAlive()) {
      CompletableFuture<Void> unused = client.shutdown(false);
    }
    try {
      if (!process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    client.close();
  }

  private static KernelProcess attempt(KernelOptions options)
      throws IOException, PortTakenException {
    try (Scratch scratch = new Scratch()) {
      ConnectionInfo connection = ConnectionInfo.onLoopback();
      ProcessBuilder command =
          new KernelCommand(options, scratch.folder())
              .build(scratch.write("connection.json", connection.toJson()));
      KernelProcess kernel = new KernelProcess(command.start(), new KernelClient(connection));
      kernel.awaitReady(options);
      return kernel;
    }
  }

  private void awaitReady(KernelOptions options) throws PortTakenException {
    try {
      client.awaitReady(options.startWithin());
    } catch (KernelException e) {
      boolean taken = !process.isAlive() && process.exitValue() == PortTakenException.EXIT_CODE;
      kill();
      client.close();
      if (taken) {
        throw new PortTakenException();
      }
      throw e;
    }
  }

  private KernelException mourn(Process dead) {
    KernelException why = Obituary.of(dead.exitValue(), closing, tail.last());
    client.gone(why);
    return why;
  }
}
