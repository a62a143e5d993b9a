package org.inkbook.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.inkbook.ui.form.PenStroke.Point;

/** White paper to draw on, by mouse, finger, pen or the arrow keys. */
final class Pad extends Region {
  /** Both the same in every theme: paper is white and ink is dark. */
  private static final Color PAPER = Color.WHITE;

  private static final Color INK = Color.rgb(24, 24, 24);
  private static final Color PEN = Color.rgb(0, 103, 163);
  private static final double NEAR = 0.003;

  private final Canvas canvas = new Canvas();
  private final Consumer<PenStroke> onStroke;
  private final List<Point> drawn = new ArrayList<>();
  private Sketch sketch = Sketch.BLANK;
  private Optional<Point> pen = Optional.empty();
  private double penWidth = 0.07;

  /**
   * @param onStroke told when the pen has left the paper
   */
  Pad(Consumer<PenStroke> onStroke) {
    this.onStroke = onStroke;
    getStyleClass().add("pad");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    getChildren().add(canvas);
    PadKeys.listen(this);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    // A finger draws here; it must not move the page as well.
    addEventHandler(ScrollEvent.ANY, this::keepStill);
    focusedProperty().addListener((focused, was, is) -> paint());
  }

  private void keepStill(ScrollEvent event) {
    if (event.isDirect()) {
      event.consume();
    }
  }

  void show(Sketch now) {
    sketch = now;
    paint();
  }

  /** How wide the pen draws, as a share of the side. */
  void setPenWidth(double width) {
    penWidth = width;
    paint();
  }

  /** Whether the pen is on the paper. */
  boolean isDrawing() {
    return !drawn.isEmpty();
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    pen = Optional.empty();
    lower(at(event));
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (isDrawing()) {
      move(at(event));
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    lift();
    event.consume();
  }

  /** Puts the pen on the paper. */
  void lower(Point at) {
    drawn.clear();
    drawn.add(at);
    paint();
  }

  /** Moves the pen, which draws if it is on the paper. */
  void move(Point at) {
    if (isDrawing() && drawn.get(drawn.size() - 1).distance(at) >= NEAR) {
      drawn.add(at);
    }
    paint();
  }

  /** Takes the pen from the paper: what it drew is a stroke. */
  void lift() {
    if (isDrawing()) {
      PenStroke stroke = new PenStroke(penWidth, drawn);
      drawn.clear();
      onStroke.accept(stroke);
    }
  }

  /** Where the pen of the keyboard is, once it has been used. */
  Optional<Point> pen() {
    return pen;
  }

  void setPen(Point at) {
    pen = Optional.of(at);
    move(at);
  }

  private Point at(MouseEvent event) {
    double side = canvas.getWidth();
    double x = (event.getX() - canvas.getLayoutX()) / side;
    double y = (event.getY() - canvas.getLayoutY()) / side;
    return new Point(Math.max(0, Math.min(1, x)), Math.max(0, Math.min(1, y)));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** It is square. */
  @Override
  protected double computePrefHeight(double width) {
    return width < 0 ? prefWidth(-1) : width;
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double side =
        Math.max(
            1,
            Math.min(
                getWidth() - left - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset()));
    canvas.relocate(left, snappedTopInset());
    if (canvas.getWidth() != side) {
      canvas.setWidth(side);
      canvas.setHeight(side);
      paint();
    }
  }

  private void paint() {
    double side = canvas.getWidth();
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.setFill(PAPER);
    graphics.fillRect(0, 0, side, side);
    sketch.ground().ifPresent(image -> ground(graphics, image, side));
    graphics.setLineCap(StrokeLineCap.ROUND);
    graphics.setLineJoin(StrokeLineJoin.ROUND);
    graphics.setStroke(INK);
    sketch.strokes().forEach(stroke -> line(graphics, stroke, side));
    if (isDrawing()) {
      line(graphics, new PenStroke(penWidth, drawn), side);
    }
    if (isFocused()) {
      pen.ifPresent(at -> pen(graphics, at, side));
    }
  }

  /** The margin of the picture is not on the pad. */
  private static void ground(GraphicsContext graphics, Image image, double side) {
    double inner = Inking.PAD;
    double from = Inking.MARGIN;
    graphics.drawImage(image, from, from, inner, inner, 0, 0, side, side);
  }

  private static void line(GraphicsContext graphics, PenStroke stroke, double side) {
    graphics.setLineWidth(stroke.width() * side);
    List<Point> points = stroke.smooth();
    graphics.beginPath();
    graphics.moveTo(points.get(0).x() * side, points.get(0).y() * side);
    // A line of no length is a dot only if it is drawn.
    points.forEach(at -> graphics.lineTo(at.x() * side, at.y() * side));
    graphics.stroke();
  }

  private void pen(GraphicsContext graphics, Point at, double side) {
    double radius = penWidth * side / 2;
    graphics.setLineWidth(2);
    graphics.setStroke(PEN);
    graphics.strokeOval(at.x() * side - radius, at.y() * side - radius, 2 * radius, 2 * radius);
    if (isDrawing()) {
      graphics.strokeOval(at.x() * side - 1, at.y() * side - 1, 2, 2);
    }
  }
}
