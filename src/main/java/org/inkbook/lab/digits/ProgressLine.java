package org.inkbook.lab.digits;

import org.inkbook.output.Display;
import org.inkbook.output.Progress;

/** One line on a display that says how far a piece of work is, from its first news on. */
final class ProgressLine {
  private static final double NANOS = 1e9;

  private final Display display;
  private final String what;
  private final long began = System.nanoTime();
  private Display.Shown line = next -> {};
  private boolean shown;

  ProgressLine(Display display, String what) {
    this.display = display;
    this.what = what;
  }

  /** Says that so many pieces are done, of at least one. */
  void at(long done, long total) {
    double seconds = (System.nanoTime() - began) / NANOS;
    double left = done == 0 ? Double.NaN : seconds * (total - done) / done;
    Progress progress = new Progress(what, done, total, seconds, left, "");
    if (shown) {
      line.update(progress);
    } else {
      line = display.show(progress);
      shown = true;
    }
  }
}
