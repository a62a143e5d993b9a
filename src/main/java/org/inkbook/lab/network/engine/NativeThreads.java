package org.inkbook.lab.network.engine;

import java.util.function.Supplier;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/** How many threads a native operation takes: each thread that calls has a setting of its own. */
final class NativeThreads {
  private NativeThreads() {}

  /**
   * Does some work while so many others do theirs: its native operations take a fair share of the
   * threads that there are, one at least.
   */
  static <T> T share(int others, Supplier<T> work) {
    NativeOps library = NativeOpsHolder.getInstance().getDeviceNativeOps();
    int before = library.ompGetMaxThreads();
    library.setOmpNumThreads(Math.max(1, before / others));
    try {
      return work.get();
    } finally {
      library.setOmpNumThreads(before);
    }
  }
}
