package org.inkbook.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is told about a source: colours, brackets, hits, and how one source became another. */
class SourceTest {

  @Test
  void javaIsToldApart() {
    assertThat(colours("@Test int x = 3; // note", Language.JAVA))
        .isEqualTo("annotation[@] annotation[Test] keyword[int] number[3] comment[// note]");
    assertThat(colours("var s = \"if\" + 'c' + MAX + Math.PI;", Language.JAVA))
        .isEqualTo("keyword[var] string[\"if\"] string['c'] type[Math]");
    assertThat(colours("int n = 1; //@param {type:\"slider\"}", Language.JAVA))
        .endsWith("form[//@param {type:\"slider\"}]");
    assertThat(colours("//@title Train", Language.JAVA)).isEqualTo("form[//@title Train]");
  }

  @Test
  void aWordThatIsAKeywordOnlySometimesIsANameElsewhere() {
    assertThat(colours("record Point(int x) {}", Language.JAVA)).startsWith("keyword[record]");
    assertThat(colours("record = 3;", Language.JAVA)).isEqualTo("number[3]");
    assertThat(colours("best.var", Language.JAVA)).isEmpty();
  }

  @Test
  void proseIsToldApartByItsMarks() {
    assertThat(colours("# Title\n- *one* and **two** `x`", Language.MARKDOWN))
        .isEqualTo("heading[# Title] keyword[-] emphasis[*one*] strong[**two**] string[`x`]");
    assertThat(colours("```java\n# no title\n```\n# title", Language.MARKDOWN))
        .isEqualTo("string[```java] string[# no title] string[```] heading[# title]");
  }

  @Test
  void runsAreInOrderAndNeverOverlapWhateverIsTyped() {
    String odd = "\"\"\" ` ** [](x) /* @ @@ 'c \" 0x1p-3 @interface\n#*_`~>- 1. \uD83D\uDE00\uD83D";
    for (Language language : Language.values()) {
      for (int length = 0; length <= odd.length(); length++) {
        String source = odd.substring(0, length);
        int at = 0;
        for (Run run : Colours.of(source, language)) {
          assertThat(run.start()).as("%s in %s", run, source).isGreaterThanOrEqualTo(at);
          assertThat(run.end()).isGreaterThan(run.start()).isLessThanOrEqualTo(length);
          at = run.end();
        }
      }
    }
  }

  private static String colours(String source, Language language) {
    return Colours.of(source, language).stream()
        .map(run -> run.style().substring(5) + "[" + source.substring(run.start(), run.end()) + "]")
        .collect(Collectors.joining(" "));
  }

  @Test
  void bracketsFindTheirPartners() {
    assertThat(Brackets.at("f(a[0])", 2)).contains(new Brackets.Pair(1, 6));
    assertThat(Brackets.at("f(a[0])", 7)).contains(new Brackets.Pair(1, 6));
    assertThat(Brackets.at("f(a[0])", 6))
        .as("the one before goes first")
        .contains(new Brackets.Pair(3, 5));
  }

  @Test
  void whatIsInAStringIsNoBracket() {
    assertThat(Brackets.at("f(\")\")", 2)).contains(new Brackets.Pair(1, 5));
    assertThat(Brackets.at("\"(\")", 4)).isEmpty();
    assertThat(Brackets.at("(]", 1)).isEmpty();
    assertThat(Brackets.at("", 0)).isEmpty();
  }

  @Test
  void hitsAreFoundInUpperAndLowerCase() {
    assertThat(Hits.in("Digit digits DIGIT", "digit")).isEqualTo(List.of(0, 6, 13));
    assertThat(Hits.in("aaaa", "aa")).isEqualTo(List.of(0, 2));
    assertThat(Hits.in("abc", "")).isEmpty();
    assertThat(Hits.in("ab", "abc")).isEmpty();
    assertThat(Hits.in("x".repeat(50_000), "x")).hasSize(10_000);
  }

  @Test
  void theCaretStaysAtItsWordsWhenTextChangesElsewhere() {
    assertThat(Edit.between("one two", "zero one two", 4).caret()).as("before it").isEqualTo(9);
    assertThat(Edit.between("one two", "one two three", 4).caret()).as("after it").isEqualTo(4);
    assertThat(Edit.between("one two", "one", 7).caret()).as("around it").isEqualTo(3);
    assertThat(Edit.between("n = 32;", "n = 64;", 7).caret()).isEqualTo(7);
  }

  @Test
  void aPairThatIsOneSignIsNeverCutInTwo() {
    Edit edit = Edit.between("a\uD83D\uDE00b", "a\uD83D\uDE01b", 0);
    assertThat(edit.start()).isEqualTo(1);
    assertThat(edit.end()).isEqualTo(3);
    assertThat(edit.text()).isEqualTo("\uD83D\uDE01");
  }

  @Test
  void theMarkOfAFailureMovesWithItsLine() {
    Marks third = Marks.NONE.withFailure(OptionalInt.of(3));
    assertThat(Shift.failure(third, "a\nb\nc", "a\nnew\nb\nc").failure()).hasValue(4);
    assertThat(Shift.failure(third, "a\nb\nc", "b\nc").failure()).hasValue(2);
    assertThat(Shift.failure(third, "a\nb\nc", "a\nb\nc\nd").failure()).hasValue(3);
    assertThat(Shift.failure(third, "a\nb\nc", "").failure()).hasValue(1);
  }
}
