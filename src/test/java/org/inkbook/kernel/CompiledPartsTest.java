package org.inkbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkbook.jupyter.KernelError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A cell that is run again is not compiled again where that makes no difference. */
@Timeout(60)
class CompiledPartsTest extends CellsRun {
  @Test
  void theSameTextIsTheSameClass() {
    String made = value("var a1 = 1;", "new Object() {}.getClass().getName() + a1");

    assertThat(value("var a1 = 1;", "new Object() {}.getClass().getName() + a1")).isEqualTo(made);
  }

  @Test
  void aConstantBeforeItMayChange() {
    String code =
        "int n2 = %d;\nvar list2 = List.of(n2, n2 + 1);\nlist2.size() + n2 + list2.get(1)";

    assertThat(value(code.formatted(1))).isEqualTo("5");
    assertThat(value(code.formatted(4))).isEqualTo("11");
    assertThat(value(code.formatted(-1))).isEqualTo("1");
  }

  @Test
  void whatStandsOnAVariableOfAnotherTypeIsCompiledAnew() {
    assertThat(value("var a3 = 1;", "a3 + 1")).isEqualTo("2");
    assertThat(value("var a3 = \"x\";", "a3 + 1")).isEqualTo("x1");
    assertThat(value("var a3 = \"x\";", "a3 + 1")).isEqualTo("x1");
    assertThat(value("a3 + 1")).isEqualTo("x1");
  }

  @Test
  void whatCallsAMethodThatHasChangedCallsTheNewOne() {
    run("int half4(int a) { return a / 2; }", "int quarter4(int a) { return half4(half4(a)); }");
    assertThat(value("quarter4(8)")).isEqualTo("2");

    run("int half4(int a) { return a / 2 + 100; }");

    assertThat(value("quarter4(8)")).isEqualTo("152");
  }

  @Test
  void whatReadsAVariableByWayOfAMethodReadsTheNewOne() {
    run("int base5 = 1;", "int next5() { return base5 + 1; }");
    assertThat(value("next5()")).isEqualTo("2");

    run("var base5 = Integer.valueOf(7);");

    assertThat(value("next5()")).isEqualTo("8");
  }

  @Test
  void aNameThatIsDeclaredLaterHidesWhatItMeantBefore() {
    assertThat(value("Integer.toString(7)")).isEqualTo("7");

    run("class Integer { static String toString(int a) { return \"mine\"; } }");

    assertThat(value("Integer.toString(7)")).isEqualTo("mine");
    run("class Integer { static String toString(int a) { return \"\" + a; } }");
  }

  @Test
  void anErrorNamesTheLineWhereThePartNowStands() {
    String[] code = {"int k7 = 1;", "if (k7 > 0) {", "  k7 = 8 / (k7 - 2);", "}"};
    run(code);
    run(code);

    KernelError error = error("// moved", "", "int k7 = 2;", code[1], code[2], code[3]);

    assertThat(error.ename()).isEqualTo("ArithmeticException");
    assertThat(error.traceback()).contains("at line 5: k7 = 8 / (k7 - 2);");
  }

  @Test
  void anErrorWithinAMethodNamesItsCell() {
    run("int tenth8(int a) {", "  return 10 / a;", "}");
    int declared = cell;
    run("int a8 = 5;", "var b8 = tenth8(a8);");

    KernelError error = error("int a8 = 0;", "var b8 = tenth8(a8);");

    assertThat(error.traceback())
        .contains("in cell " + declared + ", line 2: return 10 / a;")
        .contains("at line 2: var b8 = tenth8(a8);");
    assertThat(value("a8 + 1")).isEqualTo("1");
  }

  @Test
  void aValueIsShownOnlyWhereItStandsLast() {
    assertThat(value("1 + 1")).isEqualTo("2");
    assertThat(value("1 + 1;", "2 + 3")).isEqualTo("5");
    assertThat(value("1 + 1;")).isEmpty();
    assertThat(value("1 + 1")).isEqualTo("2");
  }

  @Test
  void aMethodThatStandsInALiveCellStays() {
    String code = "int c10 = %d;\nint plus10(int a) { return a + c10; }\nplus10(1)";

    assertThat(value(code.formatted(1))).isEqualTo("2");
    assertThat(value(code.formatted(2))).isEqualTo("3");
    assertThat(value(code.formatted(3))).isEqualTo("4");
  }
}
