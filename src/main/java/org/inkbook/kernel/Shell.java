package org.inkbook.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.inkbook.jupyter.CodePoints;
import org.inkbook.jupyter.KernelError;
import org.inkbook.jupyter.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the requests that wait their turn, one after another, on a thread of its own. */
final class Shell implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Shell.class);

  /** A request and when it came, as {@link Interruption} counts. */
  private record Asked(Message request, long ticket) {}

  private final BlockingQueue<Asked> queue = new LinkedBlockingQueue<>();
  private final Supplier<Evaluator> evaluator;
  private final Interruption interruption;
  private final Execution execution;
  private final PastCells past;
  private final Runnable shutdown;
  private final Replier replier;

  /**
   * @param evaluator waits until it is ready
   * @param shutdown ends the kernel, soon
   */
  Shell(
      Supplier<Evaluator> evaluator,
      Interruption interruption,
      Execution execution,
      PastCells past,
      Runnable shutdown,
      Replier replier) {
    this.evaluator = evaluator;
    this.interruption = interruption;
    this.execution = execution;
    this.past = past;
    this.shutdown = shutdown;
    this.replier = replier;
  }

  /** Takes a request; safe from any thread. */
  void ask(Message request) {
    queue.add(new Asked(request, interruption.asked()));
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

  private void handle(Asked asked) {
    Message request = asked.request();
    List<Asked> inVain = new ArrayList<>();
    Optional<ObjectNode> unused =
        replier.reply(
            request,
            () -> {
              Optional<ObjectNode> answer = answerOrError(asked);
              if (stopsOthers(request, answer)) {
                // Before the reply: what is asked for once it is known that the cell has failed is
                // meant.
                queue.drainTo(inVain);
              }
              return answer;
            });
    if (request.type().equals("shutdown_request")) {
      shutdown.run();
    }
    inVain.forEach(this::abort);
  }

  private static boolean stopsOthers(Message request, Optional<ObjectNode> answer) {
    return isCell(request)
        && answer.stream().anyMatch(Shell::isError)
        && request.content().path("stop_on_error").asBoolean(true);
  }

  /** Whatever goes wrong here, an answer is owed, and the next request is waiting. */
  private Optional<ObjectNode> answerOrError(Asked asked) {
    try {
      return isCell(asked.request())
          ? Optional.of(execution.run(asked.request(), asked.ticket(), evaluator.get()))
          : answer(asked.request());
    } catch (RuntimeException | Error e) {
      LOG.warn("a request could not be answered", e);
      KernelError error = new KernelError("KernelFailure", String.valueOf(e), List.of());
      return Optional.of(Broadcast.describe(error, Answers.ok().put("status", "error")));
    }
  }

  private static boolean isCell(Message request) {
    return request.type().equals("execute_request");
  }

  private static boolean isError(ObjectNode answer) {
    return answer.path("status").asText().equals("error");
  }

  private Optional<ObjectNode> answer(Message request) {
    String code = request.content().path("code").asText();
    return switch (request.type()) {
      case "kernel_info_request" -> Optional.of(Answers.kernelInfo());
      case "complete_request" -> Optional.of(complete(request, code));
      case "is_complete_request" ->
          Optional.of(Answers.completeness(evaluator.get().completeness(code)));
      case "inspect_request" ->
          Optional.of(Answers.inspection(evaluator.get().inspect(code, cursor(request, code))));
      case "history_request" -> Optional.of(past.answer(request.content()));
      case "shutdown_request" -> Optional.of(Answers.shutdown(request.content()));
      case "debug_request" -> Optional.of(Answers.noDebugger(request.content()));
      case "comm_open" -> {
        String comm = request.content().path("comm_id").asText();
        replier.broadcast().closeComm(request.header(), comm);
        yield Optional.empty();
      }
      case "comm_info_request" -> Optional.of(Answers.commInfo());
      default -> Optional.empty();
    };
  }

  private ObjectNode complete(Message request, String code) {
    return Answers.completion(evaluator.get().complete(code, cursor(request, code)), code);
  }

  /** The wire counts code points, Java strings count UTF-16 units. */
  private static int cursor(Message request, String code) {
    return CodePoints.toIndex(code, request.content().path("cursor_pos").asInt(code.length()));
  }

  /** Cells asked for before a cell failed were meant to build on it. */
  private void abort(Asked asked) {
    if (isCell(asked.request())) {
      Optional<ObjectNode> unused =
          replier.reply(asked.request(), () -> Optional.of(execution.aborted()));
    } else {
      handle(asked);
    }
  }
}
