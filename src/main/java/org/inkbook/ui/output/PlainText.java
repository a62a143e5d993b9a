package org.inkbook.ui.output;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as a program wrote it, made fit for a screen that is not a terminal. */
final class PlainText {
  private static final Pattern ESCAPES =
      Pattern.compile("\u001b(\\[[0-?]*[ -/]*[@-~]|[@-Z\\\\-_])");
  private static final Pattern CONTROLS =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");
  private static final Pattern ALIGNED =
      Pattern.compile("\\S( {2,}|\\t)\\S|^[ \\t]+\\S|[\\[\\]{}|=]|[─-╿▀-▟]");

  private PlainText() {}

  /** Without colours and control signs; of a line that was written over, what was written last. */
  static String clean(String text) {
    String plain = CONTROLS.matcher(ESCAPES.matcher(text).replaceAll("")).replaceAll("");
    String unix = plain.replace("\r\n", "\n");
    String lines =
        unix.indexOf('\r') < 0
            ? unix
            : Arrays.stream(unix.split("\n", -1))
                .map(PlainText::lastWritten)
                .collect(Collectors.joining("\n"));
    return lines.stripTrailing();
  }

  private static String lastWritten(String line) {
    String kept = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    return kept.substring(kept.lastIndexOf('\r') + 1);
  }

  /** Whether columns or brackets would fall apart in a proportional font. */
  static boolean looksLikeOutput(String text) {
    return text.lines().limit(200).anyMatch(line -> ALIGNED.matcher(line).find());
  }
}
