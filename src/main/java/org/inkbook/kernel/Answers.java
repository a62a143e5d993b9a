package org.inkbook.kernel;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import org.inkbook.jupyter.CodePoints;
import org.inkbook.jupyter.Completion;
import org.inkbook.jupyter.Header;

/** The contents of the kernel's answers. */
final class Answers {
  private Answers() {}

  /** The fields of ipykernel that are known here; front ends ask for the rest if it is there. */
  static ObjectNode usage() {
    return ok().put("pid", ProcessHandle.current().pid())
        .put("kernel_memory", KernelMemory.bytes())
        .put("cpu_count", Runtime.getRuntime().availableProcessors());
  }

  static ObjectNode ok() {
    return JsonNodeFactory.instance.objectNode().put("status", "ok");
  }

  static ObjectNode kernelInfo() {
    String version =
        Optional.ofNullable(Answers.class.getPackage().getImplementationVersion()).orElse("0.1.0");
    String java = System.getProperty("java.version");
    ObjectNode info = ok();
    info.put("protocol_version", Header.PROTOCOL)
        .put("implementation", "inkbook")
        .put("implementation_version", version)
        .put("banner", "Inkbook " + version + ", Java " + java)
        .put("debugger", false);
    info.putObject("language_info")
        .put("name", "java")
        .put("version", java)
        .put("mimetype", "text/x-java-source")
        .put("file_extension", ".jshell")
        .put("pygments_lexer", "java")
        .put("codemirror_mode", "text/x-java");
    info.putArray("help_links");
    return info;
  }

  /** Indexes into the code as a Java string become numbers of code points. */
  static ObjectNode completion(Completion completion, String code) {
    ObjectNode answer = ok();
    completion.matches().forEach(answer.putArray("matches")::add);
    answer
        .put("cursor_start", CodePoints.fromIndex(code, completion.start()))
        .put("cursor_end", CodePoints.fromIndex(code, completion.end()));
    answer.putObject("metadata");
    return answer;
  }

  static ObjectNode completeness(Completeness completeness) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    switch (completeness) {
      case UNKNOWN -> answer.put("status", "invalid");
      case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE ->
          answer.put("status", "incomplete").put("indent", "");
      default -> answer.put("status", "complete");
    }
    return answer;
  }

  static ObjectNode shutdown(ObjectNode request) {
    return ok().put("restart", request.path("restart").asBoolean(false));
  }

  /** An answer in the words of the debuggers' own protocol (DAP), which a front end expects. */
  static ObjectNode noDebugger(ObjectNode request) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "response")
        .put("request_seq", request.path("seq").asInt(0))
        .put("command", request.path("command").asText(""))
        .put("success", false)
        .put("message", "the Inkbook kernel has no debugger");
  }

  /** There are no widgets. */
  static ObjectNode commInfo() {
    ObjectNode answer = ok();
    answer.putObject("comms");
    return answer;
  }

  /** What is known about the name at the cursor, if anything is. */
  static ObjectNode inspection(Optional<String> text) {
    ObjectNode answer = ok().put("found", text.isPresent());
    ObjectNode data = answer.putObject("data");
    text.ifPresent(known -> data.put("text/plain", known));
    answer.putObject("metadata");
    return answer;
  }
}
