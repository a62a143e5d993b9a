package org.inkbook.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of code, measured on every ground that it stands on. */
class CodePaletteTest {
  private static final List<String> GROUNDS =
      List.of(
          "-ink-code-ground",
          "-color-bg-default",
          "-color-danger-subtle",
          "-color-accent-subtle",
          "-ink-selection",
          "-ink-hit",
          "-ink-hit-current");
  private static final List<String> TEXTS =
      List.of(
          "-color-fg-default",
          "-ink-code-keyword",
          "-ink-code-type",
          "-ink-code-string",
          "-ink-code-number",
          "-ink-code-annotation");

  @ParameterizedTest
  @EnumSource(Theme.class)
  void codeIsReadableOnEveryGround(Theme theme) {
    Map<String, Colour> colours =
        Sheets.colours(Sheets.read(theme.title().toLowerCase(Locale.ROOT) + ".css"));
    List<String> failing = new ArrayList<>();
    for (String ground : GROUNDS) {
      for (String text : TEXTS) {
        double contrast = colours.get(text).contrast(colours.get(ground));
        if (contrast < 4.5) {
          failing.add(String.format(Locale.ROOT, "%s on %s: %.2f", text, ground, contrast));
        }
      }
    }
    double quiet = colours.get("-color-fg-subtle").contrast(colours.get("-ink-code-ground"));
    assertThat(quiet).as("comments and line numbers").isGreaterThan(4.5);
    assertThat(failing).isEmpty();
  }
}
