package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import org.inkbook.output.Failure;
import org.inkbook.output.Foreign;
import org.inkbook.output.Probabilities;
import org.inkbook.output.Progress;
import org.inkbook.output.Text;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Bars, blocks, progress, failures, text, and what other programs wrote. */
class SmallPanelsTest extends Bench {

  @Test
  void probabilitiesKeepTheirBarsWhileTheyChange() {
    OutputSlot slot = show(Samples.probabilities());
    Bar four = (Bar) all(".bar-track").get(4);
    assertThat(four.share()).isEqualTo(0.83);
    does(
        () ->
            slot.show(
                new Probabilities("", Samples.probabilities().labels(), Samples.answer(7, 0.9))));
    assertThat(all(".bar-track").get(4)).isSameAs(four);
    assertThat(words(one(".bars-percent.best"))).isEqualTo("90.0 %");
  }

  @Test
  void aNetworkTellsItsShapesParametersAndTheirSum() {
    show(Samples.network());
    assertThat(reads("1,620,098 parameters in 9 layers")).isTrue();
    assertThat(all(".network-block")).hasSize(9);
    assertThat(words(all(".network-shape").get(1))).isEqualTo("24 x 24 x 32");
    assertThat(reads("1,601,000 parameters")).isTrue();
    assertThat(reads("98.8 % of all")).isTrue();
    assertThat(all(".network-block").get(1).getAccessibleText())
        .isEqualTo("convolution, 32 filters of 5 x 5, relu, output 24 x 24 x 32, 832 parameters");
  }

  @Test
  void progressTellsTheTimeLeftAndThenThatItIsDone() {
    OutputSlot slot = show(new Progress("Epoch 2 of 3", 1, 4, 10, 30, "loss 0.1"));
    ProgressBar bar = (ProgressBar) one(".progress-bar");
    assertThat(bar.getProgress()).isEqualTo(0.25);
    assertThat(reads("25.0 %  ·  10 s  ·  about 30 s left")).isTrue();
    does(() -> slot.show(new Progress("Trained", 4, 4, 75, Double.NaN, "")));
    assertThat(reads("done in 1 min 15 s")).isTrue();
    assertThat(all(".progress-bar")).isEmpty();
  }

  @Test
  void aFailureTellsWhatHappenedWhatToTryAndKeepsTheTraceFolded() {
    show(Samples.failure());
    assertThat(reads("A pooling of 2 x 2 does not fit a picture of 1 x 1 (layer 7, max pool)."))
        .isTrue();
    assertThat(reads("Leave out a pooling, or start from a smaller filter.")).isTrue();
    assertThat(all(".selectable-text")).isEmpty();
    click(one(".fold-button"));
    assertThat(((TextArea) one(".selectable-text")).getText()).contains("Network.java:88");
    click(one(".fold-button"));
    assertThat(all(".selectable-text")).isEmpty();
  }

  @Test
  void theLineOfAFailureIsAskedForByAnEvent() {
    OutputSlot slot = show(Samples.failure());
    List<Integer> lines = new ArrayList<>();
    slot.addEventHandler(LineEvent.LINE, event -> lines.add(event.line()));
    does(() -> ((Hyperlink) one(".hyperlink")).fire());
    assertThat(lines).containsExactly(4);
  }

  @Test
  void aFailureIsCopiedWhole() {
    show(new Failure("IOException", "disk full", "Free some space.", 0, List.of("at A", "at B")));
    assertThat(all(".hyperlink")).as("no line is known").isEmpty();
    click(button("Copy the error as text"));
    assertThat(clipboard()).isEqualTo("IOException: disk full\nFree some space.\nat A\nat B");
  }

  @Test
  void longTextIsBoundedAndTheRestComesOnDemand() {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 1_000; i++) {
      lines.append("line ").append(i).append('\n');
    }
    show(new Text(lines.toString()));
    TextArea area = (TextArea) one(".selectable-text");
    assertThat(area.getText()).endsWith("line 40");
    Button more = (Button) one(".text-foot .button");
    assertThat(more.getText()).isEqualTo("Show 400 more of 1,000 lines");
    does(more::fire);
    assertThat(area.getText()).endsWith("line 440");
  }

  @Test
  void aSingleEndlessLineIsBoundedToo() {
    show(new Text("x".repeat(1_000_000)));
    assertThat(((TextArea) one(".selectable-text")).getText())
        .hasSizeLessThan(2_100)
        .endsWith("998,000 characters more");
  }

  @Test
  void proseIsProportionalAndOutputIsNot() {
    show(new Text("Read 60,000 images."));
    assertThat(one(".selectable-text").getStyleClass()).doesNotContain("mono");
    show(new Text("a    1\nbb   2"));
    TextArea output = (TextArea) one(".selectable-text");
    assertThat(output.getStyleClass()).contains("mono");
    assertThat(output.getFont().getFamily()).containsIgnoringCase("mono");
  }

  @Test
  void anotherProgramsPictureIsShownInItsOwnSize() throws Exception {
    show(
        new Foreign(
            Map.of("image/png", Samples.png(Samples.photo(48, 20)), "text/plain", "<Figure>")));
    ImageView view = (ImageView) one(".fitted-image ImageView");
    WaitForAsyncUtils.waitFor(
        10, java.util.concurrent.TimeUnit.SECONDS, () -> view.getImage() != null);
    assertThat(view.getFitWidth()).isEqualTo(48);
    assertThat(view.getAccessibleText()).isEqualTo("<Figure>");
  }

  @Test
  void aBrokenPictureFallsBackToTheText() {
    show(new Foreign(Map.of("image/png", "no base64 !", "text/plain", "<Figure>")));
    assertThat(((TextArea) one(".selectable-text")).getText()).isEqualTo("<Figure>");
  }

  @Test
  void whatCannotBeShownSaysWhatItIs() {
    show(new Foreign(Map.of("application/x-thing", "{}")));
    assertThat(reads("An output without a picture or plain text: application/x-thing")).isTrue();
  }

  @Test
  void anotherKindTakesThePlaceOfTheFirst() {
    OutputSlot slot = show(new Text("soon"));
    Node before = asks(() -> slot.getChildren().get(0));
    does(() -> slot.show(Samples.table()));
    assertThat(slot.getChildren()).hasSize(1).doesNotContain(before);
    assertThat(all(".table-view")).hasSize(1);
  }

  @Test
  void textIsShownToItsLastLineAndBeginsWhereItsCardDoes() {
    for (String text : List.of("One line.", "First.\nSecond.\nThird.\nFourth.\nFifth.\nLast.")) {
      show(new Text(text));
      Node area = one(".selectable-text");
      Node drawn = area.lookup(".text");
      Bounds lines = asks(() -> drawn.localToScene(drawn.getLayoutBounds()));
      Bounds room = asks(() -> area.localToScene(area.getLayoutBounds()));
      assertThat(lines.getMaxY()).as(text).isLessThanOrEqualTo(room.getMaxY());
      assertThat(lines.getMinY() - room.getMinY()).as(text).isBetween(0.0, 3.0);
      assertThat(room.getMaxY() - lines.getMaxY()).as(text).isBetween(0.0, 6.0);
      assertThat(lines.getMinX() - room.getMinX()).as(text).isBetween(0.0, 2.0);
    }
  }
}
