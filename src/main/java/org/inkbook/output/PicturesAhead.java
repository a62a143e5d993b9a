package org.inkbook.output;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Packs the large pictures of an output on all cores, before they are written one after the other:
 * that is most of the work of showing the steps of a photo.
 */
final class PicturesAhead {
  private PicturesAhead() {}

  /** As typed JSON has them, and as a page does. */
  static void forAnyone(Output output) {
    int side = output instanceof Reading ? HtmlBoxes.SIDE : HtmlKinds.FIGURE;
    pack(
        large(output)
            .flatMap(picture -> Stream.of(() -> picture, () -> Reduction.to(picture, side))));
  }

  /** As typed JSON has them. */
  static void forUs(Output output) {
    pack(large(output).map(picture -> () -> picture));
  }

  private static Stream<Pixels> large(Output output) {
    if (output instanceof Steps steps) {
      return steps.steps().stream().map(Steps.Step::picture);
    }
    return output instanceof Reading reading ? Stream.of(reading.photo()) : Stream.of();
  }

  private static void pack(Stream<Supplier<Pixels>> pictures) {
    pictures.toList().parallelStream().map(Supplier::get).forEach(PngWriter::png);
  }
}
