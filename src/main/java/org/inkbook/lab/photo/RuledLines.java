package org.inkbook.lab.photo;

import java.util.ArrayList;
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

  private static final int PAPER = Integer.getInteger("paper", 20);

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
    int reach = (int) Math.ceil(REACH / scale);
    List<LineEraser> erasers = new ArrayList<>();
    for (RuledLine line : level) {
      erasers.add(new LineEraser(before, after, line.scaled(1 / scale), reach));
    }
    erasers.forEach(LineEraser::erase);
    GreyMap crossed = GreyMap.of(after.mat(mats));
    List<LineEraser> upErasers = new ArrayList<>();
    for (RuledLine line : upright) {
      RuledLine full = line.scaled(1 / scale);
      upErasers.add(new LineEraser(crossed.transposed(), after.transposed(), full, reach));
    }
    upErasers.forEach(LineEraser::erase);
    erasers.addAll(upErasers);
    erasers.forEach(LineEraser::mend);
    return Optional.of(without(mats, ink, flat, after.mat(mats)));
  }

  private static Mat flat(Mats mats, Mat ink, Mat small) {
    Mat paper = mats.keep(small.clone());
    Closing.octagon(mats, paper, PAPER);
    Imgproc.resize(paper, paper, ink.size(), 0, 0, Imgproc.INTER_LINEAR);
    Core.subtract(paper, ink, paper);
    Core.bitwise_not(paper, paper);
    return paper;
  }

  private static Mat without(Mats mats, Mat ink, Mat flat, Mat after) {
    Mat lines = mats.mat();
    Core.subtract(after, flat, lines);
    Core.add(ink, lines, lines);
    return lines;
  }
}
