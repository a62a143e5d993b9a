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
  /** What still counts as the line: how thick and dark it is in units of the line's own. */
  private static final double THICKER = 1.4;

  private static final double DARKER = 1.5;
  private static final double FAINTER = 0.3;
  private static final int SAMPLES = 400;

  /** How far beyond its ends a line is still looked for, as a part of the page. */
  private static final double BEYOND = 0.125;

  /** How much of what it departs from its course a line is followed by. */
  private static final double FOLLOW = 0.2;

  private final GreyMap before;
  private final GreyMap after;
  private final RuledLine line;
  private final int reach;
  private final List<LineEraser> crossing;
  private final double darkness;
  private final double thickness;
  private final List<Run> erased = new ArrayList<>();

  /**
   * @param before the page as it was
   * @param after the page that is changed
   * @param reach how far from its points the line may be, and how thick, in pixels
   * @param crossing lines of the other direction, which are darker together with this one
   */
  LineEraser(GreyMap before, GreyMap after, RuledLine line, int reach, List<LineEraser> crossing) {
    this.before = before;
    this.after = after;
    this.line = line;
    this.reach = reach;
    this.crossing = crossing;
    this.darkness = Math.max(1, median(x -> before.darkness(x, darkest(x, line.y(x)))));
    this.thickness = median(x -> run(x, darkest(x, line.y(x))).length());
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
  private record Run(int x, int middle, int top, int bottom) {
    int length() {
      return bottom - top + 1;
    }
  }

  /** Wipes the line out, and what continues it beyond its ends. */
  void erase() {
    if (thickness > reach) {
      return; // a stroke
    }
    for (int x = (int) line.left(); x <= line.right(); x++) {
      eraseAt(x, line.y(x));
    }
    follow((int) line.left() - 1, -1);
    follow((int) line.right() + 1, 1);
  }

  /** Goes on to one side, always from where the line was last seen. */
  private void follow(int start, int step) {
    int columns = (int) (BEYOND * before.width());
    double slope = line.y(start + step) - line.y(start);
    double y = line.y(start);
    for (int x = start; columns > 0 && x >= 0 && x < before.width(); x += step) {
      double seen = eraseAt(x, y);
      y += slope + FOLLOW * (seen - y);
      columns--;
    }
  }

  /** Wipes out what is only line in a column, and says at what height: as expected if nowhere. */
  private double eraseAt(int x, double y) {
    Run run = run(x, darkest(x, y));
    if (!isLine(run)) {
      return y;
    }
    erased.add(run);
    paint(run, 0);
    return run.middle;
  }

  private boolean isLine(Run run) {
    int dark = before.darkness(run.x, run.middle);
    return dark >= FAINTER * darkness
        && run.length() <= THICKER * thickness + 1
        && (dark <= DARKER * darkness || dark <= DARKER * (darkness + crossed(run)));
  }

  /** The darkness of the line that crosses this one here; 0 where none does. */
  private double crossed(Run run) {
    for (LineEraser other : crossing) {
      if (other.lies(run.middle, run.x)) {
        return other.darkness;
      }
    }
    return 0;
  }

  private boolean lies(int x, int y) {
    return Math.abs(line.y(x) - y) <= thickness + 1;
  }

  /** Puts back what was wiped out between two ends of a stroke; call it when all lines are gone. */
  void mend() {
    for (Run run : erased) {
      if (inked(run.x, fade(run.x, run.top, -1) - 1)
          && inked(run.x, fade(run.x, run.bottom, 1) + 1)) {
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

  /** Gives the pixels of a run, with its blurred edges, this part of the darkness they had. */
  private void paint(Run run, int part) {
    int top = fade(run.x, run.top, -1);
    int bottom = fade(run.x, run.bottom, 1);
    for (int y = top; y <= bottom; y++) {
      after.set(run.x, y, part * before.darkness(run.x, y));
    }
  }

  /** Goes on from the end of a run for as long as it gets lighter. */
  private int fade(int x, int y, int step) {
    int end = y;
    for (int i = 0; i <= reach / 2; i++) {
      int next = end + step;
      if (next < 0
          || next >= before.height()
          || before.darkness(x, next) >= before.darkness(x, end)) {
        break;
      }
      end = next;
    }
    return end;
  }

  private Run run(int x, int middle) {
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
    return new Run(x, middle, top, bottom);
  }

  /** The darkest place of a column near a height. */
  private int darkest(int x, double y) {
    int middle = Math.min(Math.max((int) Math.round(y), 0), before.height() - 1);
    int best = middle;
    int last = Math.min(before.height() - 1, middle + reach / 2);
    for (int i = Math.max(0, middle - reach / 2); i <= last; i++) {
      if (before.darkness(x, i) > before.darkness(x, best)) {
        best = i;
      }
    }
    return best;
  }
}
