package org.inkbook.lab.network.engine;

import java.util.function.Supplier;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/** How many threads a native operation takes: each thread that calls has a setting of its own. */
final class NativeThreads {
  private NativeThreads() {}

  /**
   * Does one of so many works that go on at once: its native operations take their share of the
   * threads that this thread had, one at least.
   */
  static <T> T share(int works, Supplier<T> work) {
    NativeOps library = NativeOpsHolder.getInstance().getDeviceNativeOps();
    int before = library.ompGetMaxThreads();
    library.setOmpNumThreads(Math.max(1, before / works));
    try {
      return work.get();
    } finally {
      library.setOmpNumThreads(before);
    }
  }
}
