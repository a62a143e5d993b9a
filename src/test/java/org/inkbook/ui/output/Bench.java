package org.inkbook.ui.output;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.inkbook.output.Output;
import org.inkbook.ui.Screen;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;
import org.junit.jupiter.api.BeforeEach;

/** A window with room for outputs, and what tests do with it. */
abstract class Bench extends Screen {
  VBox page;
  OverlayPane overlay;

  /** Where the reader would save; empty when the reader thinks better of it. */
  Optional<Path> chosenFile = Optional.empty();

  OutputViews views;

  @Override
  protected final Parent content() {
    page = new VBox();
    overlay = new OverlayPane(new StackPane(new ScrollPane(page)));
    views = new OutputViews(overlay, (over, name) -> chosenFile, Runnable::run);
    return overlay;
  }

  @BeforeEach
  final void clearUp() {
    chosenFile = Optional.empty();
    does(
        () -> {
          overlay.close();
          page.getChildren().clear();
          look.themeProperty().set(Theme.LIGHT);
          look.textSizeProperty().set(TextSize.NORMAL);
          setWidth(960);
        });
  }

  /** How wide the page is that outputs are shown on. */
  final void setWidth(double width) {
    page.setPrefWidth(width);
    page.setMinWidth(width);
    page.setMaxWidth(width);
  }

  /** Shows an output alone on the page. */
  OutputSlot show(Output output) {
    OutputSlot slot = new OutputSlot(views);
    does(
        () -> {
          page.getChildren().setAll(slot);
          slot.show(output);
        });
    return slot;
  }
}
