package org.inkbook.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells apart the marks of Markdown, line by line: enough to write by, not a parser. */
final class MarkdownColours {
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}( .*|$)");
  private static final Pattern MARKER = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)]|>)(?=\\s|$)");

  /** Emphasis is kept within a line, and each alternative is bounded. */
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<code>`[^`\\n]{1,500}`)"
              + "|(?<link>!?\\[[^\\]\\n]{0,300}]\\([^)\\s]{0,500}\\))"
              + "|(?<strong>\\*\\*\\S[^*\\n]{0,500}\\*\\*)"
              + "|(?<emphasis>\\*[^*\\s][^*\\n]{0,500}\\*)");

  private MarkdownColours() {}

  static List<Run> of(String source) {
    List<Run> runs = new ArrayList<>();
    String fence = "";
    int start = 0;
    for (String line : source.split("\n", -1)) {
      Matcher mark = FENCE.matcher(line);
      boolean isFence = mark.matches() && (fence.isEmpty() || mark.group(1).startsWith(fence));
      if (isFence || !fence.isEmpty()) {
        add(runs, start, start + line.length(), "code-string");
      } else if (HEADING.matcher(line).matches()) {
        add(runs, start, start + line.length(), "code-heading");
      } else {
        line(runs, line, start);
      }
      if (isFence) {
        fence = fence.isEmpty() ? mark.group(1) : "";
      }
      start += line.length() + 1;
    }
    return runs;
  }

  private static void line(List<Run> runs, String line, int start) {
    Matcher marker = MARKER.matcher(line);
    int from = 0;
    if (marker.lookingAt()) {
      from = marker.end();
      add(runs, start, start + from, "code-keyword");
    }
    Matcher inline = INLINE.matcher(line).region(from, line.length());
    while (inline.find()) {
      add(runs, start + inline.start(), start + inline.end(), style(inline));
    }
  }

  private static String style(Matcher inline) {
    if (inline.group("code") != null) {
      return "code-string";
    }
    if (inline.group("link") != null) {
      return "code-type";
    }
    return inline.group("strong") != null ? "code-strong" : "code-emphasis";
  }

  private static void add(List<Run> runs, int start, int end, String style) {
    if (end > start) {
      runs.add(new Run(start, end, style));
    }
  }
}
