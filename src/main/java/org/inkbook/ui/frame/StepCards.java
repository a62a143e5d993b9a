package org.inkbook.ui.frame;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.javafx.FontIcon;

/** The ready steps to choose from. */
final class StepCards extends VBox {

  StepCards(Consumer<Step> add) {
    getStyleClass().add("step-cards");
    for (Step step : Step.values()) {
      getChildren().add(card(step, add));
    }
  }

  private static Button card(Step step, Consumer<Step> add) {
    StackPane icon = new StackPane(new FontIcon(step.icon()));
    icon.getStyleClass().add("step-icon");
    VBox words =
        new VBox(Nodes.label(step.title(), "step-title"), Nodes.label(step.words(), "text-quiet"));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox content = new HBox(icon, words);
    content.setAlignment(Pos.CENTER_LEFT);
    content.getStyleClass().add("step-content");
    Button card = new Button("", content);
    card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    card.getStyleClass().add("step-card");
    card.setMaxWidth(Double.MAX_VALUE);
    card.setAccessibleText(step.title() + ". " + step.words());
    card.setId("step-" + step.name().toLowerCase(java.util.Locale.ROOT));
    card.setOnAction(event -> add.accept(step));
    return card;
  }
}
