package org.inkbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkbook.output.Table.Numbers;
import org.inkbook.output.Table.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {

  static Stream<Output> everything() {
    return Stream.concat(Samples.usual().stream(), Samples.unusual().stream());
  }

  @ParameterizedTest
  @MethodSource("everything")
  void whatIsPrintedIsBoundedAndHoldsNoControlCharacters(Output output) {
    String text = PlainText.of(output);

    assertThat(text.length()).isLessThan(21_000);
    assertThat(text.chars().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t'))
        .isEmpty();
    assertThat(PlainText.of(output)).isEqualTo(text);
  }

  @Test
  void aTableIsAlignedNumbersToTheRight() {
    Table table =
        new Table(
            "Per digit",
            List.of(
                new Words("digit", List.of("zero", "한글", "")),
                new Numbers("recall", List.of(0.5, 12.25, Double.NaN), 2)));

    assertThat(PlainText.of(table))
        .isEqualTo(
            """
            Per digit
            digit  recall
            ─────────────
            zero     0.50
            한글    12.25
            """
                    .strip()
                + "\n");
  }

  @Test
  void ofALongTableTheFirstAndTheLastRowsAreShownAndTheRestIsCounted() {
    List<Double> values = DoubleStream.iterate(0, i -> i + 1).limit(1_000).boxed().toList();

    List<String> lines =
        PlainText.of(new Table("", List.of(new Numbers("n", values, 0)))).lines().toList();

    assertThat(lines).hasSize(2 + 55 + 1 + 5 + 1);
    assertThat(lines).contains("  0", " 54", "  …", "995", "999").doesNotContain(" 55", "994");
    assertThat(lines).endsWith("940 of 1,000 rows left out");
  }

  @Test
  void aConfusionMatrixHasSumsAndNamesTheWorst() {
    Confusion confusion =
        new Confusion(
            "", List.of("4", "9"), List.of(List.of(90L, 10L), List.of(3L, 97L)), List.of());

    assertThat(PlainText.of(confusion))
        .isEqualTo(
            """
            truth \\ read   4    9  sum
            ──────────────────────────
                       4  90   10  100
                       9   3   97  100
            ──────────────────────────
                     sum  93  107  200
            187 of 200 right (93.50 %)
            most often confused: 4 read as 9 (10), 9 read as 4 (3)""");
  }

  @Test
  void aChartIsACurveAndItsNumbers() {
    assertThat(PlainText.of(Samples.chart()))
        .startsWith("Training\ntraining loss        █▂▂▁▁   0.42  →   0.041\n")
        .contains("validation accuracy  ▁▆▇██  0.965  →  0.9876")
        .endsWith("    5          0.041            0.043              0.987               0.9876");
  }

  @Test
  void aNetworkIsSummarisedWithItsTotal() {
    assertThat(PlainText.of(Samples.network()).lines().toList())
        .contains(
            "layer                                   output        parameters",
            "dense        1000 units, relu           1000           1,601,000",
            "total                                                  1,620,098");
  }

  @Test
  void probabilitiesAreBars() {
    Output output = new Probabilities("", List.of("4", "9"), List.of(0.75, 0.25));

    assertThat(PlainText.of(output))
        .isEqualTo("4  75.0 %  ██████████████████████▌\n9  25.0 %  ███████▌");
  }

  @Test
  void digitsAreDrawnAndTheOthersAreNamed() {
    List<String> lines = PlainText.of(Samples.images(24)).lines().toList();

    assertThat(lines).anyMatch(line -> line.chars().anyMatch(c -> c > 0x2800 && c < 0x2900));
    assertThat(lines).hasSizeLessThan(20);
    assertThat(lines.get(lines.size() - 1)).startsWith("14 more pictures: ✓ 0, ✗ 4 read as 9, 2");
  }

  @Test
  void aReadingIsItsRowsAndNamesWhatIsDoubtful() {
    assertThat(PlainText.of(Samples.reading()))
        .isEqualTo(
            """
            What it reads
            0 1 2 3
            4 5 6 7
            8 9 0 1
            12 digits; least sure: 0 (row 1, place 1, 62.0 %), 1 (row 1, place 2, 65.0 %), \
            2 (row 1, place 3, 68.0 %), 3 (row 1, place 4, 71.0 %), 4 (row 2, place 1, 74.0 %), \
            and 6 more""");
  }

  @Test
  void aReadingSaysHowManyMarksAreNoDigits() {
    Reading reading = Samples.withMarks();
    Reading none = new Reading("", reading.photo(), List.of(), reading.rejected(), false);

    assertThat(PlainText.of(reading)).endsWith("; 2 marks taken for no digit");
    assertThat(PlainText.of(none)).isEqualTo("No digits found; 2 marks taken for no digit.");
  }

  @Test
  void progressIsOneLine() {
    assertThat(PlainText.of(new Progress("epoch 2 of 3", 380, 430, 41.5, 65, "loss 0.083")))
        .isEqualTo("epoch 2 of 3  █████████████░░  380/430  42 s  1 min 05 s left  loss 0.083");
  }

  @Test
  void aFailureSaysWhatWhereAndWhatToTry() {
    assertThat(PlainText.of(Samples.failure()))
        .isEqualTo(
            "UsageException in line 3: A kernel of 9 x 9 does not fit into 5 x 5 x 64.\n"
                + "Try: Use a smaller kernel, or pool once less before it.");
  }

  @Test
  void longTextEndsWithWhatIsMissing() {
    assertThat(PlainText.of(new Text("x".repeat(30_000))))
        .endsWith("xxx\n… 10,000 more characters left out");
  }

  @Test
  void ofManyRowsOfAChartSomeAreShownFirstAndLastAmongThem() {
    List<Chart.Point> points =
        IntStream.rangeClosed(1, 500).mapToObj(i -> new Chart.Point(i, 1.0 / i)).toList();
    Chart chart =
        new Chart(
            "", "epoch", "loss", "", List.of(new Chart.Series("loss", Chart.Axis.LEFT, points)));

    assertThat(PlainText.of(chart))
        .containsPattern("\n +1 +1\\.0000\n")
        .containsPattern("\n +500 +0\\.0020\n")
        .endsWith("12 of 500 rows shown");
    assertThat(Collections.max(PlainText.of(chart).lines().map(String::length).toList()))
        .isLessThan(60);
  }

  @Test
  void whatATerminalWouldHaveOverwrittenOrColouredIsLeftOut() {
    assertThat(PlainText.of(new Text("10 %\r100 %\r\n\u001b[1;31mred\u001b[0m\nend\n")))
        .isEqualTo("100 %\nred\nend\n");
  }

  @Test
  void whatAReaderNamedByHandIsNoDoubt() {
    assertThat(PlainText.of(Samples.corrected()))
        .contains("1 digit, 1 named by hand, all others read with at least 95.0 % confidence");
  }
}
