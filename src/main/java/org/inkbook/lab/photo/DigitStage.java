package org.inkbook.lab.photo;

/** The steps from a box on the photo to 28 x 28, and what a reader should know of each. */
enum DigitStage {
  CROP("crop", "The part of the photo in this digit's box."),
  INK("ink", "How dark it is against its paper, in even light and without grain."),
  THRESHOLD("threshold", "Every pixel is ink or paper."),
  MASK(
      "mask",
      "Only the strokes of this digit: what reaches into its box from elsewhere is left out. White"
          + " on black from here on, as MNIST has it."),
  STROKE(
      "stroke",
      "Enlarged, its edges smoothed, and the strokes brought to the width that MNIST's have."),
  FITTED("20 x 20", "Reduced so that the longer side is 20 pixels; the shape stays as it is."),
  MASS(
      "centre of mass",
      "The red cross marks where the ink has its centre of mass: seldom the middle of the box."),
  MNIST(
      "28 x 28",
      "Moved so that its centre of mass lies at the centre. This is what the network sees.");

  private final String title;
  private final String explanation;

  DigitStage(String title, String explanation) {
    this.title = title;
    this.explanation = explanation;
  }

  /** A word or two. */
  String title() {
    return title;
  }

  /** A sentence that says what the step does and why. */
  String explanation() {
    return explanation;
  }
}
