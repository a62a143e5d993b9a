package org.inkbook.ui.output;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.layout.Region;
import org.inkbook.ui.theme.Nodes;

/**
 * A shape as a drawing: {@code 28 x 28 x 32} as a pile of squares, higher for more channels; {@code
 * 1000} as a column. Sizes are by the root, so that small shapes are still seen.
 */
final class ShapeGlyph extends Region {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final double LARGEST_SIDE = 28;
  private static final double LONGEST = 1000;

  private final List<Integer> sizes;

  ShapeGlyph(String shape) {
    getStyleClass().add("shape-glyph");
    sizes =
        NUMBER.matcher(shape).results().map(MatchResult::group).map(ShapeGlyph::number).toList();
    boolean flat = sizes.size() == 1;
    int sheets = flat || sizes.size() < 2 ? Math.min(1, sizes.size()) : sheets();
    for (int i = 0; i < sheets; i++) {
      getChildren().add(Nodes.region("shape-sheet"));
    }
  }

  private static int number(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  /** One sheet for one channel, and one more each time the channels double, twice over. */
  private int sheets() {
    int channels = sizes.size() < 3 ? 1 : Math.max(1, sizes.get(2));
    return Math.min(5, 1 + (int) Math.ceil(Math.log(channels) / Math.log(4)));
  }

  @Override
  protected void layoutChildren() {
    if (sizes.size() == 1) {
      double share = Math.sqrt(Math.min(1, sizes.get(0) / LONGEST));
      double height = Math.max(6, share * getHeight());
      double width = getHeight() * 0.16;
      getChildren().get(0).resizeRelocate(0, (getHeight() - height) / 2, width, height);
      return;
    }
    double offset = getHeight() * 0.07;
    for (int i = 0; i < getChildren().size(); i++) {
      double most = getHeight() - offset * (getChildren().size() - 1);
      double width = Math.max(5, most * root(sizes.get(1)));
      double height = Math.max(5, most * root(sizes.get(0)));
      double top = (getHeight() - height - offset * (getChildren().size() - 1)) / 2;
      getChildren().get(i).resizeRelocate(i * offset, top + i * offset, width, height);
    }
  }

  private static double root(int side) {
    return Math.sqrt(Math.min(1, side / LARGEST_SIDE));
  }
}
