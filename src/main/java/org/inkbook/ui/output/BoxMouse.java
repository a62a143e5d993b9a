package org.inkbook.ui.output;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Edits boxes with the mouse: a press chooses a box, a drag moves it or one of its edges, and on
 * paper it draws a new one. A double click opens the box.
 */
final class BoxMouse {
  /** A movement shorter than this, in screen pixels, is a click. */
  private static final double CLICK = 3;

  private static final double LEAST = 8;

  private final BoxedPhoto photo;
  private final BoxEditor editor;
  private Optional<ReadBox> pressed = Optional.empty();
  private Optional<BoxDrag> drag = Optional.empty();

  BoxMouse(BoxedPhoto photo, BoxEditor editor) {
    this.photo = photo;
    this.editor = editor;
    photo.addEventFilter(MouseEvent.ANY, this::heard);
  }

  private void heard(MouseEvent event) {
    if (!editor.isOn()) {
      photo.setCursor(Cursor.DEFAULT);
      return;
    }
    Point2D at = photo.sceneToLocal(event.getSceneX(), event.getSceneY());
    if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
      point(at);
    } else if (event.getButton() == MouseButton.PRIMARY) {
      handle(event, at);
      event.consume();
    }
  }

  private void handle(MouseEvent event, Point2D at) {
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      press(at);
    } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
      drag.ifPresent(it -> photo.setGhost(Optional.of(it.to(at))));
    } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
      release(at);
    } else if (event.getEventType() == MouseEvent.MOUSE_CLICKED && event.getClickCount() == 2) {
      photo.at(at).ifPresent(editor::open);
    }
  }

  private void point(Point2D at) {
    photo.setCursor(
        photo.at(at).map(box -> BoxDrag.of(box.placed(), at).cursor()).orElse(Cursor.CROSSHAIR));
  }

  private void press(Point2D at) {
    pressed = photo.at(at);
    pressed.ifPresent(Node::requestFocus);
    drag =
        pressed.map(box -> BoxDrag.of(box.placed(), at)).or(() -> Optional.of(BoxDrag.drawn(at)));
  }

  private void release(Point2D at) {
    drag.ifPresent(it -> finish(it, at));
    drag = Optional.empty();
  }

  private void finish(BoxDrag it, Point2D at) {
    Rectangle2D to = it.to(at);
    boolean moved = at.distance(it.start()) > CLICK;
    if (moved && pressed.isPresent()) {
      editor.move(pressed.get(), to);
    } else if (moved && to.getWidth() >= LEAST && to.getHeight() >= LEAST) {
      editor.add(to);
    } else {
      photo.setGhost(Optional.empty());
    }
  }
}
