package org.inkbook.ui.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lessons, the one that is open being marked. */
final class LessonList extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Consumer<Path> open;
  private List<Lesson> lessons = List.of();
  private Optional<Path> current = Optional.empty();

  LessonList(Consumer<Path> open) {
    this.open = open;
    getStyleClass().add("lesson-list");
    show(List.of());
  }

  void show(List<Lesson> found) {
    lessons = found;
    draw();
  }

  void mark(Optional<Path> file) {
    Optional<Path> whole = file.map(path -> path.toAbsolutePath().normalize());
    if (!whole.equals(current)) {
      current = whole;
      draw();
    }
  }

  private void draw() {
    getChildren().setAll(lessons.stream().map(this::entry).toList());
    if (lessons.isEmpty()) {
      getChildren().add(Nodes.prose("There are no lessons beside the program.", "text-quiet"));
    }
  }

  private Button entry(Lesson lesson) {
    boolean marked = current.filter(lesson.file()::equals).isPresent();
    FontIcon icon = new FontIcon(marked ? Feather.BOOK_OPEN : Feather.BOOK);
    Button entry = new Button(lesson.title(), icon);
    entry.getStyleClass().addAll("sidebar-entry", "lesson-entry");
    entry.setAccessibleText(lesson.title() + (marked ? ", open" : ""));
    entry.pseudoClassStateChanged(CURRENT, marked);
    entry.setAlignment(Pos.CENTER_LEFT);
    entry.setMaxWidth(Double.MAX_VALUE);
    entry.setOnAction(event -> open.accept(lesson.file()));
    return entry;
  }
}
