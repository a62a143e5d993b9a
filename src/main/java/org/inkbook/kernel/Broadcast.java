package org.inkbook.kernel;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.inkbook.jupyter.Header;
import org.inkbook.jupyter.KernelError;
import org.inkbook.jupyter.Message;
import org.inkbook.output.Output;

/**
 * What the kernel says to everybody who listens. Outputs belong to the cell that runs, or that ran
 * last: a thread it left running may still print. Safe from any thread.
 */
final class Broadcast {
  private final Consumer<Message> wire;
  private final Function<Output, ObjectNode> bundles;
  private final String session;
  private volatile Header cell = Header.NONE;

  /**
   * @param bundles the forms in which an output is sent
   */
  Broadcast(Consumer<Message> wire, Function<Output, ObjectNode> bundles, String session) {
    this.wire = wire;
    this.bundles = bundles;
    this.session = session;
  }

  /** From now on outputs belong to the cell that this request asked for. */
  void cell(Header request) {
    cell = request;
  }

  /**
   * Says what the kernel is doing.
   *
   * @param state {@code starting}, {@code busy} or {@code idle}
   * @param request the one that makes it so
   */
  void status(String state, Header request) {
    send("status", request, object().put("execution_state", state));
  }

  void input(String code, int count) {
    send("execute_input", cell, object().put("code", code).put("execution_count", count));
  }

  void result(Output value, int count) {
    ObjectNode content = object().put("execution_count", count);
    content.set("data", bundles.apply(value));
    content.putObject("metadata");
    send("execute_result", cell, content);
  }

  void error(KernelError error) {
    send("error", cell, describe(error, object()));
  }

  /**
   * @param name {@code stdout} or {@code stderr}
   */
  void stream(String name, String text) {
    send("stream", cell, object().put("name", name).put("text", text));
  }

  /**
   * @param type {@code display_data} or {@code update_display_data}
   */
  void display(String type, Output output, String displayId) {
    ObjectNode content = object();
    content.set("data", bundles.apply(output));
    content.putObject("metadata");
    content.putObject("transient").put("display_id", displayId);
    send(type, cell, content);
  }

  /** Says to everybody what was replied to one: that this kernel ends. */
  void shutdown(Header request, ObjectNode content) {
    send("shutdown_reply", request, content);
  }

  /** There is nothing here that a front end could talk to past the protocol, as widgets do. */
  void closeComm(Header request, String comm) {
    ObjectNode content = object().put("comm_id", comm);
    content.putObject("data");
    send("comm_close", request, content);
  }

  /** Puts the parts of an error into a message's content. */
  static ObjectNode describe(KernelError error, ObjectNode content) {
    content.put("ename", error.ename()).put("evalue", error.evalue());
    error.traceback().forEach(content.putArray("traceback")::add);
    return content;
  }

  private void send(String type, Header parent, ObjectNode content) {
    List<byte[]> topic = List.of(type.getBytes(StandardCharsets.UTF_8));
    wire.accept(new Message(topic, Header.of(type, session), parent, object(), content));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
