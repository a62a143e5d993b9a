package org.inkbook.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What the operating system says of this process's memory, in bytes; Linux alone tells. */
public final class ProcessMemory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final int KIBIBYTE = 1024;

  private ProcessMemory() {}

  /** What is resident now. */
  public static OptionalLong resident() {
    return read("VmRSS:");
  }

  /** The most that was resident. */
  public static OptionalLong peak() {
    return read("VmHWM:");
  }

  private static OptionalLong read(String field) {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
          .findFirst();
    } catch (IOException notLinux) {
      return OptionalLong.empty();
    }
  }
}
