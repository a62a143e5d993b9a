package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the ruled lines of a page that run nearly level.
 *
 * <p>The page is cut into upright strips. In a strip a line is nearly straight: for each height and
 * each of a few slopes, the darkness along it is averaged (each pixel counting little, so that a
 * stroke that crosses does not pass for a line) and compared with that beside it. Peaks of
 * neighbouring strips that continue each other are linked; a chain across most of the page is a
 * line, however it bends.
 */
final class LineFinder {
  private static final int STRIPS = 24;

  /** The slope of the steepest line that is looked for. */
  private static final double STEEPEST = 0.12;

  /** Half of the thickest line and a little paper, as a part of the picture's long side. */
  private static final double BESIDE = 1 / 200.0;

  /** How much darker than what is beside it a line is at least, of 255. */
  private static final double LEAST_PEAK = 5;

  /** What belongs to a peak's plateau, as a part of its height. */
  private static final double PLATEAU = 0.85;

  /** How far a line may be from where it was expected: pixels, and more for each pixel of gap. */
  private static final double LINK = 1.5;

  private static final double BEND = 0.03;
  private static final int MOST_SKIPPED = 3;

  /** The part of its strips that a line has to be seen in. */
  private static final double COVERED = 0.6;

  /** The part of the page that a line has to cross: most of it, less where there are many. */
  private static final double LONG = 0.9;

  private static final double LONG_AMONG_MANY = 0.4;
  private static final double SHORT_AMONG_MANY = 0.11;
  private static final int MANY = 3;

  /** On a strip of paper, lines across it count as if it were at least so wide for its length. */
  private static final double NARROWEST = 0.35;

  private final GreyMap map;
  private final int strip;
  private final int beside;
  private final int most;
  private final double least;

  /**
   * @param spread the standard deviation of the paper's grain
   */
  LineFinder(GreyMap map, double spread) {
    this.map = map;
    this.strip = Math.max(8, map.width() / STRIPS);
    this.beside = 2 + (int) Math.round(BESIDE * Math.max(map.width(), map.height()));
    this.least = Math.max(LEAST_PEAK, spread);
    this.most = (int) Math.round(4 * least);
  }

  /** A stretch of a line in one strip: its height in the middle and its fall to the right. */
  private record Peak(double y, double slope) {}

  List<RuledLine> find() {
    List<RuledLine> open = new ArrayList<>();
    List<RuledLine> all = new ArrayList<>();
    for (int from = 0; from + strip <= map.width(); from += strip) {
      double x = from + strip / 2.0;
      open.removeIf(line -> x - line.right() > (1 + MOST_SKIPPED) * strip);
      for (Peak peak : peaks(from)) {
        RuledLine line = continued(open, x, peak);
        if (line == null) {
          line = new RuledLine(peak.slope);
          open.add(line);
          all.add(line);
        }
        line.add(x, peak.y);
      }
    }
    return chosen(all);
  }

  private RuledLine continued(List<RuledLine> open, double x, Peak peak) {
    RuledLine best = null;
    double least = Double.MAX_VALUE;
    for (RuledLine line : open) {
      double gap = x - line.right();
      double apart = Math.abs(line.y(x) - peak.y);
      if (gap > 0 && apart < least && apart <= LINK + BEND * gap) {
        least = apart;
        best = line;
      }
    }
    return best;
  }

  private List<RuledLine> chosen(List<RuledLine> all) {
    all.removeIf(line -> line.size() * strip < COVERED * line.length());
    double most = Math.max(map.width(), NARROWEST * map.height());
    long many = all.stream().filter(line -> line.length() >= LONG_AMONG_MANY * most).count();
    double least = many >= MANY ? SHORT_AMONG_MANY : LONG;
    all.removeIf(line -> line.length() < least * most);
    return all;
  }

  private List<Peak> peaks(int x) {
    int[][] columns = columns(x);
    int margin = steps() + beside;
    int top = Math.max(0, first(columns) - margin);
    int bottom = Math.min(map.height(), last(columns) + 1 + margin);
    return top >= bottom ? List.of() : peaks(part(columns, top, bottom), top);
  }

  /**
   * The peaks of a strip.
   *
   * @param columns the strip without what is plain paper above and below
   * @param top how much that is above
   */
  private List<Peak> peaks(int[][] columns, int top) {
    int rows = columns[0].length;
    double[] height = new double[rows];
    double[] rise = new double[rows];
    for (int step = -steps(); step <= steps(); step++) {
      double[] profile = profile(columns, step);
      for (int y = beside; y + beside < rows; y++) {
        double peak = profile[y] - (profile[y - beside] + profile[y + beside]) / 2;
        if (peak > height[y]) {
          height[y] = peak;
          rise[y] = step;
        }
      }
    }
    List<Peak> peaks = new ArrayList<>();
    for (int y = beside; y + beside < rows; y++) {
      if (height[y] >= least && highest(height, y)) {
        peaks.add(new Peak(top + middle(height, y), rise[y] / strip));
      }
    }
    return peaks;
  }

  /** The first row in which there is anything; one beyond all when there is nothing. */
  private int first(int[][] columns) {
    int first = map.height();
    for (int[] column : columns) {
      int y = 0;
      while (y < first && column[y] == 0) {
        y++;
      }
      first = y;
    }
    return first;
  }

  private int last(int[][] columns) {
    int last = -1;
    for (int[] column : columns) {
      int y = map.height() - 1;
      while (y > last && column[y] == 0) {
        y--;
      }
      last = y;
    }
    return last;
  }

  private static int[][] part(int[][] columns, int from, int to) {
    return Arrays.stream(columns)
        .map(column -> Arrays.copyOfRange(column, from, to))
        .toArray(int[][]::new);
  }

  /** The middle of a peak: that of a thick line is a plateau, and its first row is chance. */
  private double middle(double[] height, int peak) {
    double edge = PLATEAU * height[peak];
    int first = peak;
    while (first > peak - beside && height[first - 1] >= edge) {
      first--;
    }
    int last = peak;
    while (last < peak + beside && height[last + 1] >= edge) {
      last++;
    }
    return (first + last) / 2.0;
  }

  /** How many pixels a line may rise or fall within a strip. */
  private int steps() {
    return Math.max(1, (int) Math.round(STEEPEST * strip));
  }

  private boolean highest(double[] height, int y) {
    for (int other = y - beside; other <= y + beside; other++) {
      if (height[other] > height[y] || (height[other] == height[y] && other < y)) {
        return false;
      }
    }
    return true;
  }

  /** The darkness of each column of a strip, by height, so that it is summed up in a row. */
  private int[][] columns(int x) {
    int[][] columns = new int[strip][map.height()];
    for (int i = 0; i < strip; i++) {
      for (int y = 0; y < map.height(); y++) {
        columns[i][y] = Math.min(most, map.darkness(x + i, y));
      }
    }
    return columns;
  }

  /** The mean darkness along lines that rise by so many pixels within the strip, by height. */
  private double[] profile(int[][] columns, int rise) {
    int rows = columns[0].length;
    int[] sums = new int[rows];
    for (int i = 0; i < strip; i++) {
      int shift = (int) Math.round(rise * (i / (strip - 1.0) - 0.5));
      int from = Math.max(0, -shift);
      int to = Math.min(rows, rows - shift);
      int[] column = columns[i];
      for (int y = from; y < to; y++) {
        sums[y] += column[y + shift];
      }
    }
    double[] means = new double[sums.length];
    for (int y = 0; y < sums.length; y++) {
      means[y] = (double) sums[y] / strip;
    }
    return means;
  }
}
