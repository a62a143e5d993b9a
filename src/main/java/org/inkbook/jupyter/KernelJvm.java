package org.inkbook.jupyter;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The JVM that a kernel needs, whoever starts it. */
final class KernelJvm {
  static final String MAIN = "org.inkbook.kernel.KernelMain";

  /**
   * Java deserialisation can run code: only the JDK's own classes and ND4J's arrays may be read by
   * it, wherever in the process somebody tries.
   */
  private static final String SERIAL_FILTER =
      "maxdepth=64;maxrefs=10000000;java.base/*;org.nd4j.linalg.**;!*";

  private KernelJvm() {}

  /** The program that this process is run by, for a process of its own. */
  static Path program() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** Whether a program is there, with or without the ending that Windows gives it. */
  static boolean isThere(Path program) {
    return Files.isRegularFile(program)
        || Files.isRegularFile(program.resolveSibling(program.getFileName() + ".exe"));
  }

  /**
   * The JVM's options.
   *
   * @param heapMegabytes the most that Java values may take; 0 leaves it to the JVM
   */
  static List<String> arguments(int heapMegabytes) {
    List<String> arguments = new ArrayList<>();
    arguments.add("-cp");
    arguments.add(classPath());
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
    // The heap grows as it is needed; begun at a share of the machine's memory, it is 200 MB of
    // garbage larger than a training has use for.
    arguments.add(heapMegabytes == 0 ? "-Xms64m" : "-Xmx" + heapMegabytes + "m");
    return arguments;
  }

  /** The class path of this process, as any other can use it. */
  static String classPath() {
    return absolute(System.getProperty("java.class.path"));
  }

  /** What native libraries read when they load, on any machine. */
  static Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    // Read by the OpenMP library: a waiting thread sleeps instead of spinning.
    environment.put("OMP_WAIT_POLICY", "passive");
    // Read by glibc when a process starts: memory given back and fetched anew at each step of a
    // training costs a seventh of its time (docs/speed.md).
    environment.put("MALLOC_MMAP_THRESHOLD_", "33554432");
    environment.put("MALLOC_TRIM_THRESHOLD_", "1073741824");
    return environment;
  }

  /** The child works in another folder, where relative entries would mean something else. */
  static String absolute(String path) {
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty())
        .map(entry -> Path.of(entry).toAbsolutePath().normalize().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
