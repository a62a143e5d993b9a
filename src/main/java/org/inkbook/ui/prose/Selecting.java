package org.inkbook.ui.prose;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/** Words selected with the mouse, from passage to passage, to be copied. */
final class Selecting {
  private final Pane prose;
  private Place from = new Place(0, 0);

  /** A place between two characters: in which passage, and before which character. */
  private record Place(int passage, int index) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return passage == other.passage
          ? Integer.compare(index, other.index)
          : Integer.compare(passage, other.passage);
    }
  }

  Selecting(Pane prose) {
    this.prose = prose;
    prose.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    prose.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    prose.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private List<Passage> passages() {
    return prose.lookupAll(".prose-passage").stream().map(Passage.class::cast).toList();
  }

  private void press(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && !passages().isEmpty()) {
      from = at(event);
      select(from, from);
    }
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && !passages().isEmpty()) {
      prose.requestFocus();
      Place to = at(event);
      select(from.compareTo(to) <= 0 ? from : to, from.compareTo(to) <= 0 ? to : from);
    }
  }

  /** The place nearest to the pointer. */
  private Place at(MouseEvent event) {
    List<Passage> all = passages();
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < all.size(); i++) {
      Bounds box = all.get(i).localToScene(all.get(i).getLayoutBounds());
      double aside = away(event.getSceneX(), box.getMinX(), box.getMaxX());
      double away = away(event.getSceneY(), box.getMinY(), box.getMaxY());
      if (100 * away + aside < least) {
        least = 100 * away + aside;
        best = i;
      }
    }
    Point2D point = all.get(best).sceneToLocal(event.getSceneX(), event.getSceneY());
    return new Place(best, all.get(best).indexAt(point.getX(), point.getY()));
  }

  private static double away(double at, double from, double to) {
    return Math.max(0, Math.max(from - at, at - to));
  }

  private void select(Place start, Place end) {
    List<Passage> all = passages();
    for (int i = 0; i < all.size(); i++) {
      int length = all.get(i).words().length();
      int first = i < start.passage ? length : i > start.passage ? 0 : start.index;
      int last = i > end.passage ? 0 : i < end.passage ? length : end.index;
      all.get(i).select(Math.min(first, length), Math.max(first, Math.min(last, length)));
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C && !selected().isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(selected());
      Clipboard.getSystemClipboard().setContent(content);
      event.consume();
    }
  }

  /** What is selected, passages on lines of their own; empty when nothing is. */
  String selected() {
    return passages().stream()
        .map(Passage::selected)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
