package org.inkbook.lab.photo;

import java.util.Set;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.imgproc.Imgproc;

/**
 * What a whole page was before it was taken apart into marks: how dark it is, and which pixels are
 * ink. Kept for those who put a box right by hand, and to show how a digit came about.
 */
final class PageInk {
  private final Plane grey;
  private final Plane ink;

  /**
   * @param grey how dark the page is, one channel: 255 is paper
   * @param ink 255 where there is ink
   */
  PageInk(Plane grey, Plane ink) {
    this.grey = grey;
    this.ink = ink;
  }

  /** How dark a part of the page is, 255 is paper. */
  Mat grey(Mats mats, Box box) {
    return grey.part(mats, box);
  }

  /** Which pixels of a part of the page are ink: 255. */
  Mat binary(Mats mats, Box box) {
    return ink.part(mats, box);
  }

  /**
   * Whatever ink a box holds, as one mark in the tightest box around it. Where the page was taken
   * to hold none, the box is looked at anew by itself, and its darker part is ink (Otsu, 1979).
   */
  Mark cut(Box wanted) {
    Box box = inside(wanted);
    try (Mats mats = new Mats()) {
      Mat mask = ink.part(mats, box);
      Mat page = grey(mats, box);
      if (Core.countNonZero(mask) == 0) {
        int how = Imgproc.THRESH_BINARY_INV | Imgproc.THRESH_OTSU;
        Imgproc.threshold(page, mask, 0, 255, how);
      }
      return mark(mats, mask, box);
    }
  }

  /** The part of a box that lies on the page, at least a pixel. */
  private Box inside(Box box) {
    int left = Math.max(0, Math.min(grey.width() - 1, box.x()));
    int top = Math.max(0, Math.min(grey.height() - 1, box.y()));
    int right = Math.max(left + 1, Math.min(grey.width(), box.x() + box.width()));
    int bottom = Math.max(top + 1, Math.min(grey.height(), box.y() + box.height()));
    return new Box(left, top, right - left, bottom - top);
  }

  private Mark mark(Mats mats, Mat mask, Box box) {
    Mat points = mats.mat();
    Core.findNonZero(mask, points);
    Rect tight =
        points.empty() ? new Rect(0, 0, box.width(), box.height()) : Imgproc.boundingRect(points);
    Box at = new Box(box.x() + tight.x, box.y() + tight.y, tight.width, tight.height);
    boolean[] inked = new boolean[at.width() * at.height()];
    double darkness = 0;
    int count = 0;
    byte[] row = new byte[tight.width];
    for (int y = 0; y < tight.height; y++) {
      mask.get(tight.y + y, tight.x, row);
      for (int x = 0; x < tight.width; x++) {
        if (row[x] != 0) {
          inked[y * at.width() + x] = true;
          darkness += 255 - grey.value(at.x() + x, at.y() + y);
          count++;
        }
      }
    }
    return new Mark(Set.of(), at, inked, darkness / Math.max(1, count), 0);
  }

  /** The same of the page turned by a quarter, to the right or to the left. */
  PageInk turned(boolean right) {
    return new PageInk(grey.turned(right), ink.turned(right));
  }
}
