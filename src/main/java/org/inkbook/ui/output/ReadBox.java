package org.inkbook.ui.output;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import org.inkbook.output.Reading;
import org.inkbook.ui.theme.Nodes;

/** The box around one digit of a photo, with what was read above it. */
final class ReadBox extends Pressable {
  /** Below this share the reader is told that the network is not sure. */
  private static final double SURE = 0.9;

  private final Reading.Box box;
  private final Label label = Nodes.label("", "read-label");

  ReadBox(Reading.Box box) {
    this.box = box;
    getStyleClass().add("read-box");
    if (isUnsure(box)) {
      getStyleClass().add("unsure");
    }
    label.setManaged(false);
    setAlignment(Pos.TOP_LEFT);
    getChildren().add(label);
    setManaged(false);
    setAccessibleText(
        "Row %d, read as %s, %s sure"
            .formatted(box.row() + 1, box.label(), Numerals.percent(box.confidence())));
  }

  static boolean isUnsure(Reading.Box box) {
    return !(box.confidence() >= SURE);
  }

  /** Takes the place of the box on a photo drawn so many times its size. */
  void place(double left, double top, double scale) {
    resizeRelocate(
        Math.rint(left + box.x() * scale),
        Math.rint(top + box.y() * scale),
        Math.max(4, Math.rint(box.width() * scale)),
        Math.max(4, Math.rint(box.height() * scale)));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    String digit = box.label() + (isUnsure(box) ? "?" : "");
    label.setText(digit + "  " + Numerals.percent(box.confidence()));
    if (label.prefWidth(-1) > getWidth() * 1.15) {
      label.setText(digit);
    }
    label.autosize();
    double above = -label.getHeight();
    label.relocate(0, getLayoutY() + above < 0 ? getHeight() : above);
  }
}
