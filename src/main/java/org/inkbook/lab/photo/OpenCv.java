package org.inkbook.lab.photo;

/** OpenCV's native library. */
final class OpenCv {
  private OpenCv() {}

  /** Loads it once, when it is first needed; that takes about half a second. */
  static void load() {
    Loaded.now();
  }

  /** The language runs this initialiser once, however many threads ask. */
  private static final class Loaded {
    static {
      nu.pattern.OpenCV.loadLocally();
    }

    static void now() {}
  }
}
