package org.inkbook.ui.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.inkbook.output.Failure;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What went wrong, what to try, and, for whoever asks, where it came from. */
final class FailurePanel extends Panel<Failure> {
  private Optional<Failure> failure = Optional.empty();

  FailurePanel() {
    super(Failure.class);
    card.getStyleClass().add("failure");
    card.setAccessibleRole(AccessibleRole.TEXT);
    card.addTools(Buttons.icon(Feather.COPY, "Copy the error as text", this::copy));
  }

  @Override
  void show(Failure next) {
    failure = Optional.of(next);
    card.setTitle(next.message().isEmpty() ? next.kind() : next.message());
    card.setAccessibleText("Error: " + next.message() + " " + next.hint());
    List<Node> nodes = new ArrayList<>();
    if (!next.hint().isEmpty()) {
      HBox hint = new HBox(new FontIcon(Feather.CORNER_DOWN_RIGHT), Nodes.prose(next.hint()));
      hint.getStyleClass().add("failure-hint");
      nodes.add(hint);
    }
    nodes.add(details(next));
    if (!next.trace().isEmpty()) {
      nodes.add(new Fold("Where it came from", () -> new BoundedText(trace(next), true)));
    }
    card.setBody(nodes.toArray(Node[]::new));
  }

  private HBox details(Failure next) {
    HBox row = new HBox(Nodes.label(next.kind(), "failure-kind", "mono"));
    row.getStyleClass().add("failure-details");
    row.setAlignment(Pos.CENTER_LEFT);
    if (next.line() > 0) {
      Hyperlink link = new Hyperlink("Line " + next.line() + " of this cell");
      link.setOnAction(event -> card.fireEvent(new LineEvent(next.line())));
      row.getChildren().add(link);
    }
    return row;
  }

  private static String trace(Failure failure) {
    return String.join("\n", failure.trace());
  }

  private void copy() {
    failure.ifPresent(
        shown -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(
              "%s: %s\n%s\n%s"
                  .formatted(shown.kind(), shown.message(), shown.hint(), trace(shown))
                  .strip());
          Clipboard.getSystemClipboard().setContent(content);
        });
  }
}
