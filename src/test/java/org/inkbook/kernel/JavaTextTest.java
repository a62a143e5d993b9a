package org.inkbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f();",
        "f(); ",
        "f(); // shows nothing",
        "f(); /* nothing\n at all */\n",
        "String s = \"//\";",
        "char c = '\"';",
        "String s = \"\"\"\n  a \"quoted\" word; \\\"\"\"\n  \"\"\";"
      })
  void aSemicolonAtTheEndIsSeenPastCommentsAndLiterals(String code) {
    assertThat(JavaText.endsWithSemicolon(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "x // y;",
        "x /* ; */",
        "\"a;\"",
        "';'",
        "f(\";\")",
        "\"\"\"\n ;\"\"\"",
        "\"unclosed;",
        "a /* unclosed;",
        "for (;;) {}"
      })
  void aSemicolonElsewhereDoesNotCount(String code) {
    assertThat(JavaText.endsWithSemicolon(code)).isFalse();
  }
}
