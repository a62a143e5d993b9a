package org.inkbook.kernel;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.inkbook.jupyter.ConnectionInfo;
import org.inkbook.jupyter.Message;
import org.inkbook.jupyter.MessageCodec;
import org.inkbook.jupyter.RepeatedTexts;
import org.inkbook.jupyter.SocketLoop;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** The kernel's five sockets. What it sends leaves in the order in which it was given. */
final class KernelChannels implements AutoCloseable {

  /** Code is text; nobody but a prankster sends more. */
  private static final long LONGEST_REQUEST = 64L << 20;

  private final ConnectionInfo connection;
  private final MessageCodec codec;
  private final Optional<RepeatedTexts> repeated;
  private final SocketLoop loop = new SocketLoop("kernel-server");
  private final ZMQ.Socket shell;
  private final ZMQ.Socket control;
  private final ZMQ.Socket iopub;
  private final ZMQ.Socket stdin;
  private final ZMQ.Socket heart;

  /**
   * Binds the sockets.
   *
   * @param brief whether a long text is broadcast only once
   * @param onDeaf called when a thread of ZeroMQ fails, after which nobody can be heard
   * @throws org.zeromq.ZMQException if a port is taken
   */
  KernelChannels(ConnectionInfo connection, boolean brief, UncaughtExceptionHandler onDeaf) {
    this.connection = connection;
    codec = new MessageCodec(connection.key());
    repeated = brief ? Optional.of(new RepeatedTexts()) : Optional.empty();
    loop.onFatal(onDeaf);
    control = bind(SocketType.ROUTER, connection.controlPort());
    shell = bind(SocketType.ROUTER, connection.shellPort());
    iopub = bind(SocketType.PUB, connection.iopubPort());
    stdin = bind(SocketType.ROUTER, connection.stdinPort());
    heart = bind(SocketType.REP, connection.heartbeatPort());
  }

  /** Begins to listen; the handlers are called on the sockets' thread and must not linger. */
  void start(Consumer<Message> onShell, Consumer<Message> onControl, Consumer<Message> onInput) {
    // In this order: of a cell and a stop that arrive together, the cell was asked for first.
    loop.listen(shell, frames -> codec.decode(frames).ifPresent(onShell));
    loop.listen(control, frames -> codec.decode(frames).ifPresent(onControl));
    loop.listen(stdin, frames -> codec.decode(frames).ifPresent(onInput));
    loop.listen(heart, frames -> SocketLoop.send(heart, frames));
    loop.start();
  }

  void replyOnShell(Message message) {
    send(shell, message);
  }

  void replyOnControl(Message message) {
    send(control, message);
  }

  void askForInput(Message message) {
    send(stdin, message);
  }

  synchronized void broadcast(Message message) {
    repeated.ifPresent(texts -> texts.shorten(message.content()));
    send(iopub, message);
  }

  /** Sends what was given, and closes. */
  @Override
  public void close() {
    loop.close();
  }

  private void send(ZMQ.Socket socket, Message message) {
    List<byte[]> frames = codec.encode(message);
    loop.post(() -> SocketLoop.send(socket, frames));
  }

  private ZMQ.Socket bind(SocketType type, int port) {
    ZMQ.Socket socket = loop.open(type);
    socket.setMaxMsgSize(LONGEST_REQUEST);
    socket.bind(connection.address(port));
    return socket;
  }
}
