package org.inkbook.kernel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a cell that declares a variable and gives it a plain constant, as the lines of a form
 * do: {@code int epochs = 3; //@param}. Anything the least unusual is none, and is left to the
 * compiler.
 *
 * @param type {@code int}, {@code double}, {@code boolean} or {@code String}
 * @param value boxed
 */
record Constant(String type, String name, Object value) {
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:\\s*//[^\\n]*\\n)*\\s*(int|double|boolean|String)\\s+([A-Za-z]\\w*)\\s*=\\s*"
              + "(true|false|\"[^\"\\\\\\n]*\"|-?(?:0|[1-9]\\d{0,8})(?:\\.\\d{1,15})?)"
              + "\\s*;\\s*(?://[^\\n]*)?\\s*");

  /** What a part declares; empty when it is anything else. */
  static Optional<Constant> of(String source) {
    Matcher match = DECLARATION.matcher(source);
    return match.matches() && !source.contains("\\u")
        ? value(match.group(1), match.group(3))
            .map(value -> new Constant(match.group(1), match.group(2), value))
        : Optional.empty();
  }

  private static Optional<Object> value(String type, String literal) {
    boolean number = Character.isDigit(literal.charAt(literal.length() - 1));
    boolean text = literal.startsWith("\"");
    return switch (type) {
      case "int" ->
          number && !literal.contains(".")
              ? Optional.of(Integer.valueOf(literal))
              : Optional.empty();
      case "double" -> number ? Optional.of(Double.valueOf(literal)) : Optional.empty();
      case "boolean" -> number || text ? Optional.empty() : Optional.of(Boolean.valueOf(literal));
      default -> text ? Optional.of(literal.substring(1, literal.length() - 1)) : Optional.empty();
    };
  }
}
