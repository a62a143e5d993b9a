package org.inkbook.notebook;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the JSON of a file is laid out, which a save keeps so that a comparison shows the edits only.
 *
 * @param indent the white space of one level
 * @param lineEnd between lines, outside of strings
 * @param endsWithLineEnd whether the last line is ended too
 * @param ascii whether characters beyond ASCII are escaped
 */
record Layout(String indent, String lineEnd, boolean endsWithLineEnd, boolean ascii) {
  /** As Jupyter writes. */
  static final Layout JUPYTER = new Layout(" ", "\n", true, false);

  private static final Pattern START = Pattern.compile("\\s*\\{(\r?\n)([ \t]+)\"");
  private static final Pattern ESCAPED =
      Pattern.compile(
          "(?<!\\\\)\\\\u(?!00[0-7])(?![dD][89a-fA-F])[0-9a-fA-F]{4}"
              + "|(?<!\\\\)\\\\u[dD][89abAB]..\\\\u[dD][c-fC-F]");

  /** The layout of a text; Jupyter's own where the text, such as one in a single line, has none. */
  static Layout of(String text) {
    Matcher start = START.matcher(text);
    if (!start.lookingAt()) {
      return JUPYTER;
    }
    boolean ascii = text.chars().allMatch(c -> c < 128) && ESCAPED.matcher(text).find();
    return new Layout(start.group(2), start.group(1), text.endsWith("\n"), ascii);
  }

  void prepare(JsonGenerator out) {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    DefaultIndenter lines = new DefaultIndenter(indent, lineEnd);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    out.setPrettyPrinter(printer);
    if (ascii) {
      out.configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true);
    }
  }

  String finish(String text) {
    String whole = endsWithLineEnd ? text + lineEnd : text;
    return hasLoneSurrogate(whole) ? escapeLoneSurrogates(whole) : whole;
  }

  private static boolean hasLoneSurrogate(String text) {
    // A file may hold many megabytes of pictures, through which a stream of code points goes
    // slowly.
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.substring(i).codePoints().anyMatch(Layout::isSurrogate);
      }
    }
    return false;
  }

  /** Half of a pair, which UTF-8 cannot hold; only strings of the JSON can contain one. */
  private static String escapeLoneSurrogates(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (isSurrogate(c)) {
                escaped.append(String.format("\\u%04x", c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
