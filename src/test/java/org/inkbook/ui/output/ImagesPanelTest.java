package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.inkbook.output.Images;
import org.inkbook.output.Pixels;
import org.inkbook.output.Tile;
import org.junit.jupiter.api.Test;

class ImagesPanelTest extends Bench {

  @Test
  void everyPixelBecomesASquareOfItsOwnValue() {
    Pixels digit = Samples.digit(3, 1);
    show(new Images("", List.of(Tile.of(digit, "3"))));
    Node picture = one(".pixel-view ImageView");
    WritableImage seen = asks(() -> picture.snapshot(null, null));
    int zoom = (int) seen.getWidth() / 28;
    assertThat(zoom).isEqualTo(2);
    for (int y = 0; y < 28 * zoom; y++) {
      for (int x = 0; x < 28 * zoom; x++) {
        assertThat(seen.getPixelReader().getArgb(x, y) & 0xff)
            .as("%d, %d", x, y)
            .isEqualTo(digit.value(x / zoom, y / zoom, 0));
      }
    }
  }

  @Test
  void aWrongAnswerIsToldBySignStyleAndWords() {
    show(Samples.images());
    Node wrong = all(".tile").get(3);
    assertThat(wrong.getStyleClass()).contains("wrong");
    assertThat(wrong.getAccessibleText()).isEqualTo("Picture 3 read as 8, wrong");
    assertThat(wrong.lookup(".ikonli-font-icon").isVisible()).isTrue();
    Node right = all(".tile").get(0);
    assertThat(right.getStyleClass()).contains("right");
  }

  @Test
  void theGridWrapsToItsWidth() {
    show(Samples.images());
    long wide = rows();
    does(() -> setWidth(400));
    assertThat(rows()).isGreaterThan(wide);
  }

  @Test
  void noRowIsShorterThanItMustBe() {
    Pixels digit = Samples.digit(4, 1);
    show(new Images("", IntStream.range(0, 13).mapToObj(i -> Tile.of(digit, "4")).toList()));
    double top = all(".tile").get(0).getLayoutY();
    assertThat(rows()).isEqualTo(2);
    assertThat(all(".tile").stream().filter(tile -> tile.getLayoutY() == top)).hasSize(7);
  }

  @Test
  void aPhotoIsLargerThanADigit() {
    show(new Images("", List.of(Tile.of(new Pixels(400, 300, 1, new byte[120_000]), "photo"))));
    assertThat(all(".pixel-view")).isEmpty();
    assertThat(one(".photo-view").getLayoutBounds().getWidth()).isGreaterThan(250);
  }

  private long rows() {
    return all(".tile").stream().map(Node::getLayoutY).distinct().count();
  }

  @Test
  void aClickOpensTheInspector() {
    show(Samples.images());
    click(all(".tile").get(3));
    assertThat(overlay.isOpen()).isTrue();
    assertThat(words(one(".inspector-caption"))).isEqualTo("3 read as 8");
  }

  @Test
  void arrowKeysAndEnterDoWhatTheMouseDoes() {
    show(Samples.images());
    focus(all(".tile").get(0));
    robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT);
    List<Node> tiles = all(".tile");
    int columns =
        (int) tiles.stream().filter(t -> t.getLayoutY() == tiles.get(0).getLayoutY()).count();
    assertThat(asks(() -> tiles.get(columns).isFocused())).isTrue();
    assertThat(tiles.stream().filter(Node::isFocusTraversable)).hasSize(1);
    robot.type(KeyCode.ENTER);
    assertThat(words(one(".inspector-caption")))
        .isEqualTo(Samples.images().tiles().get(columns).caption());
    robot.type(KeyCode.ESCAPE);
    assertThat(overlay.isOpen()).isFalse();
    assertThat(asks(() -> tiles.get(columns).isFocused())).isTrue();
  }

  @Test
  void aLongGridShowsTheRestOnDemand() {
    Pixels digit = Samples.digit(1, 1);
    List<Tile> tiles = IntStream.range(0, 300).mapToObj(i -> Tile.of(digit, "" + i)).toList();
    show(new Images("", tiles));
    assertThat(all(".tile")).hasSize(TileGrid.FIRST);
    Node more = all(".button").get(0);
    assertThat(words(more)).isEqualTo("Show 120 more of 180");
    does(() -> ((javafx.scene.control.Button) more).fire());
    assertThat(all(".tile")).hasSize(2 * TileGrid.FIRST);
  }

  @Test
  void anUpdateFillsTheSameNodes() {
    OutputSlot slot = show(Samples.images());
    Node first = all(".tile").get(0);
    List<Tile> changed = new ArrayList<>(Samples.images().tiles().subList(0, 5));
    changed.set(0, Tile.of(Samples.digit(7, 7), "another"));
    does(() -> slot.show(new Images("Fewer", changed)));
    assertThat(all(".tile")).hasSize(5).first().isSameAs(first);
    assertThat(reads("another")).isTrue();
    click(first);
    assertThat(words(one(".inspector-caption"))).isEqualTo("another");
  }
}
