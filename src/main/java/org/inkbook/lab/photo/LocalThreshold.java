package org.inkbook.lab.photo;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/**
 * Decides what is ink.
 *
 * <p>First everything that stands out from the grain of the paper; then each connected piece is cut
 * at half of its own darkness, so that faint writing beside bold writing survives, and a bold digit
 * comes off the faint line that it stands on.
 */
final class LocalThreshold {

  /** A pixel stands out when it is so many standard deviations darker than paper. */
  private static final double STANDS_OUT = 4.5;

  private static final double LEAST_DEPTH = 14;

  /** The part of a piece's pixels that its own darkness is taken from. */
  private static final double DARK_PART = 0.3;

  private LocalThreshold() {}

  /** 255 where the ink is darker than one threshold for all. */
  static Mat global(Mats mats, Mat ink, int threshold) {
    Mat binary = mats.mat();
    Core.compare(ink, new Scalar(threshold), binary, Core.CMP_LT);
    return binary;
  }

  /**
   * 255 where there is ink.
   *
   * @param local whether each piece is cut at half of its own darkness
   */
  static Mat automatic(Mats mats, Mat ink, boolean local) {
    Histogram histogram = Histogram.of(ink);
    int paper = histogram.median();
    double depth = Math.max(LEAST_DEPTH, STANDS_OUT * histogram.spread());
    int least = (int) Math.round(Math.max(1, paper - depth));
    Mat all = global(mats, ink, least);
    if (!local) {
      return all;
    }
    Mat numbered = mats.mat();
    int count = Imgproc.connectedComponents(all, numbered, 8, CvType.CV_32S);
    int[] labels = new int[ink.rows() * ink.cols()];
    numbered.get(0, 0, labels);
    byte[] values = new byte[labels.length];
    ink.get(0, 0, values);
    int[] cuts = cuts(labels, values, count, paper, least);
    for (int i = 0; i < labels.length; i++) {
      boolean isInk = labels[i] != 0 && (values[i] & 0xff) < cuts[labels[i]];
      values[i] = (byte) (isInk ? 255 : 0);
    }
    Mat binary = mats.keep(new Mat(ink.rows(), ink.cols(), CvType.CV_8U));
    binary.put(0, 0, values);
    return binary;
  }

  /** Where each piece is cut: half way from paper to its own darkness. */
  private static int[] cuts(int[] labels, byte[] values, int count, int paper, int least) {
    Histogram[] own = new Histogram[count];
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != 0) {
        if (own[labels[i]] == null) {
          own[labels[i]] = new Histogram();
        }
        own[labels[i]].add(values[i] & 0xff, 1);
      }
    }
    int[] cuts = new int[count];
    for (int label = 1; label < count; label++) {
      cuts[label] = Math.min(least, (paper + own[label].quantile(DARK_PART) + 1) / 2);
    }
    return cuts;
  }
}
