package org.inkbook.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.inkbook.jupyter.Message;

/** Answers what must not wait behind a running cell. */
final class Control {
  private final Runnable interrupt;
  private final Runnable shutdown;
  private final Replier replier;

  /**
   * @param interrupt stops the cell that runs
   * @param shutdown ends the kernel, soon
   */
  Control(Runnable interrupt, Runnable shutdown, Replier replier) {
    this.interrupt = interrupt;
    this.shutdown = shutdown;
    this.replier = replier;
  }

  /** Takes a request and answers it at once. */
  void ask(Message request) {
    Optional<ObjectNode> unused = replier.reply(request, () -> answer(request));
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
      case "debug_request" -> Optional.of(Answers.noDebugger(request.content()));
      case "shutdown_request" -> Optional.of(Answers.shutdown(request.content()));
      default -> Optional.empty();
    };
  }
}
