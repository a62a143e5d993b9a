package org.inkbook.jupyter;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The command line and environment of a kernel process. */
final class KernelCommand {
  private static final String DATA = "INKBOOK_DATA";
  private static final File NICE = new File("/usr/bin/nice");
  private static final String MAIN = "org.inkbook.kernel.KernelMain";

  /**
   * Java deserialisation can run code: only the JDK's own classes and ND4J's arrays may be read by
   * it, wherever in the process somebody tries.
   */
  private static final String SERIAL_FILTER =
      "maxdepth=64;maxrefs=10000000;java.base/*;org.nd4j.linalg.**;!*";

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
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + argumentFile());
    command.add(MAIN);
    command.add(connectionFile.toString());
    command.add("--end-with-input");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(options.folder().toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    // Read by the OpenMP library when it loads: a waiting thread sleeps instead of spinning.
    environment.putIfAbsent("OMP_WAIT_POLICY", "passive");
    environment.putIfAbsent(
        "OMP_NUM_THREADS", String.valueOf(Runtime.getRuntime().availableProcessors()));
    // Read by glibc when a process starts: memory given back and fetched anew at each step of a
    // training costs a seventh of its time (docs/speed.md).
    environment.putIfAbsent("MALLOC_MMAP_THRESHOLD_", "33554432");
    environment.putIfAbsent("MALLOC_TRIM_THRESHOLD_", "1073741824");
    // A relative folder is meant from here; the child works elsewhere.
    environment.computeIfPresent(DATA, (name, folder) -> absolute(folder));
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
    List<String> arguments = new ArrayList<>();
    arguments.add("-cp");
    arguments.add(absolute(System.getProperty("java.class.path")));
    arguments.add("-Djava.awt.headless=true");
    arguments.add("-Dfile.encoding=UTF-8");
    arguments.add("-Djdk.serialFilter=" + SERIAL_FILTER);
    String temporary = System.getProperty("java.io.tmpdir");
    arguments.add("-Dorg.deeplearning4j.crash.reporting.directory=" + temporary);
    arguments.add("-XX:ErrorFile=" + Path.of(temporary, "inkbook-kernel-%p.log"));
    if (Runtime.version().feature() >= 24) {
      arguments.add("--enable-native-access=ALL-UNNAMED");
      arguments.add("--sun-misc-unsafe-memory-access=allow");
    }
    if (options.heapMegabytes() == 0) {
      // The heap grows as it is needed; begun at a share of the machine's memory, it is 200 MB of
      // garbage larger than a training has use for.
      arguments.add("-Xms64m");
    } else {
      arguments.add("-Xmx" + options.heapMegabytes() + "m");
    }
    arguments.addAll(options.jvmArguments());
    return arguments;
  }

  /** The child works in another folder, where relative entries would mean something else. */
  static String absolute(String path) {
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty())
        .map(entry -> Path.of(entry).toAbsolutePath().normalize().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String quote(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
