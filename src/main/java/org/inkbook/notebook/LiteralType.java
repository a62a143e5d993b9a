package org.inkbook.notebook;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The Java types whose literals a parameter can set. */
enum LiteralType {
  BYTE(7),
  SHORT(15),
  INT(31),
  LONG(63),
  FLOAT(0),
  DOUBLE(0),
  BOOLEAN(0),
  STRING(0);

  private static final Map<String, LiteralType> NAMES =
      Map.ofEntries(
          Map.entry("byte", BYTE),
          Map.entry("short", SHORT),
          Map.entry("int", INT),
          Map.entry("Integer", INT),
          Map.entry("long", LONG),
          Map.entry("Long", LONG),
          Map.entry("float", FLOAT),
          Map.entry("Float", FLOAT),
          Map.entry("double", DOUBLE),
          Map.entry("Double", DOUBLE),
          Map.entry("boolean", BOOLEAN),
          Map.entry("Boolean", BOOLEAN),
          Map.entry("String", STRING));

  /** Of a whole number, its sign left out. */
  private final int bits;

  LiteralType(int bits) {
    this.bits = bits;
  }

  /** The type of a declaration; for {@code var}, or an assignment without one, the literal's. */
  static Optional<LiteralType> of(String declared, JavaToken literal) {
    return declared.isEmpty() || declared.equals("var")
        ? of(literal)
        : Optional.ofNullable(NAMES.get(declared));
  }

  private static Optional<LiteralType> of(JavaToken literal) {
    return switch (literal.kind()) {
      case STRING -> Optional.of(STRING);
      case NUMBER -> Optional.of(ofNumber(literal.text().toLowerCase(Locale.ROOT)));
      case WORD ->
          literal.is("true") || literal.is("false") ? Optional.of(BOOLEAN) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static LiteralType ofNumber(String number) {
    if (number.startsWith("0x") || number.startsWith("0b")) {
      return number.endsWith("l") ? LONG : INT;
    }
    return switch (number.charAt(number.length() - 1)) {
      case 'l' -> LONG;
      case 'f' -> FLOAT;
      case 'd' -> DOUBLE;
      default -> number.matches("[0-9_]+") ? INT : DOUBLE;
    };
  }

  boolean isWhole() {
    return bits > 0;
  }

  boolean isNumber() {
    return isWhole() || this == FLOAT || this == DOUBLE;
  }

  /** The largest value of a whole type; the smallest is one below its negative. */
  BigInteger largest() {
    return BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
  }
}
