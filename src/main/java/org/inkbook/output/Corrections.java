package org.inkbook.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inkbook.fault.UsageException;
import org.inkbook.output.Correction.Add;
import org.inkbook.output.Correction.Area;
import org.inkbook.output.Correction.Delete;
import org.inkbook.output.Correction.Label;
import org.inkbook.output.Correction.Merge;
import org.inkbook.output.Correction.Move;
import org.inkbook.output.Correction.Split;
import org.inkbook.output.Correction.Spot;

/**
 * What a reader put right on a reading by hand, in the order in which it was done; each is about
 * the boxes as those before it left them. As text, {@code delete 310,95; 412,97 is 7}: see {@link
 * Correction} for the places.
 */
public record Corrections(List<Correction> list) {

  /** Nothing to put right. */
  public static final Corrections NONE = new Corrections(List.of());

  private static final String NUMBER = "(\\d{1,4})";
  private static final String SPOT = NUMBER + "\\s*,\\s*" + NUMBER;
  private static final String AREA = SPOT + "\\s*,\\s*" + SPOT;
  private static final Pattern DELETE = Pattern.compile("delete\\s+" + SPOT);
  private static final Pattern MERGE = Pattern.compile("merge\\s+" + SPOT + "\\s+" + SPOT);
  private static final Pattern SPLIT = Pattern.compile("split\\s+" + SPOT);
  private static final Pattern MOVE = Pattern.compile("move\\s+" + SPOT + "\\s+to\\s+" + AREA);
  private static final Pattern ADD = Pattern.compile("add\\s+" + AREA);
  private static final Pattern LABEL = Pattern.compile(SPOT + "\\s+is\\s+(\\d)");

  public Corrections {
    list = List.copyOf(list);
  }

  /**
   * The corrections that a text holds, separated by semicolons or line breaks.
   *
   * @throws UsageException when a part of it is none
   */
  public static Corrections of(String text) {
    return new Corrections(
        Arrays.stream(text.split("[;\n]"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(Corrections::one)
            .toList());
  }

  private static Correction one(String text) {
    Matcher m = DELETE.matcher(text);
    if (m.matches()) {
      return new Delete(spot(m, 1));
    }
    if (m.usePattern(MERGE).matches()) {
      return new Merge(spot(m, 1), spot(m, 3));
    }
    if (m.usePattern(SPLIT).matches()) {
      return new Split(spot(m, 1));
    }
    if (m.usePattern(MOVE).matches()) {
      return new Move(spot(m, 1), area(m, 3));
    }
    if (m.usePattern(ADD).matches()) {
      return new Add(area(m, 1));
    }
    if (m.usePattern(LABEL).matches()) {
      return new Label(spot(m, 1), number(m, 3));
    }
    throw new UsageException(
        "\"" + text + "\" is no correction.",
        "Write \"delete 310,95\", \"merge 310,95 340,96\", \"split 310,95\","
            + " \"move 310,95 to 290,80,30,40\", \"add 290,80,30,40\" or \"310,95 is 7\", with ;"
            + " between two. Places are in thousandths of the photo's longer side.");
  }

  private static Spot spot(Matcher m, int group) {
    return new Spot(number(m, group), number(m, group + 1));
  }

  private static Area area(Matcher m, int group) {
    int width = Math.max(1, number(m, group + 2));
    int height = Math.max(1, number(m, group + 3));
    return new Area(number(m, group), number(m, group + 1), width, height);
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  /**
   * These and one more. A box that is moved again, or deleted after it was added, takes no second
   * line, and neither does another digit for the same box: the text stays what it means.
   */
  public Corrections plus(Correction next) {
    List<Correction> all = new ArrayList<>(list);
    if (next instanceof Label label) {
      all.removeIf(old -> old instanceof Label other && other.box().equals(label.box()));
      all.add(next);
    } else if (!joinsLast(all, next)) {
      all.add(next);
    }
    return new Corrections(all);
  }

  private static boolean joinsLast(List<Correction> all, Correction next) {
    int at = all.size() - 1;
    if (at < 0) {
      return false;
    }
    Correction last = all.get(at);
    if (next instanceof Move move && last instanceof Move before) {
      return before.to().contains(move.box())
          && all.set(at, new Move(before.box(), move.to())) != null;
    }
    if (next instanceof Move move && last instanceof Add add) {
      return add.area().contains(move.box()) && all.set(at, new Add(move.to())) != null;
    }
    return next instanceof Delete delete
        && last instanceof Add add
        && add.area().contains(delete.box())
        && all.remove(at) != null;
  }

  /** Whether there is nothing to put right. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** The text that {@link #of} reads. */
  @Override
  public String toString() {
    return list.stream().map(Correction::toString).collect(Collectors.joining("; "));
  }
}
