package org.inkbook.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.inkbook.jupyter.Message;

/** Answers on one channel, and says to everybody for how long the kernel is busy with it. */
record Replier(Broadcast broadcast, Consumer<Message> wire, String session) {

  /**
   * Answers a request.
   *
   * @param answer the content; empty for what is not answered
   */
  Optional<ObjectNode> reply(Message request, Supplier<Optional<ObjectNode>> answer) {
    broadcast.status("busy", request.header());
    Optional<ObjectNode> content = answer.get();
    content.ifPresent(known -> send(request, known));
    broadcast.status("idle", request.header());
    return content;
  }

  private void send(Message request, ObjectNode content) {
    String type = request.type().replaceFirst("_request$", "_reply");
    if (type.equals("shutdown_reply")) {
      broadcast.shutdown(request.header(), content);
    }
    wire.accept(request.reply(type, session, content));
  }
}
