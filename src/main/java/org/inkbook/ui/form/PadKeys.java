package org.inkbook.ui.form;

import javafx.scene.input.KeyEvent;
import org.inkbook.ui.form.PenStroke.Point;

/**
 * The keyboard's pen: the arrow keys move it, with Shift by little; Space sets it down and lifts
 * it. Escape lifts it, too.
 */
final class PadKeys {
  private static final double STEP = 0.04;
  private static final double SMALL_STEP = 0.01;
  private static final Point START = new Point(0.5, 0.2);

  private final Pad pad;

  private PadKeys(Pad pad) {
    this.pad = pad;
  }

  /** Gives a pad its keys. */
  static void listen(Pad pad) {
    PadKeys keys = new PadKeys(pad);
    pad.addEventHandler(KeyEvent.KEY_PRESSED, keys::keyed);
    pad.focusedProperty().addListener((focused, was, is) -> pad.lift());
  }

  private void keyed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean used =
        switch (event.getCode()) {
          case LEFT -> move(event, -1, 0);
          case RIGHT -> move(event, 1, 0);
          case UP -> move(event, 0, -1);
          case DOWN -> move(event, 0, 1);
          case SPACE -> toggle();
          case ESCAPE -> lift();
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private boolean move(KeyEvent event, int dx, int dy) {
    double step = event.isShiftDown() ? SMALL_STEP : STEP;
    Point at = pad.pen().orElse(START);
    pad.setPen(new Point(within(at.x() + dx * step), within(at.y() + dy * step)));
    return true;
  }

  private static double within(double share) {
    return Math.max(0, Math.min(1, share));
  }

  private boolean toggle() {
    if (!lift()) {
      pad.setPen(pad.pen().orElse(START));
      pad.lower(pad.pen().orElse(START));
    }
    return true;
  }

  private boolean lift() {
    boolean drawing = pad.isDrawing();
    pad.lift();
    return drawing;
  }
}
