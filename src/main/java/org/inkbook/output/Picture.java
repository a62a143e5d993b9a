package org.inkbook.output;

import java.util.Base64;

/** Pictures inside a page, as data URIs. */
final class Picture {
  private static final int SMALL = 64;

  private Picture() {}

  static String uri(Pixels picture) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(PngWriter.png(picture));
  }

  /**
   * A picture in the page, no longer on either side than asked for.
   *
   * @param most the most pixels along a side that are stored
   * @param alternative what is said of it where it cannot be seen
   */
  static Tag img(Pixels picture, int most, String alternative) {
    Pixels stored = Reduction.to(picture, most);
    int zoom = Math.max(picture.width(), picture.height()) <= SMALL ? 2 : 1;
    Tag img =
        Tag.of("img")
            .with("src", uri(stored))
            .with("width", (long) stored.width() * zoom)
            .with("height", (long) stored.height() * zoom)
            .with("alt", alternative);
    return zoom > 1 ? img.with("class", "ib-px") : img;
  }
}
