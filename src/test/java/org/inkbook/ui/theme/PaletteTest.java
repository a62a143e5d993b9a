package org.inkbook.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of both themes, measured. */
class PaletteTest {
  private static final Pattern VEIL =
      Pattern.compile("-color-neutral-subtle: rgba\\((\\d+), (\\d+), (\\d+), ([\\d.]+)\\)");

  private static final List<String> GROUNDS =
      List.of(
          "-color-bg-default",
          "-color-bg-overlay",
          "-color-bg-subtle",
          "-color-bg-inset",
          "-color-accent-subtle",
          "-color-danger-subtle",
          "-color-warning-subtle",
          "-ink-code-ground");
  private static final List<String> TEXTS =
      List.of(
          "-color-fg-default",
          "-color-fg-muted",
          "-color-fg-subtle",
          "-color-accent-fg",
          "-color-success-fg",
          "-color-danger-fg",
          "-color-warning-fg",
          "-ink-right-fg",
          "-ink-wrong-fg");

  /** The only grounds that verdicts are written on. */
  private static final List<String> PLAIN =
      List.of("-color-bg-default", "-color-bg-overlay", "-color-bg-subtle", "-color-bg-inset");

  /** Colours of texts that are written on one ground alone, and are measured on that. */
  private static final Pattern OF_ONE_GROUND =
      Pattern.compile("-ink-heat-(right|wrong)-[1-6]-fg|-color-fg-emphasis");

  /** Grounds that are no more than shapes: nothing is written on them. */
  private static final Set<String> SHAPES =
      Set.of(
          "transparent",
          "white",
          "-color-border-muted",
          "-color-border-default",
          "-color-fg-subtle",
          "-color-accent-muted",
          "-color-neutral-muted",
          "-color-danger-fg",
          "-ink-series-1",
          "-ink-right",
          "-ink-wrong",
          "-ink-scrim",
          "-ink-chosen",
          "-ink-hit",
          "-ink-hit-current");

