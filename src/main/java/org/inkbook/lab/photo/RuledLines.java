package org.inkbook.lab.photo;

import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Takes the ruling off lined and squared paper, so that digits do not hang together by it. */
final class RuledLines {

  /** Lines are looked for on a picture of this long side. */
  private static final int SIDE = 1200;

  /** How far from its points a line may be found, there. */
  private static final int REACH = 8;

  /**
   * The radius within which the paper is seen somewhere beside each line, there: less than half of
   * a square, more than half of a stroke.
   */
  private static final int PAPER = 14;

  private RuledLines() {}

  /** The ink without its ruled lines; nothing when there are none. */
  static Optional<Mat> erase(Mats mats, Mat ink) {
    double scale = Math.min(1, (double) SIDE / Math.max(ink.cols(), ink.rows()));
    Mat small = mats.mat();
    Size size = new Size(Math.max(1, ink.cols() * scale), Math.max(1, ink.rows() * scale));
    Imgproc.resize(ink, small, size, 0, 0, Imgproc.INTER_AREA);
    double spread = Histogram.of(small).spread();
    GreyMap reduced = GreyMap.of(small);
    List<RuledLine> level = new LineFinder(reduced, spread).find();
    List<RuledLine> upright = new LineFinder(reduced.transposed(), spread).find();
    if (level.isEmpty() && upright.isEmpty()) {
      return Optional.empty();
    }
    Mat flat = flat(mats, ink, small);
    GreyMap before = GreyMap.of(flat);
    GreyMap after = GreyMap.of(flat);
    List<LineEraser> erasers = erasers(before, after, level, 1 / scale, List.of());
    erasers.forEach(LineEraser::erase);
    // Where lines cross, the second is seen alone only when the first is gone.
    GreyMap between = GreyMap.of(after.mat(mats));
    List<LineEraser> across =
        erasers(between.transposed(), after.transposed(), upright, 1 / scale, erasers);
    across.forEach(LineEraser::erase);
    erasers.forEach(LineEraser::mend);
    across.forEach(LineEraser::mend);
    return Optional.of(without(mats, ink, flat, after.mat(mats)));
  }

  private static List<LineEraser> erasers(
      GreyMap before,
      GreyMap after,
      List<RuledLine> lines,
      double enlarged,
      List<LineEraser> crossing) {
    int reach = (int) Math.ceil(REACH * enlarged);
    return lines.stream()
        .map(line -> new LineEraser(before, after, line.scaled(enlarged), reach, crossing))
        .toList();
  }

  /**
   * Ink against the paper beside it, which is 255 then: folds and waves make paper as dark as a
   * faint line in places.
   */
  private static Mat flat(Mats mats, Mat ink, Mat small) {
    Mat paper = mats.keep(small.clone());
    Closing.octagon(mats, paper, PAPER);
    Imgproc.resize(paper, paper, ink.size(), 0, 0, Imgproc.INTER_LINEAR);
    Core.subtract(paper, ink, paper);
    Core.bitwise_not(paper, paper);
    return paper;
  }

  /** The ink made lighter by as much as the flat page was. */
  private static Mat without(Mats mats, Mat ink, Mat flat, Mat after) {
    Mat lines = mats.mat();
    Core.subtract(after, flat, lines);
    Core.add(ink, lines, lines);
    return lines;
  }
}
