package org.inkbook.ui.output;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import org.inkbook.output.Reading;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The box around one mark of a photo, above it what was read, or a sign that it is no digit. */
final class ReadBox extends Pressable {
  private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** Below this share the reader is told that the network is not sure. */
  private static final double SURE = 0.9;

  /** What the label's words were chosen for. */
  private record Fit(double width, double height, Font font) {}

  private final Reading.Box box;
  private final Label label = Nodes.label("", "read-label");
  private Fit fit = new Fit(-1, -1, Font.getDefault());

  ReadBox(Reading.Box box) {
    this.box = box;
    getStyleClass().add("read-box");
    if (box.none()) {
      getStyleClass().add("none");
      label.setGraphic(new FontIcon(Feather.SLASH));
      setViewOrder(1); // below digits, which matter more where boxes overlap
    } else if (box.byHand()) {
      getStyleClass().add("by-hand");
      label.setGraphic(new FontIcon(Feather.EDIT_2));
    } else if (isUnsure(box)) {
      getStyleClass().add("unsure");
    }
    label.setManaged(false);
    setAlignment(Pos.TOP_LEFT);
    getChildren().add(label);
    setManaged(false);
    setAccessibleText("Row " + (box.row() + 1) + ", " + inWords(box));
  }

  static boolean isUnsure(Reading.Box box) {
    return !box.byHand() && !box.none() && !(box.confidence() >= SURE);
  }

  /** What was read and how sure that is. */
  static String inWords(Reading.Box box) {
    String share = Numerals.percent(box.confidence());
    if (box.none()) {
      return "taken for no digit, %s sure".formatted(share);
    }
    return box.byHand()
        ? "named %s by hand, for the network %s likely".formatted(box.label(), share)
        : "read as %s, %s sure".formatted(box.label(), share);
  }

  Reading.Box box() {
    return box;
  }

  /** Marks the box that the tools are for. */
  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  /** Takes a place on the photo as it is drawn. */
  void place(Rectangle2D on) {
    resizeRelocate(on.getMinX(), on.getMinY(), on.getWidth(), on.getHeight());
  }

  Rectangle2D placed() {
    return new Rectangle2D(getLayoutX(), getLayoutY(), getWidth(), getHeight());
  }

  boolean covers(Point2D at) {
    return placed().contains(at);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Fit now = new Fit(getWidth(), getHeight(), label.getFont());
    if (!now.equals(fit)) {
      fit();
      fit = new Fit(getWidth(), getHeight(), label.getFont());
    }
    label.autosize();
    double above = -label.getHeight();
    label.relocate(0, getLayoutY() + above < 0 ? getHeight() : above);
  }

  /** As much as there is room for above the box: it is styled and measured anew for each. */
  private void fit() {
    String digit = box.label() + (isUnsure(box) ? "?" : "");
    String share = (digit + "  " + Numerals.percent(box.confidence())).strip();
    boolean room = setLabel(box.byHand() ? digit : share, false);
    if (!room) {
      room = setLabel(stacked(digit), true) && label.prefHeight(-1) <= getHeight();
    }
    if (!room) {
      setLabel(digit, false);
    }
  }

  /** Sets the words, and tells whether they fit above the box. */
  private boolean setLabel(String words, boolean small) {
    label.pseudoClassStateChanged(STACKED, small);
    label.setText(words);
    label.applyCss();
    return label.prefWidth(-1) <= getWidth() * 1.15 + (small ? label.getFont().getSize() : 0);
  }

  /** The confidence in whole percent below the digit; nothing is wholly sure. */
  private String stacked(String digit) {
    return box.byHand() || Double.isNaN(box.confidence())
        ? digit
        : digit + "\n" + Math.min(99, (int) (100 * box.confidence())) + " %";
  }
}
