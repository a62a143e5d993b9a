package org.inkbook.notebook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell is called in an outline. */
final class Titles {
  /** As in Colab, braces after the words are options of its form, not part of the title. */
  private static final Pattern TITLE =
      Pattern.compile("^\\s*//\\s*@title[ \t]+(.*?)[ \t]*(?:\\{.*})?[ \t]*$", Pattern.MULTILINE);

  private static final Pattern HEADING =
      Pattern.compile("^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", Pattern.MULTILINE);

  private Titles() {}

  static Optional<String> ofCode(String source) {
    return first(TITLE, source);
  }

  static Optional<String> ofMarkdown(String source) {
    return first(HEADING, source);
  }

  private static Optional<String> first(Pattern pattern, String source) {
    Matcher matcher = pattern.matcher(source);
    return matcher.find() && !matcher.group(1).isEmpty()
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }
}
