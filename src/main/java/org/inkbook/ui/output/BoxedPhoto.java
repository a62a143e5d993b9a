package org.inkbook.ui.output;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.inkbook.output.Pixels;
import org.inkbook.output.Reading;
import org.inkbook.ui.theme.Nodes;

/**
 * A photo, as wide as its room and no higher than the style sheet allows, with boxes upon it. When
 * the same photo is read again, the keyboard stays where it was: on the box at that place.
 */
final class BoxedPhoto extends Region {
  private final ImageView view = new ImageView();
  private final Region ghost = Nodes.region("box-ghost");
  private final RovingFocus focus = new RovingFocus(this);
  private final IntConsumer open;
  private Pixels photo = new Pixels(1, 1, 1, new byte[1]);
  private List<ReadBox> boxes = List.of();
  private Optional<Point2D> place = Optional.empty();
  private Consumer<Optional<ReadBox>> chosenListener = box -> {};

  /**
   * @param open hears the index of the box that the reader wants to see
   */
  BoxedPhoto(IntConsumer open) {
    this.open = open;
    getStyleClass().add("boxed-photo");
    view.setViewOrder(2); // behind all boxes
    ghost.setManaged(false);
    ghost.setMouseTransparent(true);
    ghost.setVisible(false);
  }

  void show(Pixels picture, List<Reading.Box> found) {
    boolean keyboard = boxes.stream().anyMatch(Node::isFocused);
    if (!picture.equals(photo)) {
      photo = picture;
      Pictures.load(view, picture);
    }
    boxes = found.stream().map(ReadBox::new).toList();
    IntStream.range(0, boxes.size()).forEach(this::wire);
    getChildren().setAll(view);
    getChildren().addAll(boxes);
    getChildren().add(ghost);
    focus.setStops(boxes);
    setGhost(Optional.empty());
    layoutChildren();
    Optional<ReadBox> again = place.flatMap(this::nearest);
    choose(again);
    if (keyboard) {
      again.ifPresent(Node::requestFocus);
    }
  }

  private void wire(int index) {
    ReadBox box = boxes.get(index);
    box.setAction(() -> open.accept(index));
    box.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                choose(Optional.of(box));
              }
            });
  }

  private void choose(Optional<ReadBox> box) {
    boxes.forEach(other -> other.setChosen(box.filter(other::equals).isPresent()));
    box.ifPresent(it -> place = Optional.of(middle(it.box())));
    chosenListener.accept(box);
  }

  /** In pixels of the photo. */
  private static Point2D middle(Reading.Box box) {
    return new Point2D(box.x() + box.width() / 2.0, box.y() + box.height() / 2.0);
  }

  private Optional<ReadBox> nearest(Point2D at) {
    return boxes.stream().min(Comparator.comparingDouble(box -> middle(box.box()).distance(at)));
  }

  /** Hears which box the tools are for, now and whenever it is another one. */
  void onChosen(Consumer<Optional<ReadBox>> listener) {
    chosenListener = listener;
  }

  /** The next reading's box here is to be chosen; on the screen, from the photo's corner. */
  void expect(Point2D at) {
    place = Optional.of(at.multiply(1 / scale().scale()));
  }

  /** Shows where a box would go. */
  void setGhost(Optional<Rectangle2D> on) {
    ghost.setVisible(on.isPresent());
    on.ifPresent(
        it -> ghost.resizeRelocate(it.getMinX(), it.getMinY(), it.getWidth(), it.getHeight()));
  }

  List<ReadBox> boxes() {
    return boxes;
  }

  /** The smallest box at a place. */
  Optional<ReadBox> at(Point2D place) {
    return boxes.stream()
        .filter(box -> box.covers(place))
        .min(Comparator.comparingDouble(box -> box.getWidth() * box.getHeight()));
  }

  PhotoScale scale() {
    double fit = Math.min(getWidth() / photo.width(), getHeight() / photo.height());
    return PhotoScale.of(photo, Math.min(2, fit));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return photo.width();
  }

  @Override
  protected double computePrefHeight(double width) {
    return width <= 0
        ? photo.height()
        : Math.ceil(photo.height() * Math.min(2, width / photo.width()));
  }

  @Override
  protected void layoutChildren() {
    PhotoScale scale = scale();
    view.setFitWidth(photo.width() * scale.scale());
    view.setFitHeight(photo.height() * scale.scale());
    view.relocate(0, 0);
    boxes.forEach(box -> box.place(scale.place(box.box())));
  }
}
