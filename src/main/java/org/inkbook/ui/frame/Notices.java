package org.inkbook.ui.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The notices there are, one below the other, above the cells. */
final class Notices extends VBox {
  private static final int MOST = 4;

  private final Map<String, Node> shown = new LinkedHashMap<>();

  Notices() {
    getStyleClass().add("notices");
    Nodes.present(this, false);
  }

  /** Shows a notice, in the place of the one about the same. */
  void show(Notice notice) {
    Node card = card(notice);
    Node old = shown.put(notice.key(), card);
    if (old == null) {
      getChildren().add(0, card);
    } else {
      getChildren().set(getChildren().indexOf(old), card);
    }
    if (shown.size() > MOST) {
      clear(shown.keySet().iterator().next());
    }
    Nodes.present(this, true);
  }

  /** Takes away the notice about something, if there is one. */
  void clear(String key) {
    Node old = shown.remove(key);
    if (old != null) {
      getChildren().remove(old);
    }
    Nodes.present(this, !shown.isEmpty());
  }

  boolean shows(String key) {
    return shown.containsKey(key);
  }

  private Node card(Notice notice) {
    VBox words = new VBox(Nodes.prose(notice.message(), "notice-message"));
    if (!notice.hint().isEmpty()) {
      words.getChildren().add(Nodes.prose(notice.hint(), "notice-hint"));
    }
    words.getStyleClass().add("notice-words");
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(new FontIcon(notice.level().icon()), words);
    row.getStyleClass().add("notice-row");
    row.setAlignment(Pos.CENTER_LEFT);
    VBox card = new VBox(row);
    card.getStyleClass().addAll("notice", notice.level().style());
    card.setAccessibleRole(AccessibleRole.TEXT);
    card.setAccessibleText(notice.message() + " " + notice.hint());
    if (!notice.details().isEmpty()) {
      row.getChildren().add(details(notice.details(), card));
    }
    notice.actions().forEach(action -> row.getChildren().add(button(notice, action)));
    row.getChildren()
        .add(Buttons.icon(Feather.X, "Take this notice away", () -> clear(notice.key())));
    return card;
  }

  private Button button(Notice notice, Notice.Action action) {
    Button button = new Button(action.words());
    button.getStyleClass().add("notice-action");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          clear(notice.key());
          action.run().run();
        });
    return button;
  }

  private static Button details(String text, VBox card) {
    TextArea area = new TextArea(text);
    area.setEditable(false);
    area.getStyleClass().addAll("notice-details", "mono");
    area.setAccessibleText("Details");
    Button button = new Button("Details");
    button.getStyleClass().add("notice-action");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          if (!card.getChildren().remove(area)) {
            card.getChildren().add(area);
          }
        });
    return button;
  }
}
