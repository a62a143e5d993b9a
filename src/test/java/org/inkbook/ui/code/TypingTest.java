package org.inkbook.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "show|      ~ ( ~ show(|)",
        "a[|]       ~ ( ~ a[(|)]",
        "var s = |; ~ \" ~ var s = \"|\";",
        "char c = | ~ ' ~ char c = '|'",
        "if (a) |   ~ { ~ if (a) {|}"
      })
  void anOpeningSignBringsItsPartner(String before, String sign, String after) {
    assertThat(typed(before, sign)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "show|name      ~ (",
        "// it|         ~ '",
        "\"in a text|\" ~ (",
        "don|           ~ '",
        "\"\"|          ~ \"",
        "a|             ~ b"
      })
  void whereAPartnerWouldBeInTheWayNothingIsAdded(String before, String sign) {
    assertThat(typed(before, sign)).as("left to the area").isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "show(a|)       ~ ) ~ show(a)|",
        "a[0|]          ~ ] ~ a[0]|",
        "var s = \"a|\" ~ \" ~ var s = \"a\"|"
      })
  void aClosingSignThatIsThereAlreadyIsGoneOver(String before, String sign, String after) {
    assertThat(typed(before, sign)).isEqualTo(after);
  }

  @Test
  void aClosingBracketThatIsMissingIsTyped() {
    assertThat(typed("f(g(a|)", ")")).as("one is missing, so the area types it").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{", "\"", "'"})
  void whatIsSelectedIsPutBetween(String sign) {
    String closing = sign.replace('(', ')').replace('[', ']').replace('{', '}');
    assertThat(typed("x = «a + b»;", sign)).isEqualTo("x = " + sign + "«a + b»" + closing + ";");
  }

  @Test
  void aBraceThatClosesABlockGoesBelowItsBeginning() {
    assertThat(typed("    if (a) {\n        b();\n        |", "}"))
        .isEqualTo("    if (a) {\n        b();\n    }|");
  }

  @Test
  void proseIsTypedAsItIs() {
    Written written = Written.of("say|");
    assertThat(written.typing(Language.MARKDOWN).type("(")).isEmpty();
    assertThat(written.typing(Language.PLAIN).type("\"")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`    a();|`     ~ `    a();\n    |`",
        "`a|b`           ~ `a\n|b`",
        "`if (a) {|`     ~ `if (a) {\n    |`",
        "`  for (;;) {|}`~ `  for (;;) {\n      |\n  }`",
        "`show(|)`       ~ `show(\n    |\n)`",
        "`  «gone»`      ~ `  \n  |`",
        "`  |  a`        ~ `  \n  |  a`"
      })
  void aNewLineBeginsWhereTheLastOneDid(String before, String after) {
    Written written = Written.of(before);
    Edit edit = written.typing(Language.JAVA).enter();
    assertThat(Written.after(written.source(), edit)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`show(|)`      ~ `show|`",
        "`s = \"|\"`    ~ `s = |`",
        "`        |a`   ~ `    |a`",
        "`      |a`     ~ `    |a`"
      })
  void backspaceTakesAnEmptyPairOrAStepAsOne(String before, String after) {
    Written written = Written.of(before);
    Edit edit = written.typing(Language.JAVA).backspace().orElseThrow();
    assertThat(Written.after(written.source(), edit)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab|", "|ab", "«ab»", "a   |", "f(|a)", "\t|a"})
  void anyOtherBackspaceIsLeftToTheArea(String before) {
    assertThat(Written.of(before).typing(Language.JAVA).backspace()).isEmpty();
  }

  private static String typed(String before, String sign) {
    Written written = Written.of(before);
    return written
        .typing(Language.JAVA)
        .type(sign)
        .map(edit -> Written.after(written.source(), edit))
        .orElse("");
  }
}
