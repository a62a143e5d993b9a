package org.inkbook.jupyter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Jupyter has to know to start this kernel: the content of a {@code kernel.json}.
 *
 * @param command the words of the command line; {@code {connection_file}} is replaced by Jupyter
 * @param environment variables that Jupyter sets for the kernel
 */
public record KernelSpec(List<String> command, Map<String, String> environment) {

  /** The name by which notebooks ask for this kernel. */
  public static final String NAME = "inkbook";

  private static final String TITLE = "Inkbook (Java)";
  private static final String CONNECTION_FILE = "{connection_file}";

  public KernelSpec {
    command = List.copyOf(command);
    environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
  }

  /**
   * A kernel run by the Java and the class path that this process has.
   *
   * @param heapMegabytes the most that Java values may take; 0 leaves it to the JVM
   * @param more variables besides those that the native libraries want
   */
  public static KernelSpec ofThisProgram(int heapMegabytes, Map<String, String> more) {
    Map<String, String> environment = KernelJvm.environment();
    if (!isAscii(KernelJvm.classPath())) {
      // Where the system's locale is "C", as that of services often is, Java cannot open such
      // files.
      environment.put("LC_CTYPE", "C.UTF-8");
    }
    environment.putAll(more);
    return new KernelSpec(command(heapMegabytes), environment);
  }

  /** Whether the Java and the class path that the command line names are still there. */
  public boolean isThere() {
    return !command.isEmpty() && KernelJvm.isThere(Path.of(command.get(0))) && classPathIsThere();
  }

  byte[] toJson() {
    ObjectNode json = Json.object();
    command.forEach(json.putArray("argv")::add);
    json.put("display_name", TITLE).put("language", "java").put("interrupt_mode", "message");
    ObjectNode variables = json.putObject("env");
    environment.forEach(variables::put);
    json.putObject("metadata").put("debugger", false);
    return Json.write(json);
  }

  static KernelSpec read(ObjectNode json) {
    List<String> command = new ArrayList<>();
    json.path("argv").forEach(word -> command.add(word.asText()));
    Map<String, String> environment = new LinkedHashMap<>();
    json.path("env").properties().forEach(e -> environment.put(e.getKey(), e.getValue().asText()));
    return new KernelSpec(command, environment);
  }

  private static List<String> command(int heapMegabytes) {
    List<String> command = new ArrayList<>();
    if (KernelJvm.isThere(KernelJvm.program())) {
      command.add(KernelJvm.program().toString());
      command.addAll(KernelJvm.arguments(heapMegabytes));
      command.add(KernelJvm.MAIN);
    } else {
      // A packaged program can come with a Java that only its own launcher can start.
      command.add(ProcessHandle.current().info().command().orElse(NAME));
      command.addAll(List.of("kernel", "run"));
    }
    command.add(CONNECTION_FILE);
    return command;
  }

  private static boolean isAscii(String text) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
  }

  private boolean classPathIsThere() {
    int option = command.indexOf("-cp");
    return option < 0
        || option + 1 == command.size()
        || Arrays.stream(command.get(option + 1).split(File.pathSeparator))
            .allMatch(entry -> Files.exists(Path.of(entry)));
  }
}
