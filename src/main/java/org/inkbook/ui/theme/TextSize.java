package org.inkbook.ui.theme;

import java.util.Arrays;

/** How large everything is: from a small screen to the far end of a classroom. */
public enum TextSize {
  SMALL("Small", 12),
  NORMAL("Normal", 14),
  LARGE("Large", 17),
  LARGER("Larger", 21),
  PROJECTOR("Projector", 26);

  private final String title;
  private final int pixels;

  TextSize(String title, int pixels) {
    this.title = title;
    this.pixels = pixels;
  }

  /** The name that a menu shows. */
  public String title() {
    return title;
  }

  /** The font size of plain text, in pixels before the screen's own scaling; one em. */
  public int pixels() {
    return pixels;
  }

  /** The next larger size, or this one when it is the largest. */
  public TextSize larger() {
    return Arrays.stream(values()).filter(size -> size.pixels > pixels).findFirst().orElse(this);
  }

  /** The next smaller size, or this one when it is the smallest. */
  public TextSize smaller() {
    return Arrays.stream(values())
        .filter(size -> size.pixels < pixels)
        .reduce((smaller, larger) -> larger)
        .orElse(this);
  }
}
