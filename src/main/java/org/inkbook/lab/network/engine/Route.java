package org.inkbook.lab.network.engine;

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

  /** The best route that the native library of this machine has. */
  static Route best() {
    // Asking for the environment is what loads the library, which the line after takes for granted.
    Nd4j.getEnvironment();
    String build = NativeOpsHolder.getInstance().getDeviceNativeOps().buildInfo();
    return build.contains("HAVE_ONEDNN") ? ONEDNN : PATCHES;
  }

  @Override
  public String toString() {
    return words;
  }
}
