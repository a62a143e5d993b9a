package org.inkbook.ui.output;

import java.util.List;
import javafx.scene.control.Label;

/** One cell of a confusion matrix. */
final class HeatCell extends Pressable {
  private final Label count = new Label();

  HeatCell() {
    getStyleClass().add("heat-cell");
    getChildren().add(count);
  }

  /**
   * @param level how strong the colour is, from 0
   * @param words what a screen reader says
   */
  void set(long value, boolean right, int level, String words) {
    count.setText(Numerals.count(value));
    setAccessibleText(words);
    String heat = level == 0 ? "heat-none" : "heat-" + (right ? "right-" : "wrong-") + level;
    List<String> styles = List.of("pressable", "heat-cell", right ? "heat-diagonal" : "", heat);
    getStyleClass().setAll(styles.stream().filter(style -> !style.isEmpty()).toList());
  }
}
