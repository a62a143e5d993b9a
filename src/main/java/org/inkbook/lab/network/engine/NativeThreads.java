package org.inkbook.lab.network.engine;

import java.util.function.Supplier;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/** How many threads a native operation takes: each thread that calls has a setting of its own. */
final class NativeThreads {
  private static final NativeOps LIBRARY = NativeOpsHolder.getInstance().getDeviceNativeOps();

  private NativeThreads() {}

  /**
   * Does one of so many works that go on at once: its native operations take their share of the
   * threads that this thread had, one at least.
   */
  static <T> T share(int works, Supplier<T> work) {
    return with(Math.max(1, LIBRARY.ompGetMaxThreads() / works), work);
  }

  /** Does some work so small that to wake a second thread takes longer. */
  static void one(Runnable work) {
    with(
        1,
        () -> {
          work.run();
          return null;
        });
  }

  private static <T> T with(int threads, Supplier<T> work) {
    int before = LIBRARY.ompGetMaxThreads();
    LIBRARY.setOmpNumThreads(threads);
    try {
      return work.get();
    } finally {
      LIBRARY.setOmpNumThreads(before);
    }
  }
}
