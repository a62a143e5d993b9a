package org.inkbook.kernel;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.inkbook.jupyter.ConnectionInfo;
import org.inkbook.jupyter.Header;
import org.inkbook.jupyter.Message;
import org.inkbook.jupyter.MessageCodec;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** A client as plain as can be: frames out, messages in. Used by one thread. */
final class RawClient implements AutoCloseable {
  static final int PATIENCE_MILLIS = 60_000;

  private final ZContext context = new ZContext();
  private final MessageCodec codec;
  private final byte[] name = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
  final ZMQ.Socket shell;
  final ZMQ.Socket control;
  final ZMQ.Socket iopub;
  final ZMQ.Socket heart;
  final ZMQ.Socket stdin;

  RawClient(ConnectionInfo connection) {
    codec = new MessageCodec(connection.key());
    iopub = connect(SocketType.SUB, connection, connection.iopubPort());
    iopub.subscribe(ZMQ.SUBSCRIPTION_ALL);
    shell = connect(SocketType.DEALER, connection, connection.shellPort());
    stdin = connect(SocketType.DEALER, connection, connection.stdinPort());
    control = connect(SocketType.DEALER, connection, connection.controlPort());
    heart = connect(SocketType.REQ, connection, connection.heartbeatPort());
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Sends a request and returns its header. */
  Header ask(ZMQ.Socket socket, String type, ObjectNode content) {
    Message request = Message.request(type, "raw", content);
    send(socket, codec.encode(request));
    return request.header();
  }

  Header execute(String code) {
    return ask(shell, "execute_request", object().put("code", code));
  }

  static void send(ZMQ.Socket socket, List<byte[]> frames) {
    for (int i = 0; i < frames.size(); i++) {
      socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
    }
  }

  /** The next message on a socket. */
  Message receive(ZMQ.Socket socket) {
    List<byte[]> frames = new ArrayList<>();
    do {
      byte[] frame = socket.recv();
      if (frame == null) {
        throw new AssertionError("nothing came within " + PATIENCE_MILLIS + " ms");
      }
      frames.add(frame);
    } while (socket.hasReceiveMore());
    return codec.decode(frames).orElseThrow();
  }

  /** Waits until a message of that type is broadcast about a request. */
  void awaitBroadcast(Header request, String type) {
    Message message;
    do {
      message = receive(iopub);
    } while (!message.parent().equals(request) || !message.type().equals(type));
  }

  /** Everything broadcast about a request, from its busy to its idle. */
  List<Message> broadcasts(Header request) {
    List<Message> messages = new ArrayList<>();
    while (true) {
      Message message = receive(iopub);
      if (message.parent().equals(request)) {
        messages.add(message);
        if (message.content().path("execution_state").asText().equals("idle")) {
          return messages;
        }
      }
    }
  }

  /** Asks until the subscription to the broadcasts has arrived; what was said before is lost. */
  void awaitBroadcasts() {
    iopub.setReceiveTimeOut(100);
    do {
      Header unused = ask(shell, "kernel_info_request", object());
      Message reply = receive(shell);
      if (!reply.type().equals("kernel_info_reply")) {
        throw new AssertionError(reply);
      }
    } while (iopub.recv() == null);
    while (iopub.recv() != null) {
      // The rest of the same.
    }
    iopub.setReceiveTimeOut(PATIENCE_MILLIS);
  }

  @Override
  public void close() {
    context.close();
  }

  private ZMQ.Socket connect(SocketType type, ConnectionInfo connection, int port) {
    ZMQ.Socket socket = context.createSocket(type);
    socket.setReceiveTimeOut(PATIENCE_MILLIS);
    socket.setLinger(0);
    if (type == SocketType.DEALER) {
      // One name on all channels: a question goes to whoever asked for the cell.
      socket.setIdentity(name);
    }
    socket.connect(connection.address(port));
    return socket;
  }
}
