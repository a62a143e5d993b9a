package org.inkbook.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the operating system says of this process's memory; Linux only. */
final class ProcessMemory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final double KIBIBYTES = 1024;

  private ProcessMemory() {}

  /** The most that was resident, in megabytes; NaN where the system does not tell. */
  static double peak() {
    return read("VmHWM:");
  }

  /** What is resident now, in megabytes; NaN where the system does not tell. */
  static double now() {
    return read("VmRSS:");
  }

  private static double read(String field) {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(field))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * KIBIBYTES / 1e6)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException notLinux) {
      return Double.NaN;
    }
  }
}
