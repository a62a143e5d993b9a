package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.inkbook.output.Pixels;
import org.inkbook.output.Tile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectorTest extends Bench {
  private final Tile tile = Samples.images().tiles().get(3);

  @BeforeEach
  void look() {
    does(() -> overlay.show("Look closer", new Inspector(Samples.images().tiles(), 3)));
  }

  @Test
  void hoveringTellsTheValueOfThePixelUnderTheMouse() {
    Node canvas = one(".pixel-grid Canvas");
    Pixels pixels = tile.picture();
    Bounds on = asks(() -> canvas.localToScreen(canvas.getBoundsInLocal()));
    double side = on.getWidth() / 28;
    robot.moveTo(new Point2D(on.getMinX() + 17.5 * side, on.getMinY() + 6.5 * side));
    does(() -> {});
    assertThat(words(one(".pixel-readout")))
        .isEqualTo("Row 6, column 17: " + pixels.value(17, 6, 0));
    assertThat(pixels.value(17, 6, 0)).as("a pixel worth telling").isPositive();
  }

  @Test
  void arrowKeysGoFromPixelToPixelAndStopAtTheEdge() {
    focus(one(".pixel-grid"));
    for (int i = 0; i < 20; i++) {
      robot.type(KeyCode.LEFT);
    }
    robot.type(KeyCode.UP);
    assertThat(words(one(".pixel-readout"))).startsWith("Row 13, column 0: ");
  }

  @Test
  void thePixelsCanBeReadAsNumbers() {
    Canvas canvas = (Canvas) one(".pixel-grid Canvas");
    double before = canvas.getWidth();
    does(() -> ((CheckBox) one(".inspector .check-box")).setSelected(true));
    assertThat(canvas.getWidth()).as("squares large enough to write in").isGreaterThan(before);
    long shades =
        asks(
            () -> {
              var seen = canvas.snapshot(null, null);
              return java.util.stream.IntStream.range(0, (int) canvas.getWidth())
                  .map(x -> seen.getPixelReader().getArgb(x, (int) (canvas.getWidth() / 56)))
                  .distinct()
                  .count();
            });
    assertThat(shades).as("a row of black pixels with their zeros on them").isGreaterThan(1);
  }

  @Test
  void theAnswerIsShownAsBarsWithTheLargestStandingOut() {
    assertThat(all(".bars .bar-track")).hasSize(10);
    assertThat(words(one(".bars-percent.best"))).isEqualTo("61.0 %");
    assertThat(words(one(".bars-name.best"))).isEqualTo("8");
    assertThat(one(".bars").getAccessibleText()).contains("3: 31.2 %");
  }

  @Test
  void pageKeysGoToTheNeighbours() {
    robot.type(KeyCode.PAGE_DOWN);
    assertThat(words(one(".inspector-caption"))).isEqualTo("4");
    robot.type(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
    assertThat(words(one(".inspector-caption"))).isEqualTo("2");
  }
}
