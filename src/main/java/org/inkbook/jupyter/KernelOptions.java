package org.inkbook.jupyter;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a kernel process is started.
 *
 * @param folder where it works: relative paths in a cell start here
 * @param heapMegabytes the most that Java values may take; 0 leaves it to the JVM
 * @param jvmArguments more options of the JVM
 * @param environment variables set besides the ones that the parent has
 * @param brief whether outputs come in the one form that is read here, without those for other
 *     programs, and a long text only once: all that is a good part of the work, which counts where
 *     a cell follows a slider
 * @param startWithin how long it may take to answer
 */
public record KernelOptions(
    Path folder,
    int heapMegabytes,
    List<String> jvmArguments,
    Map<String, String> environment,
    boolean brief,
    Duration startWithin) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  public KernelOptions {
    folder = folder.toAbsolutePath().normalize();
    jvmArguments = List.copyOf(jvmArguments);
    environment = Map.copyOf(environment);
  }

  /** A kernel that works in a folder, with a heap as the JVM sees fit. */
  public static KernelOptions in(Path folder) {
    return new KernelOptions(folder, 0, List.of(), Map.of(), false, PATIENCE);
  }

  /** The same with a limit to its heap. */
  public KernelOptions withHeap(int megabytes) {
    return new KernelOptions(folder, megabytes, jvmArguments, environment, brief, startWithin);
  }

  /** The same with the MNIST files taken from a folder. */
  public KernelOptions withData(Path data) {
    return withEnvironment("INKBOOK_DATA", data.toAbsolutePath().normalize().toString());
  }

  /** The same, never reaching for the network. */
  public KernelOptions offline() {
    return withEnvironment("INKBOOK_OFFLINE", "1");
  }

  /** The same with an environment variable set. */
  public KernelOptions withEnvironment(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(environment);
    more.put(name, value);
    return new KernelOptions(folder, heapMegabytes, jvmArguments, more, brief, startWithin);
  }

  /** The same with other options of the JVM. */
  public KernelOptions withJvmArguments(List<String> arguments) {
    return new KernelOptions(folder, heapMegabytes, arguments, environment, brief, startWithin);
  }

  /** The same with outputs in the one form that is read here, and nothing twice. */
  public KernelOptions withBriefOutputs() {
    return new KernelOptions(folder, heapMegabytes, jvmArguments, environment, true, startWithin);
  }
}
