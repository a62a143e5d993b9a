package org.inkbook.jupyter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads the content of a kernel's answers. Fields that are missing read as empty. */
final class Replies {
  private Replies() {}

  static ExecuteReply execute(ObjectNode content) {
    int count = content.path("execution_count").asInt(0);
    return switch (content.path("status").asText()) {
      case "ok" -> new ExecuteReply(ExecuteReply.Status.OK, count, Optional.empty());
      case "aborted", "abort" ->
          new ExecuteReply(ExecuteReply.Status.ABORTED, count, Optional.empty());
      default -> failed(count, error(content));
    };
  }

  private static ExecuteReply failed(int count, KernelError error) {
    ExecuteReply.Status status =
        error.interrupted() ? ExecuteReply.Status.STOPPED : ExecuteReply.Status.ERROR;
    return new ExecuteReply(status, count, Optional.of(error));
  }

  static KernelError error(ObjectNode content) {
    return new KernelError(
        content.path("ename").asText(),
        content.path("evalue").asText(),
        texts(content.path("traceback")));
  }

  /** The completion of some code; the wire counts code points, Java counts chars. */
  static Completion completion(ObjectNode content, String code) {
    return new Completion(
        texts(content.path("matches")),
        CodePoints.toIndex(code, content.path("cursor_start").asInt(0)),
        CodePoints.toIndex(code, content.path("cursor_end").asInt(0)));
  }

  static Completeness completeness(ObjectNode content) {
    String status = content.path("status").asText().toUpperCase(Locale.ROOT);
    for (Completeness value : Completeness.values()) {
      if (value.name().equals(status)) {
        return value;
      }
    }
    return Completeness.UNKNOWN;
  }

  static KernelInfo kernelInfo(ObjectNode content) {
    JsonNode language = content.path("language_info");
    return new KernelInfo(
        content.path("protocol_version").asText(),
        content.path("implementation").asText(),
        content.path("implementation_version").asText(),
        language.path("name").asText(),
        language.path("version").asText(),
        content.path("banner").asText());
  }

  static KernelUsage usage(ObjectNode reply) {
    JsonNode content = reply.path("content").isObject() ? reply.path("content") : reply;
    return new KernelUsage(content.path("pid").asLong(), content.path("kernel_memory").asLong());
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
