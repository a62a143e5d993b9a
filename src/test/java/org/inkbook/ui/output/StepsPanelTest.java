package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.inkbook.output.Pixels;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class StepsPanelTest extends Bench {

  @Test
  void everyStepIsShownWithItsNameAndWhatItDoes() throws Exception {
    show(Samples.steps());
    assertThat(all(".step-name").stream().map(this::words))
        .containsExactly("1  The photo", "2  Grey", "3  Ink", "4  One digit");
    assertThat(reads("Colour is dropped: how dark a pixel is says enough.")).isTrue();
    WaitForAsyncUtils.waitFor(
        10,
        java.util.concurrent.TimeUnit.SECONDS,
        () ->
            all(".step ImageView").stream()
                .allMatch(view -> ((ImageView) view).getImage() != null));
  }

  @Test
  void aStepOpensBesideTheOneBefore() {
    show(Samples.steps());
    click(all(".step").get(2));
    assertThat(all(".step-large-column .h4").stream().map(this::words))
        .containsExactly("Before: Grey", "Ink");
  }

  @Test
  void arrowKeysGoThroughTheSteps() {
    show(Samples.steps());
    focus(all(".step").get(0));
    robot.type(KeyCode.RIGHT, KeyCode.ENTER);
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(all(".step-large-column .h4").stream().map(this::words))
        .containsExactly("Before: Ink", "One digit");
    robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
    assertThat(all(".step-large-column .h4").stream().map(this::words))
        .containsExactly("The photo");
  }

  @Test
  void aLargePictureIsReducedByMeans() {
    Pixels board = new Pixels(4, 2, 1, new byte[] {0, 100, 10, 20, 100, 0, 30, 41});
    assertThat(Resize.toFit(board, 2)).isEqualTo(new Pixels(2, 1, 1, new byte[] {50, 25}));
    assertThat(Resize.toFit(board, 4)).isSameAs(board);
  }
}
