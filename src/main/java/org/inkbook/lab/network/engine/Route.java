package org.inkbook.lab.network.engine;

import org.inkbook.fault.UsageException;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** How convolutions are computed. */
enum Route {
  /** By oneDNN's own kernels: the fastest, where the native library has them. */
  ONEDNN("oneDNN"),
  /** By laying out the patches under the window as rows, and one product of matrices. */
  PATCHES("patches and matrix products");

  private final String words;

  Route(String words) {
    this.words = words;
  }

  /**
   * The best route that the native library of this machine has.
   *
   * @throws UsageException when there is no library for this machine
   */
  static Route best() {
    try {
      // Asking for the environment is what loads the library; the line after takes it for granted.
      Nd4j.getEnvironment();
      String build = NativeOpsHolder.getInstance().getDeviceNativeOps().buildInfo();
      return build.contains("HAVE_ONEDNN") ? ONEDNN : PATCHES;
    } catch (LinkageError e) {
      throw missing(e);
    }
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