  private static final List<String> LINES =
      Stream.concat(
              Stream.of("-ink-right", "-ink-wrong"),
              IntStream.rangeClosed(1, 5).mapToObj(i -> "-ink-series-" + i))
          .toList();

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textIsReadableOnEveryGround(Theme theme) {
    Map<String, Colour> colours = colours(theme);
    List<String> failing = new ArrayList<>();
    for (String ground : GROUNDS) {
      for (String text : TEXTS) {
        if (!isVerdict(text) || PLAIN.contains(ground)) {
          check(failing, colours, text, ground, 4.5);
        }
      }
    }
    check(failing, colours, "-color-fg-emphasis", "-color-accent-emphasis", 4.5);
    check(failing, colours, "-color-fg-emphasis", "-color-danger-emphasis", 4.5);
    check(failing, colours, "-color-fg-emphasis", "-color-success-emphasis", 4.5);
    check(failing, colours, "-color-fg-emphasis", "-ink-tag", 4.5);
    check(failing, colours, "-color-fg-emphasis", "-ink-tag-unsure", 4.5);
    check(failing, colours, "-color-fg-emphasis", "-ink-tag-hand", 4.5);
    check(failing, colours, "-color-fg-emphasis", "-ink-tag-none", 4.5);
    assertThat(failing).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void countsAreReadableOnEveryHeat(Theme theme) {
    Map<String, Colour> colours = colours(theme);
    List<String> failing = new ArrayList<>();
    for (int level = 1; level <= 6; level++) {
      for (String kind : List.of("right", "wrong")) {
        String heat = "-ink-heat-" + kind + "-" + level;
        check(failing, colours, heat + "-fg", heat, 4.5);
      }
    }
    assertThat(failing).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void linesAndFramesStandOutFromTheirGround(Theme theme) {
    Map<String, Colour> colours = colours(theme);
    List<String> failing = new ArrayList<>();
    LINES.forEach(line -> check(failing, colours, line, "-color-bg-default", 3));
    check(failing, colours, "-color-accent-fg", "-color-bg-subtle", 3);
    assertThat(failing).isEmpty();
  }

  /** What is under the pointer gets a veil. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void textIsReadableUnderThePointer(Theme theme) {
    Map<String, Colour> colours = colours(theme);
    Matcher veil = VEIL.matcher(sheet(theme));
    assertThat(veil.find()).isTrue();
    Colour over =
        Colour.of(
            Integer.parseInt(veil.group(1)),
            Integer.parseInt(veil.group(2)),
            Integer.parseInt(veil.group(3)));
    double share = Double.parseDouble(veil.group(4));
    List<String> failing = new ArrayList<>();
    for (String ground : PLAIN) {
      Colour veiled = over.over(colours.get(ground), share);
      for (String text : List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg")) {
        double contrast = colours.get(text).contrast(veiled);
        if (contrast < 4.5) {
          failing.add(String.format(Locale.ROOT, "%s on %s: %.2f", text, ground, contrast));
        }
      }
    }
    assertThat(failing).isEmpty();
  }

  /** So that a colour that comes into a sheet comes into these measurements, too. */
  @Test
  void everyColourOfTextsAndGroundsInTheSheetsIsMeasured() {
    Set<String> unknown = new TreeSet<>();
    for (String name : Theme.LIGHT.sheets()) {
      String sheet = Sheets.read(name.substring(name.lastIndexOf('/') + 1));
      names(sheet, "-fx-text-fill")
          .filter(text -> !TEXTS.contains(text) && !OF_ONE_GROUND.matcher(text).matches())
          .forEach(text -> unknown.add("text " + text));
      names(sheet, "-fx-background-color")
          .filter(ground -> !GROUNDS.contains(ground) && !SHAPES.contains(ground))
          .filter(ground -> !ground.matches("-ink-heat-(right|wrong)-[1-6]"))
          .filter(
              ground -> !ground.matches("-color-[a-z]+-emphasis|-ink-tag(-unsure|-hand|-none)?"))
          .filter(ground -> !ground.equals("-color-neutral-subtle"))
          .forEach(ground -> unknown.add("ground " + ground));
    }
    assertThat(unknown).isEmpty();
  }

  private static Stream<String> names(String sheet, String property) {
    return Pattern.compile("(?<![a-z-])" + property + ":([^;}]*)")
        .matcher(sheet)
        .results()
        .flatMap(match -> Stream.of(match.group(1).split(",", -1)))
        .map(String::strip);
  }

  private static boolean isVerdict(String text) {
    return text.startsWith("-ink-");
  }

  private static void check(
      List<String> failing, Map<String, Colour> colours, String front, String back, double least) {
    double contrast = colours.get(front).contrast(colours.get(back));
    if (contrast < least) {
      failing.add(String.format(Locale.ROOT, "%s on %s: %.2f", front, back, contrast));
    }
  }

  /** Differences of two colours below about ten are hard to tell; a line is thin, so fifteen. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void linesAreToldApartByReadersWhoSeeColoursDifferently(Theme theme) {
    Map<String, Colour> colours = colours(theme);
    List<String> failing = new ArrayList<>();
    for (Colour.Sight sight : Colour.SIGHTS) {
      for (int i = 1; i <= 5; i++) {
        for (int j = i + 1; j <= 5; j++) {
          double apart =
              colours
                  .get("-ink-series-" + i)
                  .seenBy(sight)
                  .distance(colours.get("-ink-series-" + j).seenBy(sight));
          if (apart < 15) {
            failing.add(
                String.format(Locale.ROOT, "%d and %d, %s: %.1f", i, j, sight.name(), apart));
          }
        }
      }
      double verdicts =
          colours.get("-ink-right").seenBy(sight).distance(colours.get("-ink-wrong").seenBy(sight));
      assertThat(verdicts).as("right and wrong, %s", sight.name()).isGreaterThan(25);
    }
    assertThat(failing).isEmpty();
  }

  @Test
  void theMeasureAgreesWithPublishedValues() {
    assertThat(Colour.of("#000000").contrast(Colour.of("#ffffff"))).isEqualTo(21.0);
    assertThat(Colour.of("#777777").contrast(Colour.of("#ffffff"))).isBetween(4.47, 4.49);
    Colour red = Colour.of("#ff0000").seenBy(Colour.SIGHTS.get(1));
    Colour green = Colour.of("#00ff00").seenBy(Colour.SIGHTS.get(1));
    assertThat(red.distance(green))
        .as("red and green come together for a reader without red cones")
        .isLessThan(Colour.of("#ff0000").distance(Colour.of("#00ff00")) / 1.5);
  }

  @Test
  void bothThemesNameTheSameColours() {
    assertThat(colours(Theme.LIGHT).keySet()).isEqualTo(colours(Theme.DARK).keySet());
  }

  private static Map<String, Colour> colours(Theme theme) {
    return Sheets.colours(sheet(theme));
  }

  private static String sheet(Theme theme) {
    return Sheets.read(theme.title().toLowerCase(Locale.ROOT) + ".css");
  }
}
