package org.inkbook.notebook;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * A literal in a declaration.
 *
 * @param type what it is assigned to
 * @param written as it stands in the source, sign included
 * @param value what it stands for: a decimal number, {@code true} or {@code false}, or the text
 * @param start its offset in the source
 * @param end the offset after it
 */
record Literal(LiteralType type, String written, String value, int start, int end) {

  /** The literal that such a declaration holds, when it is one of that type. */
  static Optional<Literal> of(LiteralType type, String sign, JavaToken token, int start) {
    try {
      String value = read(type, sign, token);
      String written = (sign.equals("-") ? "-" : "") + token.text();
      return Optional.of(new Literal(type, written, value, start, token.end()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String read(LiteralType type, String sign, JavaToken token) {
    String text = token.text();
    String minus = sign.equals("-") ? "-" : "";
    if (type.isNumber()) {
      require(token.kind() == JavaToken.Kind.NUMBER);
      String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
      return type.isWhole() ? whole(minus, digits) : decimal(minus, digits);
    }
    require(sign.isEmpty());
    if (type == LiteralType.BOOLEAN) {
      require(token.is("true") || token.is("false"));
      return text;
    }
    require(token.kind() == JavaToken.Kind.STRING);
    return JavaString.unquote(text);
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("not a literal of the declared type");
    }
  }

  private static String whole(String minus, String digits) {
    String bare = digits.endsWith("l") ? digits.substring(0, digits.length() - 1) : digits;
    BigInteger value =
        bare.startsWith("0b")
            ? new BigInteger(bare.substring(2), 2)
            : BigInteger.valueOf(Long.decode(bare));
    return minus + value;
  }

  private static String decimal(String minus, String digits) {
    String bare = digits.startsWith("0x") ? digits : digits.replaceFirst("[fdl]$", "");
    double checked = Double.parseDouble(bare);
    return minus + (digits.startsWith("0x") ? String.valueOf(checked) : bare);
  }

  /** How a value of this type, which has been checked, is written in the place of this literal. */
  String rewritten(String value) {
    return switch (type) {
      case STRING -> JavaString.quote(value);
      case BOOLEAN, BYTE, SHORT, INT -> value;
      case LONG -> value + (written.matches(".*[lL]") || value.length() > 9 ? "L" : "");
      case FLOAT -> pointed(value) + "f";
      case DOUBLE -> written.matches("-?[0-9_]+") && value.length() <= 9 ? value : pointed(value);
    };
  }

  /** With a point, so that {@code var} stays what it was. */
  private static String pointed(String value) {
    return value.matches("-?[0-9]+") ? value + ".0" : value;
  }
}
