package org.inkbook.ui.output;

import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.inkbook.output.Steps;
import org.inkbook.ui.theme.Nodes;

/** A digit's way from the photo to 28 x 28: a small picture a step, with what the step does. */
final class WayStrip extends FlowPane {

  WayStrip() {
    getStyleClass().add("way");
  }

  void show(List<Steps.Step> steps) {
    getChildren().clear();
    for (int i = 0; i < steps.size(); i++) {
      Steps.Step step = steps.get(i);
      VBox column =
          new VBox(
              new PhotoView(step.picture(), "way-picture"),
              Nodes.prose((i + 1) + "  " + step.name(), "step-name"),
              Nodes.prose(step.explanation(), "text-quiet"));
      column.getStyleClass().add("way-step");
      column.setAccessibleText("Step %d, %s: %s".formatted(i + 1, step.name(), step.explanation()));
      getChildren().add(column);
    }
    Nodes.present(this, !steps.isEmpty());
  }
}
