package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.inkbook.output.Confusion;
import org.inkbook.output.Tile;
import org.junit.jupiter.api.Test;

class ConfusionPanelTest extends Bench {
  private final Confusion small =
      new Confusion(
          "",
          List.of("a", "b"),
          List.of(List.of(8L, 2L), List.of(0L, 1_234L)),
          List.of(
              new Confusion.Examples(
                  0,
                  1,
                  List.of(
                      new Tile(
                          Samples.digit(1, 1), "a read as b", Tile.Verdict.WRONG, List.of())))));

  private Node cell(int truth, int prediction, int size) {
    return all(".heat-cell").get(truth * size + prediction);
  }

  @Test
  void aClickOnACellShowsItsDigits() {
    show(Samples.confusion());
    click(cell(4, 9, 10));
    assertThat(words(one(".heat-detail .h4"))).isEqualTo("4 read as 9");
    assertThat(reads("31 pictures, 8 of them here.")).isTrue();
    assertThat(all(".heat-detail .tile")).hasSize(8);
  }

  @Test
  void arrowKeysAndEnterDoToo() {
    show(small);
    focus(cell(0, 0, 2));
    robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.UP, KeyCode.ENTER);
    assertThat(words(one(".heat-detail .h4"))).isEqualTo("a read as b");
    assertThat(reads("2 pictures, 1 of them here.")).isTrue();
    assertThat(all(".heat-detail .tile")).hasSize(1);
  }

  @Test
  void cellsWithoutPicturesSaySo() {
    show(small);
    click(cell(1, 0, 2));
    assertThat(reads("This never happened.")).isTrue();
    assertThat(all(".heat-detail .tile")).isEmpty();
    click(cell(1, 1, 2));
    assertThat(reads("1,234 pictures; none was kept to be looked at.")).isTrue();
  }

  @Test
  void sumsAndRatesAreThoseOfTheCounts() {
    show(small);
    assertThat(all(".heat-sum").stream().map(this::words))
        .containsExactlyInAnyOrder(
            "10", "80.0 %", "8", "1,234", "100.0 %", "1,236", "1,244", "99.8 %");
  }

  @Test
  void mistakesAreScaledAmongThemselves() {
    show(small);
    assertThat(cell(0, 1, 2).getStyleClass()).contains("heat-wrong-6");
    assertThat(cell(1, 0, 2).getStyleClass()).contains("heat-none");
    assertThat(cell(1, 1, 2).getStyleClass()).contains("heat-right-6");
    assertThat(cell(0, 1, 2).getAccessibleText()).isEqualTo("a read as b: 2 pictures");
  }

  @Test
  void anUpdateKeepsTheOpenCell() {
    OutputSlot slot = show(small);
    Node cell = cell(0, 1, 2);
    click(cell);
    List<List<Long>> more = new ArrayList<>(small.counts());
    more.set(0, List.of(8L, 5L));
    does(() -> slot.show(new Confusion("", small.labels(), more, small.examples())));
    assertThat(cell(0, 1, 2)).isSameAs(cell);
    assertThat(reads("5 pictures, 1 of them here.")).isTrue();
  }

  @Test
  void aDigitBehindACellOpensTheInspector() {
    show(Samples.confusion());
    click(cell(4, 9, 10));
    click(all(".heat-detail .tile").get(0));
    assertThat(overlay.isOpen()).isTrue();
  }
}
