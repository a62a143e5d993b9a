package org.inkbook.kernel;

import java.util.regex.Pattern;

/** The little of Javadoc's markup that has to be known to read a comment as text. */
final class Javadoc {
  private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal)\\s+([^{}]*)}");
  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)\\s*([^}]*)}");
  private static final Pattern TAG = Pattern.compile("\\{@\\w+\\s*([^{}]*)}");
  private static final Pattern MARKUP = Pattern.compile("</?\\w[^<>]*>");
  private static final Pattern BLOCK = Pattern.compile("(?m)^@(\\w+)\\s+");

  private Javadoc() {}

  /** A comment as text: paragraphs, then a line for each parameter, value and error. */
  static String text(String comment) {
    String plain = comment.lines().map(String::strip).reduce("", (a, b) -> a + "\n" + b).strip();
    plain = CODE.matcher(plain).replaceAll("$1");
    plain = LINK.matcher(plain).replaceAll(link -> quote(link.group(1), link.group(2)));
    plain = TAG.matcher(plain).replaceAll("$1");
    plain = MARKUP.matcher(plain).replaceAll("");
    plain =
        BLOCK
            .matcher(plain)
            .replaceAll(tag -> tag.group(1).equals("param") ? "- " : heading(tag.group(1)));
    return plain
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private static String quote(String target, String label) {
    String words =
        label.isBlank() ? target.replaceFirst("^#", "").replace('#', '.') : label.strip();
    return words.replace("\\", "\\\\").replace("$", "\\$");
  }

  private static String heading(String tag) {
    return switch (tag) {
      case "return" -> "returns ";
      case "throws", "exception" -> "throws ";
      default -> tag + ": ";
    };
  }
}
