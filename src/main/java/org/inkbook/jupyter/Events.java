package org.inkbook.jupyter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.inkbook.jupyter.KernelEvent.State;

/** Reads what a kernel says to everybody. */
final class Events {
  private Events() {}

  /** The event of a message; empty for kinds that are not known here. */
  static Optional<KernelEvent> read(Message message) {
    ObjectNode content = message.content();
    return switch (message.type()) {
      case "status" -> state(content.path("execution_state").asText()).map(KernelEvent.Status::new);
      case "execute_input" ->
          Optional.of(new KernelEvent.ExecuteInput(content.path("code").asText(), count(content)));
      case "stream" ->
          Optional.of(
              new KernelEvent.Stream(
                  content.path("name").asText("stdout"), content.path("text").asText()));
      case "display_data" ->
          Optional.of(
              new KernelEvent.DisplayData(data(content), metadata(content), displayId(content)));
      case "update_display_data" ->
          Optional.of(
              new KernelEvent.UpdateDisplayData(
                  data(content), metadata(content), displayId(content)));
      case "execute_result" ->
          Optional.of(
              new KernelEvent.ExecuteResult(count(content), data(content), metadata(content)));
      case "error" -> Optional.of(Replies.error(content));
      default -> Optional.empty();
    };
  }

  private static Optional<State> state(String name) {
    return switch (name) {
      case "busy" -> Optional.of(State.BUSY);
      case "idle" -> Optional.of(State.IDLE);
      case "starting" -> Optional.of(State.STARTING);
      default -> Optional.empty();
    };
  }

  private static int count(ObjectNode content) {
    return content.path("execution_count").asInt(0);
  }

  private static ObjectNode data(ObjectNode content) {
    return Json.child(content, "data");
  }

  private static ObjectNode metadata(ObjectNode content) {
    return Json.child(content, "metadata");
  }

  private static String displayId(ObjectNode content) {
    return content.path("transient").path("display_id").asText("");
  }
}
