package org.inkbook.ui.output;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.inkbook.output.Steps;
import org.inkbook.ui.theme.Nodes;

/** One step of the strip: its picture, its name, and what it does. */
final class StepCard extends Pressable {

  StepCard(int index, Steps.Step step) {
    getStyleClass().add("step");
    setAlignment(Pos.TOP_LEFT);
    String name = (index + 1) + "  " + step.name();
    VBox column =
        new VBox(
            new PhotoView(step.picture(), "step-picture"),
            Nodes.prose(name, "step-name"),
            Nodes.prose(step.explanation(), "text-quiet"));
    column.getStyleClass().add("step-column");
    getChildren().add(column);
    setAccessibleText("Step %d, %s: %s".formatted(index + 1, step.name(), step.explanation()));
  }
}
