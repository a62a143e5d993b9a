package org.inkbook.ui.output;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/**
 * Arrow keys within a group of nodes, which is one stop for Tab: the stop is where the reader was
 * last. Up and down go to what lies nearest on the screen, so that a wrapping grid works too.
 */
final class RovingFocus {
  private List<? extends Node> stops = List.of();
  private int current;
  private final ChangeListener<Boolean> follow =
      (focused, was, is) -> {
        if (is) {
          moveStop(stops.indexOf(((ReadOnlyProperty<?>) focused).getBean()));
        }
      };

  /** Listens for arrow keys on the group. */
  RovingFocus(Parent group) {
    group.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
  }

  /** The nodes of the group, in reading order; the stop stays at its place. */
  void setStops(List<? extends Node> nodes) {
    stops = List.copyOf(nodes);
    current = Math.max(0, Math.min(current, stops.size() - 1));
    for (int i = 0; i < stops.size(); i++) {
      stops.get(i).setFocusTraversable(i == current);
      stops.get(i).focusedProperty().removeListener(follow);
      stops.get(i).focusedProperty().addListener(follow);
    }
  }

  private void moveStop(int index) {
    if (index >= 0) {
      stops.get(current).setFocusTraversable(false);
      stops.get(index).setFocusTraversable(true);
      current = index;
    }
  }

  private void keyed(KeyEvent event) {
    boolean modified = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
    if (modified || stops.isEmpty() || !stops.get(current).isFocused()) {
      return;
    }
    Optional<? extends Node> next =
        switch (event.getCode()) {
          case LEFT -> at(current - 1);
          case RIGHT -> at(current + 1);
          case HOME -> at(0);
          case END -> at(stops.size() - 1);
          case UP -> nearest(dy -> -dy);
          case DOWN -> nearest(dy -> dy);
          default -> Optional.empty();
        };
    next.ifPresent(
        node -> {
          node.requestFocus();
          event.consume();
        });
  }

  private Optional<? extends Node> at(int index) {
    return index >= 0 && index < stops.size() ? Optional.of(stops.get(index)) : Optional.empty();
  }

  /** The node of the next row that way, in the nearest column. */
  private Optional<? extends Node> nearest(DoubleUnaryOperator ahead) {
    Bounds from = bounds(stops.get(current));
    Stream<? extends Node> there =
        stops.stream()
            .filter(node -> ahead.applyAsDouble(down(from, bounds(node))) > from.getHeight() * 0.5);
    return there.min(
        Comparator.<Node>comparingDouble(
            node ->
                10 * ahead.applyAsDouble(down(from, bounds(node)))
                    + Math.abs(bounds(node).getCenterX() - from.getCenterX())));
  }

  private static double down(Bounds from, Bounds to) {
    return to.getCenterY() - from.getCenterY();
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }
}
