package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import org.inkbook.output.Images;
import org.inkbook.output.Output;
import org.inkbook.output.Table;
import org.inkbook.output.Tile;
import org.junit.jupiter.api.Test;

/** Large outputs are drawn a piece a frame, so that no frame is late. */
class PiecesTest extends Bench {
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  private OutputSlot begin(Output output) {
    views = new OutputViews(overlay, (over, name) -> chosenFile, waiting::add);
    return show(output);
  }

  /** Does all that is left, and tells in how many pieces. */
  private int finish() {
    int pieces = 0;
    while (!waiting.isEmpty()) {
      does(waiting.remove());
      pieces++;
    }
    return pieces;
  }

  @Test
  void aGridBeginsWithItsFirstPictures() {
    List<Tile> tiles = Collections.nCopies(30, Tile.of(Samples.digit(3, 1), "3"));
    OutputSlot slot = begin(new Images("", tiles));
    assertThat(all(".tile")).hasSizeBetween(1, 15);
    assertThat(slot.isWhole()).isFalse();
    assertThat(finish()).isGreaterThan(1);
    assertThat(all(".tile")).hasSize(30);
    assertThat(slot.isWhole()).isTrue();
  }

  @Test
  void aGridThatChangesMeanwhileEndsAsTheLastOne() {
    OutputSlot slot =
        begin(new Images("", Collections.nCopies(30, Tile.of(Samples.digit(3, 1), "3"))));
    does(
        () -> slot.show(new Images("", Collections.nCopies(4, Tile.of(Samples.digit(5, 1), "5")))));
    finish();
    assertThat(all(".tile")).hasSize(4);
    assertThat(words(all(".tile-caption").get(3))).isEqualTo("5");
    assertThat(slot.isWhole()).isTrue();
  }

  @Test
  void aTableGetsItsRowsByAndByAndKeepsItsHeight() {
    List<Double> values = IntStream.range(0, 100).mapToObj(i -> (double) i).toList();
    OutputSlot slot = begin(new Table("", List.of(new Table.Numbers("n", values, 0))));
    double before = asks(() -> slot.prefHeight(900));
    assertThat(slot.isWhole()).isFalse();
    assertThat(finish()).isGreaterThan(1);
    assertThat(((TableView<?>) one(".table-view")).getItems()).hasSize(100);
    assertThat(asks(() -> slot.prefHeight(900))).isEqualTo(before);
    assertThat(slot.isWhole()).isTrue();
  }

  @Test
  void aTableThatIsCopiedBeforeItIsWholeIsCopiedWhole() {
    SortableTable table = asks(() -> new SortableTable(waiting::add));
    List<Double> values = IntStream.range(0, 100).mapToObj(i -> (double) i).toList();
    does(() -> table.show(new Table("", List.of(new Table.Numbers("n", values, 0)))));
    assertThat(asks(table::order)).hasSize(100);
    finish();
    assertThat(asks(table::order)).hasSize(100);
  }
}
