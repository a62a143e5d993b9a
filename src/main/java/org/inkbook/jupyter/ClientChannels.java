package org.inkbook.jupyter;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** The sockets of a client. */
final class ClientChannels implements AutoCloseable {
  private static final Duration BEAT = Duration.ofSeconds(1);
  private static final int RECONNECT_MILLIS = 20;

  private final ConnectionInfo connection;
  private final MessageCodec codec;
  private final RepeatedTexts repeated = new RepeatedTexts();
  private final SocketLoop loop = new SocketLoop("kernel-client");
  private final ZMQ.Socket shell;
  private final ZMQ.Socket control;
  private volatile long lastBeat = System.nanoTime();

  ClientChannels(
      ConnectionInfo connection, Consumer<Message> replies, Consumer<Message> broadcasts) {
    this.connection = connection;
    codec = new MessageCodec(connection.key());
    ZMQ.Socket iopub = connect(SocketType.SUB, connection.iopubPort());
    iopub.subscribe(ZMQ.SUBSCRIPTION_ALL);
    control = connect(SocketType.DEALER, connection.controlPort());
    shell = connect(SocketType.DEALER, connection.shellPort());
    ZMQ.Socket heart = connect(SocketType.DEALER, connection.heartbeatPort());
    loop.listen(
        iopub,
        frames ->
            codec
                .decode(frames)
                .ifPresent(
                    message -> {
                      repeated.restore(message.content());
                      broadcasts.accept(message);
                    }));
    loop.listen(control, frames -> codec.decode(frames).ifPresent(replies));
    loop.listen(shell, frames -> codec.decode(frames).ifPresent(replies));
    loop.listen(heart, frames -> lastBeat = System.nanoTime());
    // The empty frame is the envelope that the kernel's REP socket expects.
    List<byte[]> beat = List.of(new byte[0], new byte[] {1});
    loop.every(BEAT, () -> SocketLoop.send(heart, beat));
    loop.start();
  }

  void send(Channel channel, Message message) {
    List<byte[]> frames = codec.encode(message);
    loop.post(() -> SocketLoop.send(channel == Channel.SHELL ? shell : control, frames));
  }

  Duration sinceHeartbeat() {
    return Duration.ofNanos(System.nanoTime() - lastBeat);
  }

  @Override
  public void close() {
    loop.close();
  }

  private ZMQ.Socket connect(SocketType type, int port) {
    ZMQ.Socket socket = loop.open(type);
    socket.setReconnectIVL(RECONNECT_MILLIS);
    socket.connect(connection.address(port));
    return socket;
  }
}
