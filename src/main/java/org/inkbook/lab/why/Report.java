package org.inkbook.lab.why;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.output.Images;
import org.inkbook.output.Table;
import org.inkbook.output.Tile;
import org.inkbook.output.Tile.Verdict;

/** What was found out about a digit, as outputs. */
final class Report {
  private Report() {}

  /** Whether an answer is right, where the truth is known. */
  static Verdict verdict(Asked asked, OptionalInt truth) {
    if (truth.isEmpty()) {
      return Verdict.NONE;
    }
    return asked.digit() == truth.getAsInt() ? Verdict.RIGHT : Verdict.WRONG;
  }

  static Table traits(String title, Examination examination) {
    List<Remark> remarks = new ArrayList<>(examination.unlike());
    examination.remarks().stream().filter(it -> !it.isUnlike()).forEach(remarks::add);
    return new Table(
        title,
        List.of(
            words("measured", remarks, remark -> remark.trait().title()),
            words("yours", remarks, remark -> remark.trait().words(remark.value())),
            words("98 of 100 images", remarks, Remark::usual),
            words("to try", remarks, it -> it.mended().map(Remark.Mended::words).orElse("")),
            words("then read as", remarks, Report::after),
            words("is it", remarks, Remark::likeness),
            words("as far out", remarks, Remark::rarity)));
  }

  private static String after(Remark remark) {
    return remark.mended().map(mended -> mended.answer().words()).orElse("");
  }

  private static Table.Words words(
      String name, List<Remark> remarks, Function<Remark, String> text) {
    return new Table.Words(name, remarks.stream().map(text).toList());
  }

  static Images mends(Asked asked, Examination examination, OptionalInt truth) {
    List<Tile> tiles = new ArrayList<>();
    tiles.add(asked.tile("as it is", verdict(asked, truth)));
    for (Remark remark : examination.unlike()) {
      Remark.Mended mended = remark.mended().orElseThrow();
      tiles.add(mended.answer().tile(mended.words(), verdict(mended.answer(), truth)));
    }
    examination.together().ifPresent(all -> tiles.add(all.tile("all of it", verdict(all, truth))));
    return new Images("Mended, and read again", tiles);
  }

  static Images without(
      Asked asked, List<Detour> detours, Classifier classifier, OptionalInt truth) {
    List<Tile> tiles = new ArrayList<>();
    tiles.add(asked.tile("all steps", verdict(asked, truth)));
    for (Detour detour : detours) {
      String words = "without " + detour.step();
      tiles.add(
          detour
              .image()
              .map(image -> Asked.of(classifier, image))
              .map(answer -> answer.tile(words, verdict(answer, truth)))
              .orElseGet(() -> nothing(words, truth)));
    }
    return new Images("Without each step on the way from the photo", tiles);
  }

  private static Tile nothing(String words, OptionalInt truth) {
    DigitImage blank = DigitImage.of(new byte[DigitImage.PIXELS]);
    Verdict verdict = truth.isPresent() ? Verdict.WRONG : Verdict.NONE;
    return new Tile(blank.picture(), words + ": not found", verdict, List.of());
  }
}
