package org.inkbook.ui.output;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.inkbook.output.Pixels;
import org.inkbook.ui.theme.Nodes;

/**
 * A picture as squares, one a pixel. The pixel under the mouse, or the one the arrow keys have gone
 * to, is framed and told in words; the values can be written into the squares.
 */
final class PixelGrid extends Region {
  private final Canvas canvas = new Canvas();
  private final Region frame = Nodes.region("pixel-frame");
  private final Label readout = Nodes.label("", "pixel-readout");
  private Optional<Pixels> pixels = Optional.empty();
  private boolean numbers;
  private int column;
  private int row;

  PixelGrid() {
    getStyleClass().add("pixel-grid");
    getChildren().addAll(canvas, frame);
    frame.setMouseTransparent(true);
    frame.setManaged(false);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setOnMouseMoved(event -> point(new Point2D(event.getX(), event.getY())));
    setOnMousePressed(event -> requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
  }

  /** Where the chosen pixel is told in words. */
  Label readout() {
    return readout;
  }

  void setPixels(Pixels next) {
    pixels = Optional.of(next);
    choose(next.width() / 2, next.height() / 2);
    requestLayout();
  }

  void setNumbers(boolean show) {
    numbers = show;
    getStyleClass().remove("numbers");
    if (show) {
      getStyleClass().add("numbers");
    }
    requestLayout();
  }

  private void point(Point2D at) {
    double side = side();
    choose((int) (at.getX() / side), (int) (at.getY() / side));
  }

  private void keyed(KeyEvent event) {
    if (event.getCode().isArrowKey()) {
      switch (event.getCode()) {
        case LEFT -> choose(column - 1, row);
        case RIGHT -> choose(column + 1, row);
        case UP -> choose(column, row - 1);
        default -> choose(column, row + 1);
      }
      event.consume();
    }
  }

  private void choose(int x, int y) {
    pixels.ifPresent(
        picture -> {
          column = Math.max(0, Math.min(picture.width() - 1, x));
          row = Math.max(0, Math.min(picture.height() - 1, y));
          readout.setText("Row " + row + ", column " + column + ": " + value(picture, column, row));
          setAccessibleText(readout.getText());
          placeFrame();
        });
  }

  private static String value(Pixels picture, int x, int y) {
    return picture.channels() == 1
        ? String.valueOf(picture.value(x, y, 0))
        : "red %d, green %d, blue %d"
            .formatted(picture.value(x, y, 0), picture.value(x, y, 1), picture.value(x, y, 2));
  }

  /** Screen pixels a square: the largest whole number that fits. */
  private double side() {
    return pixels
        .map(p -> PixelView.scale(getWidth(), getHeight(), p.width(), p.height()))
        .orElse(1.0);
  }

  @Override
  protected void layoutChildren() {
    pixels.ifPresent(this::draw);
    placeFrame();
  }

  private void placeFrame() {
    double side = side();
    frame.resizeRelocate(column * side - 1, row * side - 1, side + 2, side + 2);
  }

  private void draw(Pixels picture) {
    double side = side();
    canvas.setWidth(picture.width() * side);
    canvas.setHeight(picture.height() * side);
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.drawImage(
        Pictures.image(Resize.larger(picture, (int) Math.max(1, side))),
        0,
        0,
        canvas.getWidth(),
        canvas.getHeight());
    if (numbers && picture.channels() == 1 && side >= 8) {
      writeNumbers(pen, picture, side);
    }
  }

  /** White on dark pixels, black on light ones: always far above 4.5:1. */
  private static void writeNumbers(GraphicsContext pen, Pixels picture, double side) {
    pen.setFont(Font.font("monospace", side * 0.42));
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        int value = picture.value(x, y, 0);
        pen.setFill(value < 118 ? Color.WHITE : Color.BLACK);
        pen.fillText(String.valueOf(value), (x + 0.5) * side, (y + 0.5) * side);
      }
    }
  }
}
