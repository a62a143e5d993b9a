package org.inkbook.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.inkbook.jupyter.KernelError;
import org.inkbook.jupyter.Message;
import org.inkbook.output.Bundle;

/** Runs a cell as a request asks for it, and says all that there is to say about it. */
final class Execution {
  private final Interruption interruption;
  private final Runnable beforeCell;
  private final Broadcast broadcast;
  private final Outbox outbox;
  private final Sender sender;
  private int count;

  Execution(
      Interruption interruption,
      Runnable beforeCell,
      Broadcast broadcast,
      Outbox outbox,
      Sender sender) {
    this.interruption = interruption;
    this.beforeCell = beforeCell;
    this.broadcast = broadcast;
    this.outbox = outbox;
    this.sender = sender;
  }

  /**
   * Runs the cell and returns the content of the reply.
   *
   * @param ticket of {@link Interruption#asked}
   */
  ObjectNode run(Message request, long ticket, Evaluator evaluator) {
    ObjectNode content = request.content();
    String code = content.path("code").asText();
    boolean silent = content.path("silent").asBoolean(false);
    if (!silent && content.path("store_history").asBoolean(true)) {
      count++;
    }
    // What threads of the last cell have printed meanwhile is the last cell's.
    sender.flush();
    broadcast.cell(request.header());
    outbox.begin();
    beforeCell.run();
    if (!silent) {
      broadcast.input(code, count);
    }
    Outcome outcome = run(code, ticket, evaluator);
    sender.flush();
    return outcome instanceof Outcome.Failed failed
        ? failed(failed.error())
        : done((Outcome.Done) outcome, silent, content);
  }

  private Outcome run(String code, long ticket, Evaluator evaluator) {
    interruption.begin(ticket);
    try {
      return evaluator.run(code, count);
    } finally {
      interruption.end();
    }
  }

  /** The reply for a cell that is not run because one before it failed. */
  ObjectNode aborted() {
    return Answers.ok().put("status", "aborted").put("execution_count", count);
  }

  private ObjectNode done(Outcome.Done done, boolean silent, ObjectNode request) {
    if (!silent) {
      done.value().ifPresent(value -> broadcast.result(Bundle.of(value), count));
    }
    ObjectNode reply = Answers.ok().put("execution_count", count);
    reply.putArray("payload");
    reply.set("user_expressions", refuse(request));
    return reply;
  }

  private ObjectNode failed(KernelError error) {
    broadcast.error(error);
    return Broadcast.describe(
        error, Answers.ok().put("status", "error").put("execution_count", count));
  }

  /** Expressions to evaluate on the side are answered by an error each. */
  private static ObjectNode refuse(ObjectNode request) {
    KernelError error =
        new KernelError("Unsupported", "user_expressions are not evaluated", List.of());
    ObjectNode answers = request.objectNode();
    request
        .path("user_expressions")
        .fieldNames()
        .forEachRemaining(
            name -> Broadcast.describe(error, answers.putObject(name).put("status", "error")));
    return answers;
  }
}
