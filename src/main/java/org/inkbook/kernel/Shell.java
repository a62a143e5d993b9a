package org.inkbook.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.inkbook.jupyter.CodePoints;
import org.inkbook.jupyter.Message;

/** Answers the requests that wait their turn, one after another, on a thread of its own. */
final class Shell implements Runnable {
  private final BlockingQueue<Message> queue = new LinkedBlockingQueue<>();
  private final Supplier<Evaluator> evaluator;
  private final Execution execution;
  private final Broadcast broadcast;
  private final Consumer<Message> wire;
  private final String session;

  /**
   * @param evaluator waits until it is ready
   */
  Shell(
      Supplier<Evaluator> evaluator,
      Execution execution,
      Broadcast broadcast,
      Consumer<Message> wire,
      String session) {
    this.evaluator = evaluator;
    this.execution = execution;
    this.broadcast = broadcast;
    this.wire = wire;
    this.session = session;
  }

  /** Takes a request; safe from any thread. */
  void ask(Message request) {
    queue.add(request);
  }

  @Override
  public void run() {
    try {
      while (true) {
        handle(queue.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void handle(Message request) {
    broadcast.status("busy", request.header());
    boolean failed = false;
    if (request.type().equals("execute_request")) {
      ObjectNode answer = execution.run(request, evaluator.get());
      reply(request, answer);
      failed = !answer.path("status").asText().equals("ok");
    } else {
      answer(request).ifPresent(content -> reply(request, content));
    }
    broadcast.status("idle", request.header());
    if (failed && request.content().path("stop_on_error").asBoolean(true)) {
      abortWaiting();
    }
  }

  private Optional<ObjectNode> answer(Message request) {
    String code = request.content().path("code").asText();
    return switch (request.type()) {
      case "kernel_info_request" -> Optional.of(Answers.kernelInfo());
      case "complete_request" -> Optional.of(complete(request, code));
      case "is_complete_request" ->
          Optional.of(Answers.completeness(evaluator.get().completeness(code)));
      case "inspect_request" -> Optional.of(Answers.nothingFound());
      case "history_request" -> Optional.of(Answers.history());
      case "comm_info_request" -> Optional.of(Answers.commInfo());
      default -> Optional.empty();
    };
  }

  private ObjectNode complete(Message request, String code) {
    int codePoints = request.content().path("cursor_pos").asInt(code.length());
    int cursor = CodePoints.toIndex(code, codePoints);
    return Answers.completion(evaluator.get().complete(code, cursor), code);
  }

  /** Cells asked for before a cell failed were meant to build on it. */
  private void abortWaiting() {
    List<Message> waiting = new ArrayList<>();
    queue.drainTo(waiting);
    for (Message request : waiting) {
      if (request.type().equals("execute_request")) {
        broadcast.status("busy", request.header());
        reply(request, execution.aborted());
        broadcast.status("idle", request.header());
      } else {
        handle(request);
      }
    }
  }

  private void reply(Message request, ObjectNode content) {
    String type = request.type().replaceFirst("_request$", "_reply");
    wire.accept(request.reply(type, session, content));
  }
}
