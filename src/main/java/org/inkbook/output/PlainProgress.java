package org.inkbook.output;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far work is, in words. */
final class PlainProgress {
  private PlainProgress() {}

  /** The part that is done, from 0 to 1. */
  static double share(Progress progress) {
    return progress.total() > 0 ? (double) progress.done() / progress.total() : 0;
  }

  /** Such as {@code 380/430 42 s 5.4 s left loss 0.083}. */
  static String words(Progress progress) {
    String left = progress.finished() ? "" : Figures.duration(progress.secondsLeft());
    return join(
        Figures.whole(progress.done()) + "/" + Figures.whole(progress.total()),
        Figures.duration(progress.seconds()),
        left.isEmpty() ? "" : left + " left",
        Wording.line(progress.note()));
  }

  static String join(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("  "));
  }
}
