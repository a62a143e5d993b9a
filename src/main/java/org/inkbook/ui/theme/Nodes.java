package org.inkbook.ui.theme;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Small things that every part of the window needs. */
public final class Nodes {
  private Nodes() {}

  /** Shows a node, or hides it and gives its room away. */
  public static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }

  /** Screen pixels for each pixel of the layout; 1 where the node is in no window yet. */
  public static double renderScale(Node node) {
    return Optional.ofNullable(node.getScene())
        .map(Scene::getWindow)
        .map(Window::getRenderScaleX)
        .orElse(1.0);
  }

  /** A label with style classes. */
  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A label that breaks its text over as many lines as it takes. */
  public static Label prose(String text, String... styles) {
    Label label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** An empty region with style classes. */
  public static Region region(String... styles) {
    Region region = new Region();
    region.getStyleClass().addAll(styles);
    return region;
  }
}
