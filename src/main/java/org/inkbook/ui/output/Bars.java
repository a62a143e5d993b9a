package org.inkbook.ui.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.inkbook.ui.theme.Nodes;

/** Probabilities as bars, one a label; the largest stands out, by weight and by colour. */
final class Bars extends GridPane {
  private final List<Row> rows = new ArrayList<>();
  private List<String> names = List.of();

  private record Row(Label name, Bar bar, Label percent) {}

  Bars() {
    getStyleClass().add("bars");
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /** Shows one value from 0 to 1 for each label; the same labels keep their nodes. */
  void setValues(List<String> labels, List<Double> values) {
    if (!names.equals(labels)) {
      rebuild(labels);
    }
    double largest = values.isEmpty() ? 0 : Collections.max(values);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double value = values.get(i);
      row.bar().setShare(value);
      row.percent().setText(Numerals.percent(value));
      boolean best = value == largest;
      for (var node : List.of(row.name(), row.bar(), row.percent())) {
        node.getStyleClass().remove("best");
        if (best) {
          node.getStyleClass().add("best");
        }
      }
      words.append(labels.get(i)).append(": ").append(Numerals.percent(value)).append("; ");
    }
    setAccessibleText(words.toString());
  }

  private void rebuild(List<String> labels) {
    names = List.copyOf(labels);
    rows.clear();
    getChildren().clear();
    for (String label : names) {
      Row row =
          new Row(Nodes.label(label, "bars-name"), new Bar(), Nodes.label("", "bars-percent"));
      GridPane.setHgrow(row.bar(), Priority.ALWAYS);
      addRow(rows.size(), row.name(), row.bar(), row.percent());
      rows.add(row);
    }
  }
}
