package org.inkbook.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
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
  private final Questions questions;
  private final PastCells past;
  private int count;

  Execution(
      Interruption interruption,
      Runnable beforeCell,
      Broadcast broadcast,
      Outbox outbox,
      Sender sender,
      Questions questions,
      PastCells past) {
    this.interruption = interruption;
    this.beforeCell = beforeCell;
    this.broadcast = broadcast;
    this.outbox = outbox;
    this.sender = sender;
    this.questions = questions;
    this.past = past;
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
      past.add(count, code);
    }
    // What threads of the last cell have printed meanwhile is the last cell's.
    sender.flush();
    broadcast.cell(request.header());
    outbox.begin();
    questions.begin(request);
    beforeCell.run();
    if (!silent) {
      broadcast.input(code, count);
    }
    Outcome outcome = run(code, ticket, evaluator);
    ObjectNode asides = object();
    if (outcome instanceof Outcome.Done) {
      asides = asides(content, ticket, evaluator);
    }
    questions.end();
    sender.flush();
    return outcome instanceof Outcome.Failed failed
        ? failed(failed.error())
        : done((Outcome.Done) outcome, silent, asides);
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

  private ObjectNode done(Outcome.Done done, boolean silent, ObjectNode asides) {
    if (!silent) {
      done.value().ifPresent(value -> broadcast.result(value, count));
    }
    ObjectNode reply = Answers.ok().put("execution_count", count);
    reply.putArray("payload");
    reply.set("user_expressions", asides);
    return reply;
  }

  private ObjectNode failed(KernelError error) {
    broadcast.error(error);
    return Broadcast.describe(
        error, Answers.ok().put("status", "error").put("execution_count", count));
  }

  /** The values of the expressions that a front end wants beside the cell's own. */
  private ObjectNode asides(ObjectNode content, long ticket, Evaluator evaluator) {
    ObjectNode answers = object();
    for (Map.Entry<String, JsonNode> wanted : content.path("user_expressions").properties()) {
      Outcome outcome = run(wanted.getValue().asText(), ticket, evaluator);
      answers.set(wanted.getKey(), aside(outcome));
    }
    return answers;
  }

  private static ObjectNode aside(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      return Broadcast.describe(failed.error(), object().put("status", "error"));
    }
    ObjectNode answer = Answers.ok();
    answer.set(
        "data", ((Outcome.Done) outcome).value().map(Bundle::of).orElseGet(Execution::object));
    answer.putObject("metadata");
    return answer;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
