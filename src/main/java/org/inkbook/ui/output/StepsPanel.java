package org.inkbook.ui.output;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.FlowPane;
import org.inkbook.output.Steps;

/**
 * The way of a photo to its digits: a strip of pictures; each opens large, beside the one before.
 */
final class StepsPanel extends Panel<Steps> {
  private final Overlay overlay;
  private final FlowPane strip = new FlowPane();
  private final RovingFocus focus = new RovingFocus(strip);
  private List<StepCard> cards = List.of();

  StepsPanel(Overlay overlay) {
    super(Steps.class);
    this.overlay = overlay;
    strip.getStyleClass().add("steps");
    card.setBody(strip);
  }

  /** Cards stay where they are: pictures that follow a slider must not flicker. */
  @Override
  void show(Steps steps) {
    card.setTitle(steps.title());
    List<Steps.Step> all = steps.steps();
    boolean anew = cards.size() != all.size();
    if (anew) {
      cards = IntStream.range(0, all.size()).mapToObj(i -> new StepCard(i, all.get(i))).toList();
    }
    for (int i = 0; i < all.size(); i++) {
      int index = i;
      cards.get(i).show(all.get(i));
      cards.get(i).setAction(() -> overlay.show("Step by step", new StepViewer(all, index)));
    }
    if (anew) {
      strip.getChildren().setAll(cards);
      focus.setStops(cards);
    }
  }
}
