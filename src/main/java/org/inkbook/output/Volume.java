package org.inkbook.output;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What leaves a layer, drawn as a block: as high as its picture, as wide as it has channels (on a
 * logarithmic scale). A vector is a thin bar.
 */
record Volume(int height, int width, int depth) {
  private static final Pattern SHAPE = Pattern.compile("\\d{1,6}( x \\d{1,6}){0,2}");
  private static final int SIDE = 68;

  /** The volume of a shape such as {@code 24 x 24 x 32} or {@code 1000}; empty for other words. */
  static Optional<Volume> of(String shape) {
    if (!SHAPE.matcher(shape).matches()) {
      return Optional.empty();
    }
    int[] size = Arrays.stream(shape.split(" x ")).mapToInt(Integer::parseInt).toArray();
    double first = Math.min(1, size[0] / 28.0);
    int channels = size.length == 1 ? size[0] : size.length == 2 ? 1 : size[2];
    int height =
        size.length == 1 ? 8 + (int) (3.6 * log2(size[0])) : 8 + (int) (36 * Math.sqrt(first));
    int width = size.length == 1 ? 5 : 4 + (int) (4.5 * log2(channels));
    int depth = size.length == 1 ? 3 : height / 2;
    return Optional.of(new Volume(Math.min(height, 46), Math.min(width, 60), depth));
  }

  private static double log2(int value) {
    return Math.log(Math.max(1, value)) / Math.log(2);
  }

  /** The drawing; layers that learn are in the accent colour. */
  Tag svg(boolean learns) {
    int slope = depth * 2 / 3;
    int all = width + depth;
    int top = SIDE - height - 1;
    String front = "M1 " + top + "h" + width + "v" + height + "h-" + width + "z";
    String lid =
        "M1 " + top + "l" + depth + "-" + slope + "h" + width + "l-" + depth + " " + slope + "z";
    String side = "M" + (1 + width) + " " + (top + height);
    String edge = "l" + depth + "-" + slope + "v-" + height + "l-" + depth + " " + slope + "z";
    return Tag.of("svg", learns ? "ib-c1" : "")
        .with("width", all + 2)
        .with("height", SIDE)
        .with("aria-hidden", "true")
        .with("stroke", learns ? "#0072b2" : "#808080")
        .with("fill", learns ? "#0072b2" : "#808080")
        .with("fill-opacity", ".18")
        .with("stroke-linejoin", "round")
        .add(Tag.of("path").with("d", front + lid + side + edge));
  }
}
