package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.inkbook.lab.photo.Finding.Ink;
import org.inkbook.lab.photo.Finding.Part;
import org.inkbook.output.Steps.Step;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * The way from a photo to its ink, a step a line; each step is a class of its own.
 *
 * <p>It has three stretches, and the photo remembers what each made: another threshold starts from
 * the page without ruled lines as it was.
 */
final class Pipeline {

  /** The photo's long side in units of the usual blur's standard deviation. */
  private static final double LONG_SIDE_IN_BLURS = 2000;

  private static final int PAPER = 255;
  private static final int NO_INK = 0;

  private final Photo photo;
  private final Finding finding;
  private final boolean shown;

  private Pipeline(Photo photo, Finding finding, boolean shown) {
    this.photo = photo;
    this.finding = finding;
    this.shown = shown;
  }

  /**
   * For the digits. Where pictures of the steps have been asked for before, as in a cell that is
   * run at each move of a slider, they are made along the way.
   */
  static Pipeline of(Photo photo, Finding finding) {
    return new Pipeline(photo, finding, photo.isWatched());
  }

  /** For the pictures of all steps, which take as long again. */
  static Pipeline watched(Photo photo, Finding finding) {
    photo.watch();
    return new Pipeline(photo, finding, true);
  }

  /** The digits of the photo, before any classifier is asked. */
  Sheet run() {
    Stretch light = light();
    Stretch binary = binary();
    try (Mats mats = new Mats()) {
      Mat ink = surroundings().putBack(mats, light.page().mat(mats), PAPER);
      Mat mask = surroundings().putBack(mats, binary.page().mat(mats), NO_INK);
      PageInk page =
          surroundings().isNone()
              ? new PageInk(light.page(), binary.page())
              : new PageInk(Plane.of(ink), Plane.of(mask));
      return new Finder(photo, finding).sheet(Marks.of(mask, ink, surroundings().mask(mats)), page);
    }
  }

  /** The pictures of all steps that lead to ink and paper. */
  List<Step> steps() {
    List<Step> all = new ArrayList<>(light().steps());
    all.addAll(unruled().steps());
    all.addAll(binary().steps());
    return all;
  }

  private Stretch.Light lightKey() {
    return new Stretch.Light(
        finding.ink(),
        finding.blur(),
        finding.evenLight(),
        finding.with(Part.COLOURS),
        finding.with(Part.SURROUNDINGS),
        shown);
  }

  private Stretch.Ruling rulingKey() {
    return new Stretch.Ruling(lightKey(), finding.with(Part.RULED_LINES));
  }

  /** What is cut off before anything else; all pages on the way are as large as the sheet. */
  private Surroundings surroundings() {
    boolean cut = finding.with(Part.SURROUNDINGS);
    return photo.steps().get(new Stretch.Around(cut), Surroundings.class, () -> look(cut));
  }

  private Surroundings look(boolean cut) {
    try (Mats mats = new Mats()) {
      Mat picture = photo.mat(mats);
      return cut ? Surroundings.of(picture) : Surroundings.none(picture.size());
    }
  }

  private Stretch light() {
    return photo.steps().get(lightKey(), Stretch.class, () -> stretch(this::ink));
  }

  private Stretch unruled() {
    return photo.steps().get(rulingKey(), Stretch.class, () -> stretch(this::unruled));
  }

  private Stretch binary() {
    boolean local = finding.with(Part.LOCAL_THRESHOLD);
    var key = new Stretch.Threshold(rulingKey(), finding.threshold(), local);
    return photo.steps().get(key, Stretch.class, () -> stretch(this::binary));
  }

  /** Work on matrices that are all released at its end. */
  private interface Work {
    Mat on(Mats mats, Trail trail);
  }

  private Stretch stretch(Work work) {
    Trail trail = new Trail(shown);
    try (Mats mats = new Mats()) {
      Plane page = Plane.of(work.on(mats, trail));
      return new Stretch(trail.steps(), page);
    }
  }

  private Mat ink(Mats mats, Trail trail) {
    Mat whole = photo.mat(mats);
    trail.add(Stage.PHOTO, whole);
    Mat picture = surroundings().cut(mats, whole);
    if (!surroundings().isNone()) {
      trail.add(Stage.SHEET, picture);
    }
    darkOnLight(trail, picture);
    smooth(trail, picture);
    if (finding.evenLight()) {
      Mat background = EvenLight.background(mats, picture);
      trail.add(Stage.BACKGROUND, background);
      UnaryOperator<Mat> one =
          all -> finding.with(Part.COLOURS) ? EvenLight.darkest(mats, all) : grey(mats, all);
      Mat even = one.apply(EvenLight.divide(mats, picture, background));
      trail.add(Stage.EVEN_LIGHT, even);
      return even;
    }
    Mat grey = grey(mats, picture);
    trail.add(Stage.GREY, grey);
    return grey;
  }

  private void darkOnLight(Trail trail, Mat picture) {
    boolean light = finding.ink() == Ink.AUTOMATIC && Polarity.isLight(picture);
    if (light || finding.ink() == Ink.LIGHT) {
      Core.bitwise_not(picture, picture);
      trail.add(Stage.INVERTED, picture);
    }
  }

  private void smooth(Trail trail, Mat picture) {
    double sigma = finding.blur() * Math.max(picture.cols(), picture.rows()) / LONG_SIDE_IN_BLURS;
    if (sigma > 0) {
      Imgproc.GaussianBlur(picture, picture, new Size(0, 0), sigma);
      trail.add(Stage.SMOOTHED, picture);
    }
  }

  private static Mat grey(Mats mats, Mat colour) {
    if (colour.channels() == 1) {
      return colour;
    }
    Mat grey = mats.mat();
    Imgproc.cvtColor(colour, grey, Imgproc.COLOR_BGR2GRAY);
    return grey;
  }

  private Mat unruled(Mats mats, Trail trail) {
    Mat ink = light().page().mat(mats);
    if (!finding.with(Part.RULED_LINES)) {
      return ink;
    }
    return RuledLines.erase(mats, ink)
        .map(
            page -> {
              trail.add(Stage.UNRULED, page);
              return page;
            })
        .orElse(ink);
  }

  private Mat binary(Mats mats, Trail trail) {
    Mat ink = unruled().page().mat(mats);
    boolean automatic = finding.threshold() == 0;
    Mat binary =
        automatic
            ? LocalThreshold.automatic(mats, ink, finding.with(Part.LOCAL_THRESHOLD))
            : LocalThreshold.global(mats, ink, finding.threshold());
    if (shown) {
      Mat small = Drawings.small(mats, photo, surroundings().putBack(mats, binary, NO_INK));
      trail.add(automatic ? Stage.THRESHOLD : Stage.FIXED_THRESHOLD, () -> Drawings.paper(small));
      trail.add(Stage.CONTOURS, () -> Drawings.contours(photo, small));
    }
    return binary;
  }
}
