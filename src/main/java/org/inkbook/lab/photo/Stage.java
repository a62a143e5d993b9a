package org.inkbook.lab.photo;

import org.inkbook.output.Pixels;
import org.inkbook.output.Steps.Step;

/** The steps from a photo to its digits, and what a reader should know of each. */
enum Stage {
  PHOTO("photo", "The photo as it was opened, upright."),
  SHEET(
      "sheet",
      "The sheet of paper lies on something darker: what lies around it is cut off, so that"
          + " the grain of a table is not taken for writing."),
  INVERTED(
      "inverted", "The writing is lighter than its background, so light and dark change places."),
  SMOOTHED(
      "smoothed",
      "A slight Gaussian blur takes away the grain of paper and camera, which would otherwise turn"
          + " into specks of ink."),
  BACKGROUND(
      "background",
      "A closing with a kernel wider than any stroke fills the writing in: what is left is the"
          + " paper, with its light and shadow."),
  EVEN_LIGHT(
      "grey, in even light",
      "The photo divided by its background, in the colour that shows the ink best: paper is white"
          + " now, in the shadow too, and only ink is dark."),
  GREY("grey", "One number a pixel, from 0 (black) to 255 (white), instead of three colours."),
  UNRULED(
      "without ruled lines",
      "Lines that cross most of the page are not writing: they are wiped out where the ink is no"
          + " thicker and no darker than they are."),
  THRESHOLD(
      "threshold",
      "Every pixel becomes ink or paper. What stands out from the grain is taken first, then each"
          + " piece is cut at half of its own darkness, so that faint strokes live beside bold"
          + " ones."),
  FIXED_THRESHOLD("threshold", "Every pixel darker than the threshold becomes ink."),
  CONTOURS("contours", "The outline of every connected piece of ink: strokes, but also specks."),
  DIGITS(
      "digits",
      "Kept are the pieces of the usual height and darkness (green, numbered in reading order: rows"
          + " from the top, each from left to right); the rest (red) is taken for noise."),
  TURNED(
      "turned",
      "The classifier is much surer of the digits when the page is turned, so it lay on its side or"
          + " upside down."),
  REGROUPED(
      "cuts and joins",
      "Marks that are too wide are cut where little ink is, strokes that stand close are joined,"
          + " and of all ways to take a row the one is kept whose digits the classifier is surest"
          + " of."),
  MNIST(
      "28 x 28",
      "Each digit as MNIST has it: scaled to fit 20 x 20, its centre of mass at the centre of"
          + " 28 x 28. This is what the network sees.");

  private final String title;
  private final String explanation;

  Stage(String title, String explanation) {
    this.title = title;
    this.explanation = explanation;
  }

  /** The step with what it made. */
  Step step(Pixels picture) {
    return new Step(title, explanation, picture);
  }

  /** A word or two. */
  String title() {
    return title;
  }
}
