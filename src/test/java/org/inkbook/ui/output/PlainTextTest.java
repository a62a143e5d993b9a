package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void coloursOfATerminalAreTakenOut() {
    assertThat(PlainText.clean("\u001b[1;31mred\u001b[0m and \u001b]plain\u0007"))
        .isEqualTo("red and plain");
  }

  @Test
  void ofALineWrittenOverTheLastStateStays() {
    assertThat(PlainText.clean("a\r\n10 %\r50 %\r100 %\r\nend\n\n")).isEqualTo("a\n100 %\nend");
  }

  @Test
  void columnsAndBracketsLookLikeOutputAndSentencesDoNot() {
    assertThat(PlainText.looksLikeOutput("a  b\nc  d")).isTrue();
    assertThat(PlainText.looksLikeOutput("DigitSet[size=60000]")).isTrue();
    assertThat(PlainText.looksLikeOutput("  indented")).isTrue();
    assertThat(PlainText.looksLikeOutput("Read 60,000 images. All is well.")).isFalse();
  }

  @Test
  void numbersCarryNoMoreDigitsThanMeanSomething() {
    assertThat(Numerals.percent(0.99999)).isEqualTo("> 99.9 %");
    assertThat(Numerals.percent(1)).isEqualTo("100.0 %");
    assertThat(Numerals.percent(0.0001)).isEqualTo("< 0.1 %");
    assertThat(Numerals.percent(0)).isEqualTo("0.0 %");
    assertThat(Numerals.measure(3)).isEqualTo("3");
    assertThat(Numerals.measure(0.030512)).isEqualTo("0.0305");
    assertThat(Numerals.measure(7.000000000000001)).isEqualTo("7");
    assertThat(Numerals.measure(0.999)).isEqualTo("0.9990");
    assertThat(Numerals.span(9.97)).isEqualTo("10 s");
    assertThat(Numerals.span(59.99)).isEqualTo("1 min 0 s");
    assertThat(Numerals.span(7_500)).isEqualTo("2 h 5 min");
  }
}
