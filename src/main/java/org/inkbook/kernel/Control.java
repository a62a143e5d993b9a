package org.inkbook.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;
import org.inkbook.jupyter.Message;

/** Answers what must not wait behind a running cell. */
final class Control {
  private final Runnable interrupt;
  private final Runnable shutdown;
  private final Broadcast broadcast;
  private final Consumer<Message> wire;
  private final String session;

  /**
   * @param interrupt stops the cell that runs
   * @param shutdown ends the kernel, soon
   */
  Control(
      Runnable interrupt,
      Runnable shutdown,
      Broadcast broadcast,
      Consumer<Message> wire,
      String session) {
    this.interrupt = interrupt;
    this.shutdown = shutdown;
    this.broadcast = broadcast;
    this.wire = wire;
    this.session = session;
  }

  /** Takes a request and answers it at once. */
  void ask(Message request) {
    broadcast.status("busy", request.header());
    answer(request)
        .ifPresent(
            content -> {
              String type = request.type().replaceFirst("_request$", "_reply");
              wire.accept(request.reply(type, session, content));
            });
    broadcast.status("idle", request.header());
    if (request.type().equals("shutdown_request")) {
      shutdown.run();
    }
  }

  private Optional<ObjectNode> answer(Message request) {
    return switch (request.type()) {
      case "kernel_info_request" -> Optional.of(Answers.kernelInfo());
      case "interrupt_request" -> {
        interrupt.run();
        yield Optional.of(Answers.ok());
      }
      case "usage_request" -> Optional.of(Answers.usage());
      case "shutdown_request" ->
          Optional.of(
              Answers.ok().put("restart", request.content().path("restart").asBoolean(false)));
      default -> Optional.empty();
    };
  }
}
