package org.inkbook.ui.output;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Small things that every view needs. */
final class Nodes {
  private Nodes() {}

  /** Shows a node, or hides it and gives its room away. */
  static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }

  /** Screen pixels for each pixel of the layout; 1 where the node is in no window yet. */
  static double renderScale(Node node) {
    return Optional.ofNullable(node.getScene())
        .map(Scene::getWindow)
        .map(Window::getRenderScaleX)
        .orElse(1.0);
  }

  static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A label that breaks its text over as many lines as it takes. */
  static Label prose(String text, String... styles) {
    Label label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  static Region region(String... styles) {
    Region region = new Region();
    region.getStyleClass().addAll(styles);
    return region;
  }
}
