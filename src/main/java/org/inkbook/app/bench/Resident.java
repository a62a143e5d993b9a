package org.inkbook.app.bench;

import java.util.OptionalLong;
import org.inkbook.system.ProcessMemory;

/** The memory of this process as figures: megabytes, NaN where the system does not tell. */
final class Resident {
  private Resident() {}

  static double peak() {
    return megabytes(ProcessMemory.peak());
  }

  static double now() {
    return megabytes(ProcessMemory.resident());
  }

  private static double megabytes(OptionalLong bytes) {
    return bytes.isPresent() ? bytes.getAsLong() / 1e6 : Double.NaN;
  }
}
