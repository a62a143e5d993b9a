package org.inkbook.kernel;

import java.io.InputStream;
import java.io.PrintStream;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
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
  private static final int MOST_SHOWN = 2_000;
  private static final long LONGEST_FILE = 1L << 30;

  private final String session = UUID.randomUUID().toString();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(task -> daemon("kernel-timer", task));
  private final LiveExecution execution = new LiveExecution();
  private final Interruption interruption = new Interruption(execution, timer);
  private final KernelChannels channels;
  private final Outbox outbox;
  private final Sender sender;
  private final Broadcast broadcast;
  private final Input input;
  private final Questions questions;
  private final CompletableFuture<Evaluator> evaluator = new CompletableFuture<>();

  /**
   * Binds the sockets.
   *
   * @param brief whether outputs are sent in our own form alone, and long texts once
   * @param onDeaf called when the sockets have failed for good
   * @throws org.zeromq.ZMQException if a port is taken
   */
  KernelServer(ConnectionInfo connection, boolean brief, UncaughtExceptionHandler onDeaf) {
    channels = new KernelChannels(connection, brief, onDeaf);
    broadcast = new Broadcast(channels::broadcast, brief ? Bundle::typed : Bundle::of, session);
    Sender.Signal signal = new Sender.Signal();
    RestOfOutput rest = new RestOfOutput(Path.of("").toAbsolutePath(), LONGEST_FILE);
    outbox = new Outbox(LONGEST_PRINT, MOST_SHOWN, rest, signal::give);
    input = new Input(outbox);
    questions = new Questions(input, channels::askForInput, session);
    sender = new Sender(outbox, broadcast, questions::ask, signal);
  }

  /** Where cells show their outputs. */
  Display display() {
    return new WireDisplay(outbox);
  }

  /** Where cells read what the user types. */
  InputStream input() {
    return input;
  }

  /**
   * Where cells print.
   *
   * @param name {@code stdout} or {@code stderr}
   */
  PrintStream stream(String name) {
    return outbox.stream(name);
  }

  /**
   * Begins to listen.
   *
   * @param beforeCell called before each cell
   */
  void start(Runnable beforeCell) {
    PastCells past = new PastCells();
    Execution cells =
        new Execution(interruption, beforeCell, broadcast, outbox, sender, questions, past);
    Replier onShell = new Replier(broadcast, channels::replyOnShell, session);
    Shell shell = new Shell(evaluator::join, interruption, cells, past, end::countDown, onShell);
    Replier onControl = new Replier(broadcast, channels::replyOnControl, session);
    Control control = new Control(interruption::request, end::countDown, onControl);
    channels.start(shell::ask, control::ask, questions::hear);
    broadcast.status("starting", Header.NONE);
    daemon("kernel-shell", shell).start();
    daemon("kernel-outputs", sender).start();
    daemon("kernel-warm-up", this::warmUp).start();
  }

  /** Waits until somebody asks for the end. */
  void awaitEnd() throws InterruptedException {
    end.await();
  }

  /** Sends what was printed and shown last, and closes the sockets. */
  @Override
  public void close() {
    sender.flush();
    channels.close();
  }

  private void warmUp() {
    try {
      Evaluator created = new Evaluator(execution, interruption::requested, Lab::toOutput);
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
