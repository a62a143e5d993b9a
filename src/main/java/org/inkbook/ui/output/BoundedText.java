package org.inkbook.ui.output;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;

/** Text that can be selected and copied; of a long one the beginning, and more on demand. */
final class BoundedText extends VBox {
  private static final int FIRST_LINES = 40;
  private static final int MORE_LINES = 400;
  private static final int MOST_IN_LINE = 2_000;

  private final SelectableText area;
  private final Button more;
  private final HBox foot;
  private String text = "";
  private int lines = FIRST_LINES;

  BoundedText(String text, boolean mono) {
    getStyleClass().add("bounded-text");
    area = new SelectableText(mono);
    more = Buttons.labelled(Feather.CHEVRON_DOWN, "", this::showMore);
    foot = new HBox(more);
    foot.getStyleClass().add("text-foot");
    getChildren().addAll(area, foot);
    setText(text);
  }

  void setText(String next) {
    text = next;
    fill();
  }

  private void showMore() {
    lines += MORE_LINES;
    fill();
  }

  private void fill() {
    long all = text.lines().count();
    StringBuilder shown = new StringBuilder();
    text.lines().limit(lines).forEach(line -> shown.append(bound(line)).append('\n'));
    area.setPlainText(shown.toString().stripTrailing());
    more.setText(
        "Show %s more of %s lines"
            .formatted(Numerals.count(Math.min(MORE_LINES, all - lines)), Numerals.count(all)));
    Nodes.present(foot, all > lines);
  }

  private static String bound(String line) {
    return line.length() <= MOST_IN_LINE
        ? line
        : line.substring(0, MOST_IN_LINE)
            + " … and "
            + Numerals.count(line.length() - MOST_IN_LINE)
            + " characters more";
  }
}
