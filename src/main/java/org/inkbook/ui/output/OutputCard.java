package org.inkbook.ui.output;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.inkbook.ui.theme.Nodes;

/** The frame that all outputs share: a title, tools at its right, the body below, a note last. */
final class OutputCard extends VBox {
  private final Label title = new Label();
  private final HBox tools = new HBox();
  private final HBox header;
  private final VBox body = new VBox();
  private final Label note = new Label();

  OutputCard() {
    getStyleClass().add("output");
    body.getStyleClass().add("output-body");
    title.getStyleClass().add("output-title");
    title.setWrapText(true);
    note.getStyleClass().add("output-note");
    note.setWrapText(true);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox.setHgrow(title, Priority.SOMETIMES);
    header = new HBox(title, space, tools);
    header.getStyleClass().add("output-header");
    header.setAlignment(Pos.CENTER_LEFT);
    tools.setAlignment(Pos.CENTER_RIGHT);
    tools.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(header, body, note);
    Nodes.present(note, false);
    Nodes.present(header, false);
  }

  /** The heading; an empty one takes no room. */
  void setTitle(String text) {
    title.setText(text);
    Nodes.present(title, !text.isEmpty());
    Nodes.present(header, !text.isEmpty() || !tools.getChildren().isEmpty());
  }

  void addTools(Node... nodes) {
    tools.getChildren().addAll(nodes);
    Nodes.present(header, true);
  }

  void setBody(Node... nodes) {
    body.getChildren().setAll(nodes);
  }

  /** Adds what stays when the body is built anew. */
  void addBelow(Node node) {
    getChildren().add(getChildren().indexOf(note), node);
  }

  /** Tells what became of something the reader asked for, such as saving a file. */
  void tell(String text) {
    note.setText(text);
    Nodes.present(note, true);
  }
}
