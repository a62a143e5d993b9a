package org.inkbook.ui.output;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.inkbook.output.Output;

/** The place of one output of a cell: shows the newest, in place where its kind is the same. */
public final class OutputSlot extends StackPane {
  private final OutputViews views;
  private Optional<OutputView> view = Optional.empty();

  public OutputSlot(OutputViews views) {
    this.views = views;
    getStyleClass().add("output-slot");
  }

  /**
   * Shows an output in the place of the one shown before. On JavaFX's thread only.
   *
   * @return whether the view of it is a new one
   */
  public boolean show(Output output) {
    if (view.filter(shown -> shown.update(output)).isPresent()) {
      return false;
    }
    OutputView made = views.of(output);
    view = Optional.of(made);
    getChildren().setAll(made.node());
    return true;
  }

  /** Whether something is shown, and all of it. */
  public boolean isWhole() {
    return view.filter(OutputView::isWhole).isPresent();
  }
}
