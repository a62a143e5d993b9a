package org.inkbook.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of lines: they are all there, and few of them are drawn. */
class LongCodeTest extends Desk {
  private static final int LINES = 5_000;

  private static String lines(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "    int line" + i + " = Math.max(" + i + ", 3); // the " + i + "th")
        .collect(Collectors.joining("\n"));
  }

  @Test
  void onlyLinesThatAreSeenAreDrawn() {
    does(() -> field.show(lines(LINES)));
    does(() -> {});
    assertThat(all(".code-row").size()).isBetween(20, 120);
    assertThat(asks(() -> field.prefHeight(900))).isGreaterThan(LINES * 15);
    does(() -> field.goTo(1));
    does(() -> {});
    assertThat(field.lookupAll(".paragraph-box").size()).isBetween(30, 140);
  }

  @Test
  void whatComesIntoSightIsDrawnInItsPlace() {
    does(() -> field.show(lines(LINES)));
    does(() -> scroll.setVvalue(0.5));
    does(() -> {});
    Node row = middle(".code-row");
    int number = number(words(row, ".text"));
    double asleep = asks(() -> row.localToScene(0, 0).getY());
    does(() -> field.goTo(number));
    does(() -> {});
    does(() -> scroll.setVvalue(0.5));
    does(() -> {});
    does(() -> {});
    Node line =
        asks(
            () ->
                field.lookupAll(".paragraph-text").stream()
                    .filter(node -> number(words(node, ".text")) == number)
                    .findFirst()
                    .orElseThrow());
    assertThat(asks(() -> line.localToScene(0, 0).getY())).isBetween(asleep - 3, asleep + 3);
    assertThat(asks(() -> line.lookupAll(".code-keyword"))).as("in its colours").isNotEmpty();
  }

  private Node middle(String selector) {
    List<Node> rows = all(selector);
    return rows.get(rows.size() / 2);
  }

  private static String words(Node row, String selector) {
    return row.lookupAll(selector).stream()
        .map(node -> ((javafx.scene.text.Text) node).getText())
        .collect(Collectors.joining());
  }

  private static int number(String line) {
    String digits = line.replaceAll("(?s).*?line(\\d+).*", "$1");
    return digits.matches("\\d+") ? Integer.parseInt(digits) : -1;
  }

  @Test
  void theCaretGoesThroughAllOfThem() {
    does(() -> field.show(lines(LINES)));
    does(() -> field.goTo(LINES));
    robot.type(KeyCode.UP);
    robot.write("x", 0);
    does(() -> {});
    assertThat(asks(field::source).lines().toList().get(LINES - 2)).startsWith("x");
    does(() -> field.markFailure(OptionalInt.of(4_000)));
    does(() -> field.goTo(2_500));
    assertThat(asks(() -> area().getCurrentParagraph())).isEqualTo(2_499);
  }

  @Test
  void aFieldBecomesLongAndShortAgain() {
    does(() -> field.show(lines(119)));
    write(lines(119) + "|");
    double before = asks(() -> field.prefHeight(900));
    robot.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    does(() -> {});
    does(() -> {});
    double row = (asks(() -> field.prefHeight(900)) - before) / 3;
    assertThat(row).isBetween(15.0, 30.0);
    robot.type(KeyCode.BACK_SPACE);
    does(() -> field.show("a"));
    does(() -> {});
    assertThat(asks(() -> field.prefHeight(900))).isLessThan(60);
  }

  /** The work of the screen's thread, in milliseconds: what others do meanwhile is not in it. */
  private double median(int times, Runnable action) {
    double[] took = new double[times];
    for (int i = 0; i < times; i++) {
      took[i] =
          asks(
              () -> {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                action.run();
                scroll.applyCss();
                scroll.layout();
                long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                return (end - start) / 1e6;
              });
      does(() -> {});
    }
    Arrays.sort(took);
    return took[times / 2];
  }

  private static void report(String what, double milliseconds) {
    System.out.printf("%-60s %7.1f ms%n", what, milliseconds);
  }

  @Test
  @Tag("slow")
  void thousandsOfLinesDoNotHoldUpTheScreen() {
    String[] sources = {lines(LINES), lines(LINES) + "\n// other"};
    int[] turn = {0};
    double shown = median(15, () -> field.show(sources[turn[0]++ % 2]));
    report("5,000 lines shown asleep", shown);
    double scrolled = median(15, () -> scroll.setVvalue(turn[0]++ % 10 / 10.0));
    report("scrolled asleep to another place", scrolled);
    double woken =
        median(
            15,
            () -> {
              place(newField(Language.JAVA));
              field.show(sources[0]);
              field.requestFocus();
            });
    report("shown and woken", woken);
    double typed = median(15, () -> area().insertText(100, "x"));
    report("a letter typed", typed);
    double moved = median(15, () -> area().moveTo(100 + turn[0]++));
    report("the caret moved", moved);
    double jumped = median(15, () -> scroll.setVvalue(turn[0]++ % 10 / 10.0));
    report("scrolled awake to another place", jumped);
    assertThat(List.of(shown, scrolled, typed, moved, jumped)).allMatch(took -> took < 50);
    assertThat(woken).as("once, and RichTextFX takes most of it").isLessThan(150);
  }

  @Test
  @Tag("slow")
  void asleepAFieldIsSeveralTimesLighter() {
    String source = lines(20);
    int[] turn = {0};
    double asleep =
        median(
            25,
            () -> {
              place(newField(Language.JAVA));
              field.show(source + turn[0]++);
            });
    double awake =
        median(
            25,
            () -> {
              place(newField(Language.JAVA));
              field.show(source + turn[0]++);
              field.requestFocus();
            });
    report("a field of 20 lines, asleep", asleep);
    report("a field of 20 lines, awake", awake);
    assertThat(asleep).isLessThan(awake / 2);
  }
}
