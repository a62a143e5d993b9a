package org.inkbook.ui.frame;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.inkbook.ui.theme.Look;
import org.inkbook.ui.theme.Nodes;

/** How the parts of a window lie: what is above, at the left, in the middle and below. */
final class WindowFrame extends BorderPane {
  private static final double SIDEBAR_EMS = 19;
  private static final double SIDEBAR_SHARE = 0.28;

  private final Look look;

  WindowFrame(Look look) {
    this.look = look;
    getStyleClass().add("window-frame");
  }

  /**
   * Puts the parts in their places.
   *
   * @param centre its last part takes what room there is
   */
  void lay(Node top, Region sidebar, VBox centre, Node bottom) {
    centre.getStyleClass().add("window-centre");
    VBox.setVgrow(centre.getChildren().get(centre.getChildren().size() - 1), Priority.ALWAYS);
    setTop(top);
    setLeft(sidebar);
    setCenter(centre);
    setBottom(bottom);
    sidebar
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                this::sidebarWidth, look.textSizeProperty(), widthProperty()));
  }

  private double sidebarWidth() {
    return Math.min(
        SIDEBAR_EMS * look.textSizeProperty().get().pixels(), SIDEBAR_SHARE * getWidth());
  }

  /** Shows what is at the left, or gives its room to the middle. */
  void showSidebar(boolean shown) {
    Nodes.present(getLeft(), shown);
  }
}
