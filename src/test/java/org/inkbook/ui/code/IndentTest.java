package org.inkbook.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndentTest {

  @Test
  void tabGoesOnToTheNextStep() {
    assertThat(tab("|a")).isEqualTo("    |a");
    assertThat(tab("a |")).isEqualTo("a   |");
    assertThat(tab("x\nabcd|")).isEqualTo("x\nabcd    |");
  }

  @Test
  void aSelectionMovesByWholeLinesAndStaysSelected() {
    assertThat(in("a\nb«c\nd»e\nf")).isEqualTo("a\n«    bc\n    de»\nf");
    assertThat(in("«a\n\nb»")).as("blank lines stay blank").isEqualTo("«    a\n\n    b»");
    assertThat(in("«a\n»b")).as("a line just touched is not moved").isEqualTo("«    a»\nb");
  }

  @Test
  void itMovesOutAsFarAsItCan() {
    assertThat(out("«    a\n  b\nc\n\td»")).isEqualTo("«a\nb\nc\nd»");
    assertThat(out("        a|b")).isEqualTo("    a|b");
    assertThat(out("  |")).isEqualTo("|");
  }

  @Test
  void linesBecomeCommentsAndCodeAgain() {
    assertThat(toggled("  a();\n  «b();\n    c();»\n"))
        .isEqualTo("  a();\n«  // b();\n  //   c();»\n");
    assertThat(toggled("«  // b();\n  //   c();»")).isEqualTo("«  b();\n    c();»");
    assertThat(toggled("«//a\nb»")).as("not all are comments").isEqualTo("«// //a\n// b»");
    assertThat(toggled("//a|")).isEqualTo("a|");
    assertThat(toggled("a|")).isEqualTo("// a|");
  }

  private static String tab(String before) {
    Written written = Written.of(before);
    return Written.after(
        written.source(), Indent.tab(written.source(), written.start(), Language.JAVA));
  }

  private static String in(String before) {
    Written written = Written.of(before);
    return Written.after(
        written.source(),
        Indent.in(written.source(), written.start(), written.end(), Language.JAVA));
  }

  private static String out(String before) {
    Written written = Written.of(before);
    return Written.after(
        written.source(),
        Indent.out(written.source(), written.start(), written.end(), Language.JAVA));
  }

  private static String toggled(String before) {
    Written written = Written.of(before);
    return Written.after(
        written.source(), Indent.toggleComment(written.source(), written.start(), written.end()));
  }
}
