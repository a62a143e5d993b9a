package org.inkbook.lab.network.engine;

import org.inkbook.fault.UsageException;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/** How a network is computed; which way is the fastest depends on the library and the processor. */
enum Route {
  /** Convolution and pooling by oneDNN's own kernels: the fastest with AVX-512. */
  KERNELS("oneDNN"),
  /**
   * Convolution by laying out the patches under the window as rows and one product of matrices by
   * oneDNN; maxima in Java; each core at its part of the batch. The fastest with AVX2, where
   * oneDNN's own kernels have to lay out each map anew.
   */
  PARTS("patches and oneDNN's matrix products, a part of the batch each"),
  /** The same with the whole batch in each product: where there is no oneDNN. */
  PATCHES("patches and matrix products");

  /** What ND4J calls the best instructions that a processor has. */
  private static final int AVX_512 = 3;

  private final String words;

  Route(String words) {
    this.words = words;
  }

  /**
   * The best route for this machine.
   *
   * @throws UsageException when there is no library for this machine
   */
  static Route best() {
    try {
      // Asking for the environment is what loads the library; the line after takes it for granted.
      Nd4j.getEnvironment();
      NativeOps library = NativeOpsHolder.getInstance().getDeviceNativeOps();
      if (!library.buildInfo().contains("HAVE_ONEDNN")) {
        return PATCHES;
      }
      return library.optimalLevel() >= AVX_512 ? KERNELS : PARTS;
    } catch (LinkageError e) {
      throw missing(e);
    }
  }

  /** Into how many parts a batch is cut, each for a core. */
  int parts() {
    return this == PARTS ? Math.min(2, Parallel.cores()) : 1;
  }

  private static UsageException missing(LinkageError error) {
    Throwable cause = error;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    UsageException problem =
        new UsageException(
            "The native library for networks cannot be loaded on this computer (%s, %s): %s"
                .formatted(
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"),
                    cause.getMessage()),
            "Build Inkbook on this computer, so that it gets the library of this platform.");
    problem.initCause(error);
    return problem;
  }

  @Override
  public String toString() {
    return words;
  }
}
