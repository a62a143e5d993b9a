package org.inkbook.ui.output;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.inkbook.output.Steps;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;

/** A step large, beside the one before it. The arrow keys go back and on. */
final class StepViewer extends VBox {
  private final List<Steps.Step> steps;
  private final HBox pictures = new HBox();
  private final Label place = Nodes.label("", "text-quiet");
  private final Button previous;
  private final Button next;
  private int index;

  StepViewer(List<Steps.Step> steps, int index) {
    this.steps = List.copyOf(steps);
    getStyleClass().add("step-viewer");
    previous = Buttons.icon(Feather.CHEVRON_LEFT, "Previous step (Left)", () -> go(-1));
    next = Buttons.icon(Feather.CHEVRON_RIGHT, "Next step (Right)", () -> go(1));
    HBox head = new HBox(previous, next, place);
    head.setAlignment(Pos.CENTER_LEFT);
    pictures.getStyleClass().add("step-pair");
    getChildren().addAll(head, pictures);
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    show(index);
  }

  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
      go(event.getCode() == KeyCode.LEFT ? -1 : 1);
      event.consume();
    }
  }

  private void go(int by) {
    show(Math.max(0, Math.min(steps.size() - 1, index + by)));
  }

  private void show(int wanted) {
    index = wanted;
    List<Node> pair = new ArrayList<>();
    if (index > 0) {
      pair.add(large("Before: ", steps.get(index - 1)));
    }
    pair.add(large("", steps.get(index)));
    pictures.getChildren().setAll(pair);
    place.setText("Step " + (index + 1) + " of " + steps.size());
    previous.setDisable(index == 0);
    next.setDisable(index == steps.size() - 1);
  }

  private static VBox large(String prefix, Steps.Step step) {
    VBox box =
        new VBox(
            Nodes.prose(prefix + step.name(), "h4"),
            new PhotoView(step.picture(), "step-large"),
            Nodes.prose(step.explanation(), "text-quiet"));
    box.getStyleClass().add("step-large-column");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }
}
