package org.inkbook.ui.output;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.inkbook.output.Steps;
import org.inkbook.ui.theme.Nodes;

/** One step of the strip: its picture, its name, and what it does. */
final class StepCard extends Pressable {
  private final int index;
  private final PhotoView picture;
  private final Label name = Nodes.prose("", "step-name");
  private final Label explanation = Nodes.prose("", "text-quiet");

  StepCard(int index, Steps.Step step) {
    this.index = index;
    picture = new PhotoView(step.picture(), "step-picture");
    getStyleClass().add("step");
    setAlignment(Pos.TOP_LEFT);
    VBox column = new VBox(picture, name, explanation);
    column.getStyleClass().add("step-column");
    getChildren().add(column);
    show(step);
  }

  /** The step as another run made it. */
  void show(Steps.Step step) {
    picture.show(step.picture());
    name.setText((index + 1) + "  " + step.name());
    explanation.setText(step.explanation());
    setAccessibleText("Step %d, %s: %s".formatted(index + 1, step.name(), step.explanation()));
  }
}
