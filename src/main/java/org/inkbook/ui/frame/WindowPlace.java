package org.inkbook.ui.frame;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where a window comes to stand on the screen, and where it stood. */
final class WindowPlace {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double FRAME = 40;
  private static final double STEP = 32;

  private final Stage stage;
  private final Optional<WindowBounds> remembered;

  /**
   * @param remembered where the window stood the last time
   */
  WindowPlace(Stage stage, Optional<WindowBounds> remembered) {
    this.stage = stage;
    this.remembered = remembered.flatMap(WindowPlace::onScreen);
  }

  /**
   * Places the window.
   *
   * @param others how many are there already, so that one does not hide the other
   */
  void take(int others) {
    stage.setMinWidth(480);
    stage.setMinHeight(360);
    WindowBounds bounds = remembered.orElseGet(WindowPlace::first);
    stage.setWidth(bounds.width());
    stage.setHeight(bounds.height());
    if (!Double.isNaN(bounds.x())) {
      stage.setX(bounds.x() + others * STEP);
      stage.setY(bounds.y() + others * STEP);
    }
    stage.setMaximized(bounds.maximized());
  }

  /** A screen that has no room for the window and its frame is filled by it. */
  private static WindowBounds first() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = Math.min(WIDTH, screen.getWidth());
    double height = Math.min(HEIGHT, screen.getHeight());
    boolean small = screen.getWidth() < WIDTH + FRAME || screen.getHeight() < HEIGHT + FRAME;
    return new WindowBounds(Double.NaN, Double.NaN, width, height, small);
  }

  /** Screens come and go: a window shall not open where there is none, nor larger than one. */
  private static Optional<WindowBounds> onScreen(WindowBounds bounds) {
    return Screen.getScreens().stream()
        .map(Screen::getVisualBounds)
        .filter(screen -> screen.contains(bounds.x() + STEP, bounds.y() + STEP))
        .findFirst()
        .map(
            screen ->
                new WindowBounds(
                    bounds.x(),
                    bounds.y(),
                    Math.min(bounds.width(), screen.getWidth()),
                    Math.min(bounds.height(), screen.getHeight()),
                    bounds.maximized()));
  }

  /** Where the window stands now. */
  WindowBounds bounds() {
    return new WindowBounds(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }
}
