package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.output.Pixels;
import org.inkbook.output.Steps.Step;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.imgproc.Moments;

/** The way of one digit from the photo to 28 x 28, in pictures small enough to keep for each. */
final class DigitWay {

  /** The long side of a picture, in pixels. */
  private static final int SIDE = 64;

  private static final Scalar RED = new Scalar(60, 60, 230);

  private final List<Step> steps = new ArrayList<>();

  private DigitWay() {}

  /** The steps for digits of a page, in the order given. */
  static List<List<Step>> of(Layout layout, List<FoundDigit> digits) {
    try (Mats mats = new Mats()) {
      Mat photo = layout.photo().mat(mats);
      return digits.stream().map(digit -> new DigitWay().of(layout, photo, digit)).toList();
    }
  }

  private List<Step> of(Layout layout, Mat photo, FoundDigit digit) {
    try (Mats mats = new Mats()) {
      Mark mark = layout.rows().get(digit.row()).get(digit.column());
      Box box = mark.box();
      Rect place = new Rect(box.x(), box.y(), box.width(), box.height());
      add(DigitStage.CROP, mats.keep(photo.submat(place)));
      add(DigitStage.INK, layout.ink().grey(mats, box));
      Mat threshold = layout.ink().binary(mats, box);
      Core.bitwise_not(threshold, threshold);
      add(DigitStage.THRESHOLD, threshold);
      add(DigitStage.MASK, mark.mask(mats));
      var unused = MnistForm.of(mark.mask(mats), layout.finding(), this::formed);
      steps.add(step(DigitStage.MNIST, digit.image().picture()));
      return List.copyOf(steps);
    }
  }

  private void formed(DigitStage stage, Mat picture) {
    add(stage, picture);
    if (stage == DigitStage.FITTED) {
      try (Mats mats = new Mats()) {
        add(DigitStage.MASS, marked(mats, picture));
      }
    }
  }

  /** A cross at the centre of mass, on a picture enlarged so that it hides little. */
  private static Mat marked(Mats mats, Mat fitted) {
    Moments moments = Imgproc.moments(fitted);
    double mass = Math.max(1, moments.m00);
    double zoom = (double) SIDE / Math.max(fitted.cols(), fitted.rows());
    Mat large = mats.mat();
    Imgproc.resize(fitted, large, new Size(), zoom, zoom, Imgproc.INTER_NEAREST);
    Imgproc.cvtColor(large, large, Imgproc.COLOR_GRAY2BGR);
    Point centre = new Point((moments.m10 / mass + 0.5) * zoom, (moments.m01 / mass + 0.5) * zoom);
    Imgproc.drawMarker(large, centre, RED, Imgproc.MARKER_CROSS, SIDE / 4, 2);
    return large;
  }

  private void add(DigitStage stage, Mat picture) {
    steps.add(step(stage, Pictures.reduced(picture, SIDE)));
  }

  private static Step step(DigitStage stage, Pixels picture) {
    return new Step(stage.title(), stage.explanation(), picture);
  }
}
