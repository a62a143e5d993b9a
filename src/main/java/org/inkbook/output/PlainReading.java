package org.inkbook.output;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which digits of a photo deserve a second look. */
final class PlainReading {
  private static final int MOST = 5;

  /** A network this sure of a digit is rarely wrong. */
  private static final double SURE = 0.95;

  private static final String SURELY = Figures.percent(SURE) + " confidence";

  private PlainReading() {}

  /** What was read, a line for each row of writing. */
  static String rows(Reading reading) {
    TreeMap<Integer, String> rows =
        reading.boxes().stream()
            .collect(
                Collectors.groupingBy(
                    Reading.Box::row,
                    TreeMap::new,
                    Collectors.mapping(box -> Wording.line(box.label()), Collectors.joining(" "))));
    return String.join("\n", rows.values());
  }

  /** What the reader says is sure, whatever the network thinks. */
  static boolean isSure(Reading.Box box) {
    return box.byHand() || box.confidence() >= SURE;
  }

  /** How many digits there are, which are doubtful, and how many marks are none. */
  static String doubts(Reading reading) {
    String digits = reading.boxes().isEmpty() ? "No digits found" : doubts(reading.boxes());
    int none = reading.rejected().size();
    return none == 0 ? digits : digits + "; " + rejected(none);
  }

  /** So many marks that were taken for no digit. */
  static String rejected(int count) {
    return count == 1
        ? "1 mark taken for no digit"
        : Figures.whole(count) + " marks taken for no digit";
  }

  private static String doubts(List<Reading.Box> boxes) {
    String count = boxes.size() == 1 ? "1 digit" : boxes.size() + " digits";
    List<Reading.Box> doubtful =
        boxes.stream()
            .filter(box -> !isSure(box))
            .sorted(Comparator.comparingDouble(Reading.Box::confidence))
            .toList();
    if (doubtful.isEmpty()) {
      String others = byHand(boxes).isEmpty() ? "each" : "all others";
      return count + byHand(boxes) + ", " + others + " read with at least " + SURELY;
    }
    String named =
        doubtful.stream()
            .limit(MOST)
            .map(box -> Wording.line(box.label()) + " " + place(boxes, box))
            .collect(Collectors.joining(", "));
    int more = doubtful.size() - MOST;
    return count
        + byHand(boxes)
        + "; least sure: "
        + named
        + (more > 0 ? ", and " + more + " more" : "");
  }

  private static String byHand(List<Reading.Box> boxes) {
    long count = boxes.stream().filter(Reading.Box::byHand).count();
    return count == 0 ? "" : ", " + count + " named by hand";
  }

  private static String place(List<Reading.Box> boxes, Reading.Box box) {
    long before =
        boxes.subList(0, boxes.indexOf(box)).stream().filter(b -> b.row() == box.row()).count();
    String where = "row " + (box.row() + 1) + ", place " + (before + 1);
    return "(" + where + ", " + Figures.percent(box.confidence()) + ")";
  }
}
