package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkbook.lab.photo.Finding.Ink;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** The way from a photo to its digits, a step a line; each step is a class of its own. */
final class Pipeline {

  /** The photo's long side in units of the usual blur's standard deviation. */
  private static final double LONG_SIDE_IN_BLURS = 2000;

  private final Photo photo;
  private final Finding finding;
  private final Trail trail = new Trail();

  Pipeline(Photo photo, Finding finding) {
    this.photo = photo;
    this.finding = finding;
  }

  Sheet run() {
    try (Mats mats = new Mats()) {
      Mat picture = photo.mat(mats);
      trail.add(Stage.PHOTO, picture);
      darkOnLight(mats, picture);
      smooth(picture);
      Mat ink = ink(mats, picture);
      Optional<Mat> unruled = RuledLines.erase(mats, ink);
      unruled.ifPresent(page -> trail.add(Stage.UNRULED, page));
      Mat binary = threshold(mats, unruled.orElse(ink));
      trail.add(Stage.CONTOURS, Drawings.contours(mats, photo.mat(mats), binary));
      return digits(mats, Marks.of(binary, ink), PageInk.of(ink, binary));
    }
  }

  private void darkOnLight(Mats mats, Mat picture) {
    Mat grey = mats.mat();
    Imgproc.cvtColor(picture, grey, Imgproc.COLOR_BGR2GRAY);
    boolean light = finding.ink() == Ink.AUTOMATIC && Polarity.isLight(grey);
    if (light || finding.ink() == Ink.LIGHT) {
      Core.bitwise_not(picture, picture);
      trail.add(Stage.INVERTED, picture);
    }
  }

  private void smooth(Mat picture) {
    double sigma = finding.blur() * Math.max(picture.cols(), picture.rows()) / LONG_SIDE_IN_BLURS;
    if (sigma > 0) {
      Imgproc.GaussianBlur(picture, picture, new Size(0, 0), sigma);
      trail.add(Stage.SMOOTHED, picture);
    }
  }

  private Mat ink(Mats mats, Mat picture) {
    if (finding.evenLight()) {
      Mat background = EvenLight.background(mats, picture);
      trail.add(Stage.BACKGROUND, background);
      Mat even = EvenLight.divide(mats, picture, background);
      trail.add(Stage.EVEN_LIGHT, even);
      return even;
    }
    Mat grey = mats.mat();
    Imgproc.cvtColor(picture, grey, Imgproc.COLOR_BGR2GRAY);
    trail.add(Stage.GREY, grey);
    return grey;
  }

  private Mat threshold(Mats mats, Mat ink) {
    boolean automatic = finding.threshold() == 0;
    Mat binary =
        automatic
            ? LocalThreshold.local(mats, ink)
            : LocalThreshold.global(mats, ink, finding.threshold());
    Mat shown = mats.mat();
    Core.bitwise_not(binary, shown);
    trail.add(automatic ? Stage.THRESHOLD : Stage.FIXED_THRESHOLD, shown);
    return binary;
  }

  private Sheet digits(Mats mats, List<Mark> marks, PageInk page) {
    NoiseFilter filter = new NoiseFilter(photo.width(), photo.height(), finding);
    List<Mark> possible = filter.possible(marks);
    List<Mark> kept = filter.digits(Fragments.join(possible, NoiseFilter.usualHeight(possible)));
    Layout layout = new Layout(photo, page, ReadingOrder.rows(kept));
    List<Mark> leftOut = new ArrayList<>(possible);
    leftOut.removeIf(mark -> kept.stream().anyMatch(whole -> whole.contains(mark)));
    trail.add(Stage.DIGITS, Drawings.boxes(photo.mat(mats), layout.rows(), leftOut));
    List<List<FoundDigit>> digits = layout.digits();
    if (kept.isEmpty()) {
      String hint = Hints.nothingFound(finding, marks, possible);
      return new Sheet(finding, layout, digits, trail.steps(), hint);
    }
    trail.add(Stage.MNIST, Drawings.contactSheet(digits));
    return new Sheet(finding, layout, digits, trail.steps(), "");
  }
}
