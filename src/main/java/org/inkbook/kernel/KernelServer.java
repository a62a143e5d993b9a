package org.inkbook.kernel;

import java.io.PrintStream;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.inkbook.jupyter.ConnectionInfo;
import org.inkbook.jupyter.Header;
import org.inkbook.lab.Lab;
import org.inkbook.output.Bundle;
import org.inkbook.output.Display;

/**
 * A kernel that listens: wires the sockets, the evaluator and the outputs together. It answers at
 * once, and makes its evaluator ready in the background.
 */
final class KernelServer implements AutoCloseable {
  private static final int LONGEST_PRINT = 10 << 20;

  private final String session = UUID.randomUUID().toString();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(task -> daemon("kernel-timer", task));
  private final KernelChannels channels;
  private final CellStreams streams;
  private final WireDisplay display;
  private final Broadcast broadcast;
  private final CompletableFuture<Evaluator> evaluator = new CompletableFuture<>();

  /**
   * Binds the sockets.
   *
   * @param onDeaf called when the sockets have failed for good
   * @throws org.zeromq.ZMQException if a port is taken
   */
  KernelServer(ConnectionInfo connection, UncaughtExceptionHandler onDeaf) {
    channels = new KernelChannels(connection, onDeaf);
    broadcast = new Broadcast(channels::broadcast, session);
    streams = new CellStreams(broadcast::stream, timer, LONGEST_PRINT);
    display = new WireDisplay(broadcast, streams, timer);
  }

  /** Where cells show their outputs. */
  Display display() {
    return display;
  }

  /**
   * Where cells print.
   *
   * @param name {@code stdout} or {@code stderr}
   */
  PrintStream stream(String name) {
    return streams.stream(name);
  }

  /** Begins to listen. */
  void start() {
    Execution execution = new Execution(broadcast, streams, display);
    Shell shell = new Shell(evaluator::join, execution, broadcast, channels::replyOnShell, session);
    Control control =
        new Control(this::interrupt, end::countDown, broadcast, channels::replyOnControl, session);
    channels.start(shell::ask, control::ask);
    broadcast.status("starting", Header.NONE);
    daemon("kernel-shell", shell).start();
    daemon("kernel-warm-up", this::warmUp).start();
  }

  /** Waits until somebody asks for the end. */
  void awaitEnd() throws InterruptedException {
    end.await();
  }

  /** Sends what was printed and shown last, and closes the sockets. */
  @Override
  public void close() {
    streams.flush();
    display.flush();
    channels.close();
  }

  private void interrupt() {
    if (evaluator.isDone()) {
      evaluator.join().interrupt();
    }
  }

  private void warmUp() {
    try {
      Evaluator created = new Evaluator(timer, value -> Bundle.of(Lab.toOutput(value)));
      // The first cell of a kernel takes ten times as long as the next; it shall not be the user's.
      Outcome unused = created.run("\"warm\" + 1", 0);
      evaluator.complete(created);
    } catch (RuntimeException | Error e) {
      evaluator.completeExceptionally(e);
    }
  }

  private static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
