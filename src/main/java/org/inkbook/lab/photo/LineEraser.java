package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Takes a ruled line off a page and leaves the writing on it: only where the ink across the line is
 * no thicker and no darker than the line itself is it made paper. Where a stroke is then seen to
 * stop at one side and to go on at the other, it is mended.
 */
final class LineEraser {
  private static final double THICKER = 1.6;
  private static final double DARKER = 1.7;
  private static final double FAINTER = 0.3;
  private static final int SAMPLES = 400;

  /** How far beyond its ends a line is still looked for, as a part of the page. */
  private static final double BEYOND = 0.125;

  private final GreyMap before;
  private final GreyMap after;
  private final RuledLine line;
  private final int reach;
  private final double darkness;
  private final double thickness;
  private final List<Run> erased = new ArrayList<>();

  /**
   * @param before the page as it was
   * @param after the page that is changed
   * @param reach how far from its points the line may be, and how thick, in pixels
   */
  LineEraser(GreyMap before, GreyMap after, RuledLine line, int reach) {
    this.before = before;
    this.after = after;
    this.line = line;
    this.reach = reach;
    this.darkness = Math.max(1, median(x -> before.darkness(x, darkest(x))));
    this.thickness = median(x -> run(x).length());
  }

  /** The value in the middle of those along the line. */
  private double median(IntUnaryOperator value) {
    double step = Math.max(1, line.length() / SAMPLES);
    int[] values = new int[1 + (int) (line.length() / step)];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.applyAsInt((int) (line.left() + i * step));
    }
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /** What lies across the line in a column: from the first to the last dark pixel. */
  private record Run(int x, int top, int bottom) {
    int length() {
      return bottom - top + 1;
    }
  }

  /** Wipes the line out, and what continues it beyond its ends. */
  void erase() {
    if (thickness > reach) {
      return; // a stroke
    }
    double beyond = BEYOND * before.width();
    int from = (int) Math.max(0, line.left() - beyond);
    int to = (int) Math.min(before.width() - 1, line.right() + beyond);
    for (int x = from; x <= to; x++) {
      Run run = run(x);
      if (isLine(run)) {
        erased.add(run);
        paint(run, 0);
      }
    }
  }

  private boolean isLine(Run run) {
    int dark = before.darkness(run.x, darkest(run.x));
    return dark <= DARKER * darkness
        && dark >= FAINTER * darkness
        && run.length() <= THICKER * thickness + 1;
  }

  /** Puts back what was wiped out between two ends of a stroke; call it when all lines are gone. */
  void mend() {
    for (Run run : erased) {
      if (inked(run.x, run.top - 2) && inked(run.x, run.bottom + 2)) {
        paint(run, 1);
      }
    }
  }

  private boolean inked(int x, int y) {
    int slant = 1 + (int) thickness;
    for (int i = Math.max(0, x - slant); i <= Math.min(after.width() - 1, x + slant); i++) {
      if (y >= 0 && y < after.height() && after.darkness(i, y) > darkness / 2) {
        return true;
      }
    }
    return false;
  }

  /** Gives the pixels of a run, and one at each end, this part of the darkness that they had. */
  private void paint(Run run, int part) {
    int bottom = Math.min(after.height() - 1, run.bottom + 1);
    for (int y = Math.max(0, run.top - 1); y <= bottom; y++) {
      after.set(run.x, y, part * before.darkness(run.x, y));
    }
  }

  private Run run(int x) {
    int middle = darkest(x);
    int top = middle;
    int bottom = middle;
    int far = 4 * reach;
    while (top > 0 && middle - top < far && before.darkness(x, top - 1) > darkness / 2) {
      top--;
    }
    int last = before.height() - 1;
    while (bottom < last
        && bottom - middle < far
        && before.darkness(x, bottom + 1) > darkness / 2) {
      bottom++;
    }
    return new Run(x, top, bottom);
  }

  /** The darkest place near the line in a column. */
  private int darkest(int x) {
    int middle = (int) Math.round(line.y(x));
    int best = Math.min(Math.max(middle, 0), before.height() - 1);
    int last = Math.min(before.height() - 1, middle + reach / 2);
    for (int y = Math.max(0, middle - reach / 2); y <= last; y++) {
      if (before.darkness(x, y) > before.darkness(x, best)) {
        best = y;
      }
    }
    return best;
  }
}
