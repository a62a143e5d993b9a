package org.inkbook.output;

import java.util.stream.Stream;

/**
 * Packs the large pictures of an output on all cores, before they are written one after the other:
 * that is most of the work of showing the steps of a photo.
 */
final class PicturesAhead {
  private PicturesAhead() {}

  static void of(Output output) {
    Stream<Runnable> work =
        output instanceof Steps steps
            ? steps.steps().stream()
                .map(Steps.Step::picture)
                .flatMap(picture -> forms(picture, HtmlKinds.FIGURE))
            : output instanceof Reading reading
                ? forms(reading.photo(), HtmlBoxes.SIDE)
                : Stream.of();
    work.toList().parallelStream().forEach(Runnable::run);
  }

  /** As typed JSON has it, and as a page does. */
  private static Stream<Runnable> forms(Pixels picture, int side) {
    return Stream.of(
        () -> PngWriter.png(picture), () -> PngWriter.png(Reduction.to(picture, side)));
  }
}
