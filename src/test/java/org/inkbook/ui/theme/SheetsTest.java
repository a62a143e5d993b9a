package org.inkbook.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that every style sheet keeps, so that one text size scales the whole window. */
class SheetsTest {
  /** Hairlines and the keyboard's frame stay as thin as they are. */
  private static final Pattern FIXED =
      Pattern.compile("-fx-(?!border-|background-insets|stroke)[a-z-]+: [^;]*\\d(px|pt)\\b[^;]*;");

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{3,8}\\b");
  private static final Pattern USED =
      Pattern.compile("(?<=[ ,:])-(?:color|ink)-[a-z0-9-]+(?=[ ,;)])");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base.css",
        "output.css",
        "code.css",
        "prose.css",
        "form.css",
        "cell.css",
        "frame.css"
      })
  void lengthsAreInEm(String name) {
    assertThat(found(FIXED, Sheets.read(name))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base.css",
        "output.css",
        "code.css",
        "prose.css",
        "form.css",
        "cell.css",
        "frame.css"
      })
  void coloursHaveNames(String name) {
    assertThat(found(COLOUR, Sheets.read(name))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base.css",
        "output.css",
        "code.css",
        "prose.css",
        "form.css",
        "cell.css",
        "frame.css"
      })
  void everyColourOfOursThatIsUsedIsThere(String name) {
    String light = Sheets.read("light.css");
    Set<String> missing =
        found(USED, Sheets.read(name)).stream()
            .filter(used -> used.startsWith("-ink-"))
            .filter(used -> !light.contains(used + ":"))
            .collect(Collectors.toSet());
    assertThat(missing).isEmpty();
  }

  @Test
  void theRuleAgainstFixedLengthsCanFail() {
    assertThat(found(FIXED, ".a { -fx-padding: 1em 8px 1em 8px; }")).hasSize(1);
    assertThat(found(FIXED, ".a { -fx-border-width: 2px; }")).isEmpty();
  }

  private static List<String> found(Pattern pattern, String sheet) {
    return pattern.matcher(sheet).results().map(MatchResult::group).toList();
  }
}
