package org.inkbook.output;

import java.util.List;
import java.util.stream.Collectors;

/** How far work is, in words. */
final class PlainProgress {
  private static final String GAP = "  ";

  private PlainProgress() {}

  /** The part that is done, from 0 to 1. */
  static double share(Progress progress) {
    return progress.total() > 0 ? (double) progress.done() / progress.total() : 0;
  }

  /** Such as {@code 380/430 42 s 5.4 s left loss 0.083}. */
  static String words(Progress progress) {
    return words(progress, GAP);
  }

  /** The same with something else between its parts than two spaces. */
  static String words(Progress progress, String gap) {
    String left = progress.finished() ? "" : Figures.duration(progress.secondsLeft());
    return join(
        gap,
        List.of(
            Figures.whole(progress.done()) + "/" + Figures.whole(progress.total()),
            Figures.duration(progress.seconds()),
            left.isEmpty() ? "" : left + " left",
            Wording.line(progress.note())));
  }

  static String join(String... parts) {
    return join(GAP, List.of(parts));
  }

  private static String join(String gap, List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(gap));
  }
}
