package org.inkbook.ui.output;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.FlowPane;
import org.inkbook.output.Steps;

/**
 * The way of a photo to its digits: a strip of pictures; each opens large, beside the one before.
 */
final class StepsPanel extends Panel<Steps> {
  private final Overlay overlay;
  private final FlowPane strip = new FlowPane();
  private final RovingFocus focus = new RovingFocus(strip);

  StepsPanel(Overlay overlay) {
    super(Steps.class);
    this.overlay = overlay;
    strip.getStyleClass().add("steps");
    card.setBody(strip);
  }

  @Override
  void show(Steps steps) {
    card.setTitle(steps.title());
    List<StepCard> cards = new ArrayList<>();
    for (int i = 0; i < steps.steps().size(); i++) {
      int index = i;
      StepCard step = new StepCard(i, steps.steps().get(i));
      step.setAction(() -> overlay.show("Step by step", new StepViewer(steps.steps(), index)));
      cards.add(step);
    }
    strip.getChildren().setAll(cards);
    focus.setStops(cards);
  }
}
