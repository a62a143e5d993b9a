package org.inkbook.jupyter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.inkbook.fault.FileException;

/**
 * Where a kernel listens, and the key that messages are signed with: the content of Jupyter's
 * connection file.
 *
 * @param ip the address, such as {@code 127.0.0.1}
 * @param key for HMAC-SHA256; empty for none
 */
public record ConnectionInfo(
    String ip,
    int shellPort,
    int iopubPort,
    int stdinPort,
    int controlPort,
    int heartbeatPort,
    String key) {

  private static final String LOOPBACK = "127.0.0.1";
  private static final String SCHEME = "hmac-sha256";
  private static final String HINT = "a connection file is written by whoever starts the kernel";

  /** Five ports of this machine that are free now, and a new random key of 256 bits. */
  public static ConnectionInfo onLoopback() {
    List<Integer> ports = freePorts(5);
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new ConnectionInfo(
        LOOPBACK,
        ports.get(0),
        ports.get(1),
        ports.get(2),
        ports.get(3),
        ports.get(4),
        HexFormat.of().formatHex(key));
  }

  /**
   * Reads a connection file.
   *
   * @throws FileException if it is missing, is none, or asks for what is not spoken here
   */
  public static ConnectionInfo read(Path file) {
    try {
      ObjectNode json = Json.read(Files.readAllBytes(file));
      String scheme = json.path("signature_scheme").asText(SCHEME);
      String transport = json.path("transport").asText("tcp");
      if (!scheme.equals(SCHEME) || !transport.equals("tcp")) {
        throw new FileException(file, "asks for " + scheme + " over " + transport, HINT);
      }
      return new ConnectionInfo(
          json.path("ip").asText(LOOPBACK),
          port(file, json, "shell_port"),
          port(file, json, "iopub_port"),
          port(file, json, "stdin_port"),
          port(file, json, "control_port"),
          port(file, json, "hb_port"),
          json.path("key").asText(""));
    } catch (NoSuchFileException e) {
      throw new FileException(file, "there is no such connection file", HINT, e);
    } catch (IOException e) {
      throw new FileException(file, "cannot be read as a connection file", HINT, e);
    }
  }

  /** The JSON of a connection file. */
  byte[] toJson() {
    return Json.write(
        Json.object()
            .put("transport", "tcp")
            .put("ip", ip)
            .put("shell_port", shellPort)
            .put("iopub_port", iopubPort)
            .put("stdin_port", stdinPort)
            .put("control_port", controlPort)
            .put("hb_port", heartbeatPort)
            .put("signature_scheme", SCHEME)
            .put("key", key)
            .put("kernel_name", "inkbook"));
  }

  /** The ZeroMQ address of a port. */
  public String address(int port) {
    return "tcp://" + ip + ":" + port;
  }

  private static int port(Path file, ObjectNode json, String field) {
    int port = json.path(field).asInt(0);
    if (port < 1 || port > 65_535) {
      throw new FileException(file, "names no valid " + field, HINT);
    }
    return port;
  }

  private static List<Integer> freePorts(int count) {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      // All are held until all are found, so that no port is found twice.
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } catch (IOException e) {
      throw new KernelException(
          "no free port on " + LOOPBACK + ": " + e.getMessage(), "close other programs");
    } finally {
      sockets.forEach(ConnectionInfo::close);
    }
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException ignored) {
      // Nothing was sent or received on it.
    }
  }
}
