package org.inkbook.ui.frame;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.inkbook.ui.theme.Nodes;

/** The lessons there are, and below them the outline of the notebook. */
final class Sidebar extends VBox {
  private final LessonList lessons;
  private final Outline outline;

  Sidebar(LessonList lessons, Outline outline) {
    this.lessons = lessons;
    this.outline = outline;
    getStyleClass().add("sidebar");
    VBox content =
        new VBox(
            Nodes.label("Lessons", "sidebar-heading"),
            lessons,
            Nodes.label("In this notebook", "sidebar-heading"),
            outline);
    content.getStyleClass().add("sidebar-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
  }

  LessonList lessons() {
    return lessons;
  }

  void show(List<OutlineEntry> entries) {
    outline.show(entries);
  }

  void select(Optional<String> cell) {
    outline.select(cell);
  }
}
