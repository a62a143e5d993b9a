package org.inkbook.kernel;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;
import org.inkbook.jupyter.Message;

/** Asks for input whoever asked for the cell that wants it, and gives the cell the answer. */
final class Questions {
  private final Input input;
  private final Consumer<Message> wire;
  private final String session;
  private volatile Optional<Message> cell = Optional.empty();

  /**
   * @param wire sends to one client on the channel for input
   */
  Questions(Input input, Consumer<Message> wire, String session) {
    this.input = input;
    this.wire = wire;
    this.session = session;
  }

  /** A cell begins. */
  void begin(Message request) {
    cell = Optional.of(request);
    // The protocol's default is yes, but who does not say so may not even listen.
    input.begin(request.content().path("allow_stdin").asBoolean(false));
  }

  /** The cell has ended. */
  void end() {
    input.end();
    cell = Optional.empty();
  }

  /** Asks for a line. What is to be entered the cell has printed before. */
  void ask() {
    ObjectNode content =
        JsonNodeFactory.instance.objectNode().put("prompt", "").put("password", false);
    cell.ifPresent(request -> wire.accept(request.reply("input_request", session, content)));
  }

  /** Hears what comes on the channel for input. */
  void hear(Message message) {
    if (message.type().equals("input_reply")) {
      input.answer(message.content().path("value").asText(""));
    }
  }
}
