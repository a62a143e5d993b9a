package org.inkbook.ui.output;

import atlantafx.base.theme.Styles;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something that is made and shown only when asked for. */
final class Fold extends VBox {
  private final FontIcon icon = new FontIcon(Feather.CHEVRON_RIGHT);

  Fold(String words, Supplier<Node> content) {
    getStyleClass().add("fold");
    ToggleButton toggle = new ToggleButton(words, icon);
    toggle.getStyleClass().addAll(Styles.FLAT, "fold-button");
    getChildren().add(toggle);
    toggle
        .selectedProperty()
        .addListener(
            (selected, was, open) -> {
              icon.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
              if (open && getChildren().size() == 1) {
                getChildren().add(content.get());
              }
              Nodes.present(getChildren().get(1), open);
            });
  }
}
