package org.inkbook.kernel;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import org.inkbook.system.ProcessMemory;

/** How much memory this kernel takes. */
final class KernelMemory {
  private KernelMemory() {}

  /** What is resident; where the system does not tell, what Java knows of, without natives. */
  static long bytes() {
    return ProcessMemory.resident().orElseGet(KernelMemory::javaAlone);
  }

  private static long javaAlone() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    return memory.getHeapMemoryUsage().getUsed() + memory.getNonHeapMemoryUsage().getUsed();
  }
}
