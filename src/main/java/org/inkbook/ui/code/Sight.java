package org.inkbook.ui.code;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.transform.Transform;

/**
 * The part of a tall node that the window shows. Drawing thousands of lines of which fifty are seen
 * would hold up the screen.
 */
final class Sight {
  private final Node node;
  private final javafx.beans.value.ChangeListener<Transform> moved;
  private boolean watching;

  /**
   * @param changed is told when another part may be seen, while watching
   */
  Sight(Node node, Runnable changed) {
    this.node = node;
    this.moved = (property, old, next) -> changed.run();
  }

  /** Begins or ends to tell: to follow every movement of the page costs. */
  void watch(boolean wanted) {
    if (wanted == watching) {
      return;
    }
    watching = wanted;
    if (wanted) {
      node.localToSceneTransformProperty().addListener(moved);
    } else {
      node.localToSceneTransformProperty().removeListener(moved);
    }
  }

  /** Where the part begins, from the top of the node; 0 at least. */
  double top() {
    return Math.max(0, at(0));
  }

  /** Where it ends. Nothing is seen of a node in no window. */
  double bottom() {
    Scene scene = node.getScene();
    return scene == null ? 0 : Math.max(0, at(scene.getHeight()));
  }

  private double at(double sceneY) {
    if (node.getScene() == null) {
      return 0;
    }
    Point2D point = node.sceneToLocal(0, sceneY);
    return point == null ? 0 : point.getY();
  }
}
