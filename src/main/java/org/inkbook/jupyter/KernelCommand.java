package org.inkbook.jupyter;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The command line and environment of a kernel process. */
final class KernelCommand {
  private static final String DATA = "INKBOOK_DATA";
  private static final File NICE = new File("/usr/bin/nice");
  private final KernelOptions options;
  private final Path scratch;

  /**
   * @param scratch an existing folder that only this user can read
   */
  KernelCommand(KernelOptions options, Path scratch) {
    this.options = options;
    this.scratch = scratch;
  }

  ProcessBuilder build(Path connectionFile) throws IOException {
    List<String> command = new ArrayList<>(politeness());
    command.add(KernelJvm.program().toString());
    command.add("@" + argumentFile());
    command.add(KernelJvm.MAIN);
    command.add(connectionFile.toString());
    command.add("--end-with-input");
    if (options.brief()) {
      command.add("--brief");
    }
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(options.folder().toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    KernelJvm.environment().forEach(environment::putIfAbsent);
    environment.putIfAbsent(
        "OMP_NUM_THREADS", String.valueOf(Runtime.getRuntime().availableProcessors()));
    // A relative folder is meant from here; the child works elsewhere.
    environment.computeIfPresent(DATA, (name, folder) -> KernelJvm.absolute(folder));
    environment.putAll(options.environment());
    return builder;
  }

  /**
   * Where both want a core, the screen goes first: a training that takes them all would make it
   * stand still. Where there is no such command, the system shares out as it sees fit.
   */
  private static List<String> politeness() {
    return NICE.canExecute() ? List.of(NICE.getPath(), "-n", "5") : List.of();
  }

  /** The JVM's options in a file: a class path can be longer than a command line may be. */
  private Path argumentFile() throws IOException {
    String lines =
        jvmArguments().stream().map(KernelCommand::quote).collect(Collectors.joining("\n"));
    return Files.writeString(scratch.resolve("jvm-options"), lines);
  }

  private List<String> jvmArguments() {
    List<String> arguments = KernelJvm.arguments(options.heapMegabytes());
    arguments.addAll(options.jvmArguments());
    return arguments;
  }

  private static String quote(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
