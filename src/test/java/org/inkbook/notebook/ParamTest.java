package org.inkbook.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.inkbook.fault.UsageException;
import org.inkbook.notebook.Param.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParamTest {
  private static Param only(String source) {
    assertThat(Param.in(source)).hasSize(1);
    return Param.in(source).get(0);
  }

  @Test
  void aSliderHasItsRangeAndDescription() {
    Param param = only("int a;\nint epochs = 3;  //@param {type:\"slider\", min:1, max:30} passes");
    assertThat(param)
        .isEqualTo(
            new Param(
                "epochs",
                Kind.SLIDER,
                "3",
                new Param.Range(1, 30, 1, true),
                List.of(),
                false,
                "passes",
                2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int a = 3; //@param                                     | INTEGER | 3",
        "int a = 3; //@param {type:\"integer\"}                  | INTEGER | 3",
        "int a=3;//@param{type:'slider'}                         | SLIDER  | 3",
        "final int a = -1_000; // @param {type:\"number\"}       | INTEGER | -1000",
        "long a = 5L; //@param                                   | INTEGER | 5",
        "int a = 0xff; //@param                                  | INTEGER | 255",
        "double a = -1.5; //@param                               | NUMBER  | -1.5",
        "double a = 1e-3; //@param {type:\"number\"}             | NUMBER  | 1e-3",
        "double a = .5d; //@param {type:\"slider\", max:1, step:.1} | SLIDER | .5",
        "var a = 1.0f; //@param                                  | NUMBER  | 1.0",
        "float a = 1e-3f; //@param                               | NUMBER  | 1e-3",
        "double a = 2; //@param {type:\"integer\"}               | INTEGER | 2",
        "boolean a = true; //@param {type:\"boolean\"}           | BOOLEAN | true",
        "var a = false; //@param                                 | BOOLEAN | false",
        "String a = \"x;y // z\"; //@param {type:\"string\"}     | STRING  | x;y // z",
        "String a = \"a.jpg\"; //@param {type:\"photo\"}         | PHOTO   | a.jpg",
        "String a = \"\"; //@param {type:\"drawing\"}            | DRAWING | ''",
        "String a = \"\"; //@param {type:\"corrections\"}        | CORRECTIONS | ''",
        "String a = \"b\"; //@param [\"a\",\"b\"]                | CHOICE  | b",
        "int a = 2; //@param [1, 2, 3]                           | CHOICE  | 2",
        "a = 3; //@param                                         | INTEGER | 3",
        "int b = 1; static final int a = 3; //@param             | INTEGER | 3",
        "String a = \"x\"; //@param {type:\"slider\"}            | STRING  | x",
        "int a = 3; //@param {type:\"no such\"}                  | INTEGER | 3",
        "int a = 3; //@param {type:                              | INTEGER | 3",
      })
  void theFormFollowsFromWhatIsAskedAndFromTheLiteral(String source, Kind kind, String value) {
    assertThat(only(source).kind()).isEqualTo(kind);
    assertThat(only(source).value()).isEqualTo(value);
    assertThat(only(source).name()).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int a = 3; // @parameter",
        "int a = b; //@param",
        "int a = 3 + 4; //@param",
        "int a = 1, b = 2; //@param",
        "Path a = Path.of(\"x\"); //@param",
        "int a = 3 //@param",
        "int a = \"three\"; //@param",
        "int a = 99999999999999999999; //@param",
        "//@param {type:\"slider\"}",
        "String a = \"int b = 3; //@param\";",
        "/* int a = 3; //@param */",
        "var a = \"\"\"\n int b = 3; //@param\n \"\"\";",
        "x.y = 3; //@param",
        "String a = \"never ended; //@param",
      })
  void whatIsNotALiteralInADeclarationIsNoParameter(String source) {
    assertThat(Param.in(source)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int a = 3;         //@param | 7      | int a = 7;         //@param",
        "int a = -3; //@param        | 5      | int a = 5; //@param",
        "int a = - 3; //@param       | -5     | int a = -5; //@param",
        "int a = 3; //@param         | 4.0    | int a = 4; //@param",
        "int a = 3; //@param         | 007    | int a = 7; //@param",
        "long a = 3L; //@param       | 4      | long a = 4L; //@param",
        "long a = 3; //@param        | 4      | long a = 4; //@param",
        "long a = 3; //@param        | 5000000000 | long a = 5000000000L; //@param",
        "double a = 1.5; //@param    | 2      | double a = 2.0; //@param",
        "double a = 1; //@param      | 2      | double a = 2; //@param",
        "double a = 1; //@param      | 0.5    | double a = 0.5; //@param",
        "double a = 1; //@param      | 3000000000 | double a = 3000000000.0; //@param",
        "double a = 1e-3; //@param   | 1e-4   | double a = 1e-4; //@param",
        "double a = 1.0; //@param    | +.25   | double a = .25; //@param",
        "float a = 1.5f; //@param    | -2     | float a = -2.0f; //@param",
        "var a = 1.5; //@param       | 2      | var a = 2.0; //@param",
        "boolean a = true; //@param  | false  | boolean a = false; //@param",
        "int b = 3; int a = 3; //@param | 4   | int b = 3; int a = 4; //@param",
      })
  void settingReplacesTheLiteralAndNothingElse(String source, String value, String expected) {
    assertThat(Param.set(source, "a", value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "C:\\users\\me.jpg",
        "say \"hi\"",
        "two\nlines\r\n\tand a tab",
        "\\u0041 stays as it is \\\\u0042",
        "사진/손글씨 ✓ 🙂.jpg",
        "\u0000\u001b[0m7",
        "// no comment */",
        "",
      })
  void anyTextComesBackFromItsLiteral(String text) {
    String source = "String a = \"b\"; //@param";
    String changed = Param.set(source, "a", text);
    assertThat(only(changed).value()).isEqualTo(text);
    assertThat(changed.lines()).hasSize(1);
  }

  @Test
  void escapesInALiteralAreRead() {
    assertThat(only("String a = \"\\u0041\\\\u0041\\t\\101\\\"\\uuu0042\"; //@param").value())
        .isEqualTo("A\\u0041\tA\"B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int a = 3; //@param {type:\"slider\", min:1, max:30} | 31 | a whole number from 1 to 30",
        "int a = 3; //@param {type:\"slider\", min:1, max:30} | 0 | a whole number from 1 to 30",
        "int a = 3; //@param {type:\"slider\", min:1, max:30} | 2.5 | a whole number from 1 to 30",
        "int a = 3; //@param {type:\"slider\", min:1, max:30} | many | a whole number from 1 to 30",
        "int a = 3; //@param {type:\"slider\"} | 101 | a whole number from 0 to 100",
        "int a = 3; //@param | 3000000000 | a whole number",
        "byte a = 3; //@param | 128 | a whole number",
        "double a = 3; //@param {min: 0.5} | 0.25 | a number, at least 0.5",
        "double a = 3; //@param {max: 2} | 1e400 | a number, at most 2",
        "double a = 3; //@param | 0x10 | a number",
        "double a = 3; //@param | NaN | a number",
        "double a = 3; //@param {type:\"integer\"} | 3.5 | a whole number",
        "boolean a = true; //@param | yes | true or false",
        "String a = \"x\"; //@param [\"x\", \"y\"] | z | one of x, y",
        "int a = 1; //@param [1, 2] | 3 | one of 1, 2",
        "int a = 1; //@param [1, 2] {allow-input: true} | three | one of 1, 2, or another value",
      })
  void aWrongValueIsRefusedSayingWhatIsAllowed(String source, String value, String allowed) {
    assertThatThrownBy(() -> Param.set(source, "a", value))
        .isInstanceOf(UsageException.class)
        .hasMessage("parameter a takes " + allowed + ", not " + value);
  }

  @Test
  void aChoiceThatAllowsInputTakesAnotherValue() {
    String source = "String a = \"x\"; //@param [\"x\", \"y\"] {allow-input: true} pick one";
    assertThat(only(source).description()).isEqualTo("pick one");
    assertThat(Param.set(source, "a", "z")).startsWith("String a = \"z\"; //@param");
  }

  @Test
  void whatIsNotUnderstoodAfterTheMarkIsKeptAsDescription() {
    assertThat(only("int a = 3; //@param {min: 1, max").description()).isEqualTo("{min: 1, max");
  }

  @Test
  void aNotebookSetsAParameterInEveryCellThatHasIt() {
    Notebook notebook =
        Notebook.empty()
            .inserted(0, Cell.code("int epochs = 1; //@param"))
            .inserted(1, Cell.markdown("int epochs = 1; //@param"))
            .inserted(2, Cell.code("double rate = 0.1; //@param\nint epochs = 2; //@param"));
    assertThat(notebook.params())
        .extracting(Param::name)
        .containsExactly("epochs", "rate", "epochs");
    assertThat(notebook.withParam("epochs", "5").cells())
        .extracting(Cell::source)
        .containsExactly(
            "int epochs = 5; //@param",
            "int epochs = 1; //@param",
            "double rate = 0.1; //@param\nint epochs = 5; //@param");
  }

  @Test
  void anUnknownNameIsRefusedNamingTheKnownOnes() {
    Notebook notebook =
        Notebook.empty().inserted(0, Cell.code("int a = 1; //@param\nint b = 2; //@param"));
    assertThatThrownBy(() -> notebook.withParam("c", "1"))
        .isInstanceOfSatisfying(
            UsageException.class, e -> assertThat(e.hint()).isEqualTo("There is: a, b."));
  }

  @Test
  void correctionsTakeNothingElse() {
    String source = "String a = \"\"; //@param {type:\"corrections\"}";

    assertThat(Param.set(source, "a", "310,95 is 7")).contains("\"310,95 is 7\"");
    assertThatThrownBy(() -> Param.set(source, "a", "the third is wrong"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("delete 310,95");
  }
}
