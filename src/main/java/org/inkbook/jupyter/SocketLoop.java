package org.inkbook.jupyter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/**
 * The sockets of one side and the one thread that uses them. ZeroMQ sockets must not be shared by
 * threads: other threads {@link #post} what they want done.
 *
 * <p>Open sockets and set handlers first, then {@link #start}.
 */
public final class SocketLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SocketLoop.class);

  /** Unsent messages get this long when the loop closes. */
  private static final int LINGER_MILLIS = 500;

  /** So many messages are taken from one socket before the others have their turn. */
  private static final int BATCH = 64;

  /** A socket and who hears what it receives. */
  private record Listening(ZMQ.Socket socket, Consumer<List<byte[]>> handler) {}

  private final ZContext context = new ZContext();
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final List<Listening> sockets = new ArrayList<>();
  private final Wakeup wakeup;
  private final Thread thread;
  private Duration period = Duration.ofSeconds(1);
  private Runnable tick = () -> {};
  private volatile boolean closed;

  /**
   * @param name of the thread
   */
  public SocketLoop(String name) {
    context.setLinger(LINGER_MILLIS);
    // Outputs are never dropped: whoever produces them bounds them.
    context.setSndHWM(0);
    context.setRcvHWM(0);
    try {
      wakeup = new Wakeup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    thread = new Thread(this::run, name);
    thread.setDaemon(true);
  }

  /** Tells who hears of an error that ends a thread of ZeroMQ itself, after which it is deaf. */
  public void onFatal(UncaughtExceptionHandler handler) {
    context.setUncaughtExceptionHandler(handler);
  }

  /** Opens a socket; before the start only. */
  public ZMQ.Socket open(SocketType type) {
    return context.createSocket(type);
  }

  /** Says who hears the messages of a socket, on the loop's thread; before the start only. */
  public void listen(ZMQ.Socket socket, Consumer<List<byte[]>> handler) {
    sockets.add(new Listening(socket, handler));
  }

  /** Says what is done again and again on the loop's thread; before the start only. */
  public void every(Duration period, Runnable tick) {
    this.period = period;
    this.tick = tick;
  }

  /** Begins to listen. */
  public void start() {
    thread.start();
  }

  /** Has a task done on the loop's thread, after those posted before. Safe from any thread. */
  public void post(Runnable task) {
    tasks.add(task);
    wakeup.signal();
  }

  /** Sends a message of several frames; on the loop's thread only. */
  public static void send(ZMQ.Socket socket, List<byte[]> frames) {
    for (int i = 0; i < frames.size(); i++) {
      socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
    }
  }

  /** Does what was posted, sends what was sent, closes the sockets, and waits for all that. */
  @Override
  public void close() {
    closed = true;
    wakeup.signal();
    if (thread.getState() == Thread.State.NEW) {
      run();
    }
    if (!thread.isAlive() || Thread.currentThread() == thread) {
      return;
    }
    try {
      thread.join(2L * LINGER_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try (context;
        wakeup;
        ZMQ.Poller poller = context.createPoller(sockets.size() + 1)) {
      poller.register(wakeup.channel(), ZMQ.Poller.POLLIN);
      sockets.forEach(listening -> poller.register(listening.socket(), ZMQ.Poller.POLLIN));
      long next = System.nanoTime() + period.toNanos();
      while (!closed) {
        poller.poll(Math.max(0, (next - System.nanoTime()) / 1_000_000));
        if (System.nanoTime() - next >= 0) {
          guarded(tick);
          next = System.nanoTime() + period.toNanos();
        }
        wakeup.clear();
        work();
      }
      runTasks();
    } catch (IOException e) {
      LOG.debug("closing the wake-up channel", e);
    }
  }

  private void work() {
    runTasks();
    for (Listening listening : sockets) {
      hear(listening);
    }
  }

  private static void hear(Listening listening) {
    for (int i = 0; i < BATCH; i++) {
      List<byte[]> message = receive(listening.socket());
      if (message.isEmpty()) {
        return;
      }
      guarded(() -> listening.handler().accept(message));
    }
  }

  private void runTasks() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      guarded(task);
    }
  }

  private static List<byte[]> receive(ZMQ.Socket socket) {
    List<byte[]> frames = new ArrayList<>();
    byte[] frame = socket.recv(ZMQ.DONTWAIT);
    while (frame != null) {
      frames.add(frame);
      frame = socket.hasReceiveMore() ? socket.recv() : null;
    }
    return frames;
  }

  /** One message that cannot be dealt with must not end the listening to all others. */
  private static void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      LOG.warn("a message was dropped", e);
    }
  }
}
