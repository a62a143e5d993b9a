package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkbook.output.Steps.Step;
import org.junit.jupiter.api.Test;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

class RuledLinesTest {
  private static final String STEP = "without ruled lines";

  private static Drawn written(Drawn page) {
    return page.row("0157", 90, 150).row("568", 120, 330).row("4723", 80, 510);
  }

  private static void reads(Drawn page, String expected) {
    Sheet sheet = page.noise(2).photo().findDigits();
    assertThat(sheet.read(PlotterFont.classifier()).digits()).isEqualTo(expected);
    assertThat(sheet.steps().steps()).extracting(Step::name).contains(STEP);
  }

  @Test
  void digitsComeOffTheLinesThatTheyStandOn() {
    Drawn page = Drawn.page(700, 600, 230);
    for (int y = 60; y < 600; y += 90) {
      page.line(new Point(0, y), new Point(700, y), 2, 120);
    }
    reads(written(page), "0157/568/4723");
  }

  @Test
  void linesMayBeAsDarkAsTheWritingAndRunAtASlope() {
    Drawn page = Drawn.page(700, 600, 230);
    for (int y = 40; y < 640; y += 110) {
      page.line(new Point(0, y), new Point(700, y - 35), 2, 45);
    }
    reads(written(page), "0157/568/4723");
  }

  @Test
  void squaredPaperIsClearedOfBothKindsOfLines() {
    Drawn page = Drawn.page(700, 600, 230);
    for (int at = 20; at < 700; at += 40) {
      page.line(new Point(0, at), new Point(700, at + 9), 1, 170);
      page.line(new Point(at, 0), new Point(at + 9, 600), 1, 170);
    }
    reads(written(page), "0157/568/4723");
  }

  @Test
  void nothingIsLeftWhereLinesCross() {
    try (Mats mats = new Mats()) {
      Mat page = squared(mats, 250);

      Mat erased = RuledLines.erase(mats, page).orElseThrow();

      assertThat(Core.minMaxLoc(page).minVal).isLessThan(120);
      assertThat(Core.minMaxLoc(inner(mats, erased)).minVal).isGreaterThan(230);
    }
  }

  @Test
  void aLineOnAWaveOfThePaperIsTakenOffToThePaperThere() {
    try (Mats mats = new Mats()) {
      Mat page = squared(mats, 250);
      Mat wave = mats.keep(new Mat(page.size(), CvType.CV_8U, Scalar.all(0)));
      Imgproc.circle(wave, new Point(350, 300), 30, Scalar.all(60), -1);
      Imgproc.GaussianBlur(wave, wave, new Size(0, 0), 8);
      Core.subtract(page, wave, page);

      Mat erased = RuledLines.erase(mats, page).orElseThrow();
      Core.add(erased, wave, erased);

      assertThat(Core.minMaxLoc(inner(mats, erased)).minVal).isGreaterThan(230);
    }
  }

  /** Squared paper, its lines twice as dark where they cross. */
  private static Mat squared(Mats mats, int paper) {
    OpenCv.load();
    Mat page = mats.keep(new Mat(600, 700, CvType.CV_8U, Scalar.all(paper)));
    for (int at = 20; at < 700; at += 50) {
      for (Point[] ends :
          List.of(
              new Point[] {new Point(0, at), new Point(700, at + 5)},
              new Point[] {new Point(at, 0), new Point(at + 5, 600)})) {
        Mat line = mats.keep(new Mat(page.size(), CvType.CV_8U, Scalar.all(0)));
        Imgproc.line(line, ends[0], ends[1], Scalar.all(70), 3, Imgproc.LINE_AA);
        Core.subtract(page, line, page);
      }
    }
    return page;
  }

  private static Mat inner(Mats mats, Mat page) {
    return mats.keep(page.submat(60, 540, 60, 640));
  }

  @Test
  void aPageWithoutLinesIsLeftAsItIs() {
    assertThat(steps(written(Drawn.page(700, 600, 230)))).doesNotContain(STEP);
  }

  @Test
  void theLongStrokesOfOneLargeDigitAreNoRuling() {
    for (String digit : List.of("1", "4", "7")) {
      Drawn page = Drawn.page(300, 400, 240).pen(20, 20, 20, 4).row(digit, 30, 380, 0, 16);
      assertThat(steps(page)).as(digit).doesNotContain(STEP);
    }
  }

  private static List<String> steps(Drawn page) {
    return page.photo().findDigits().steps().steps().stream().map(Step::name).toList();
  }

  @Test
  void aBentLineIsFollowedPointByPoint() {
    RuledLine line = new RuledLine(0);
    line.add(10, 100);
    line.add(20, 110);
    line.add(30, 110);

    assertThat(line.y(15)).isEqualTo(105);
    assertThat(line.y(20)).isEqualTo(110);
    assertThat(line.y(25)).isEqualTo(110);
    assertThat(line.y(40)).as("goes on at its slope").isEqualTo(115);
    assertThat(line.scaled(2).y(30)).isEqualTo(210);
  }
}
