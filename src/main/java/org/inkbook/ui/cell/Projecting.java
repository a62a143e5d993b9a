package org.inkbook.ui.cell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Look;
import org.inkbook.ui.theme.Nodes;
import org.inkbook.ui.theme.TextSize;
import org.kordamp.ikonli.feather.Feather;

/** What is different while a notebook is projected: the text size, and where one is. */
final class Projecting {
  static final PseudoClass STYLE = PseudoClass.getPseudoClass("projecting");

  private final Look look;
  private final Label section = Nodes.label("", "project-section");
  private final Label place = Nodes.label("", "project-place");
  private final Button back;
  private final Button forth;
  private final StackPane indicator;
  private ViewMode before = ViewMode.READ;
  private TextSize sizeBefore = TextSize.NORMAL;

  /**
   * @param turn turns the page: forth when true, back when false
   */
  Projecting(Look look, Consumer<Boolean> turn) {
    this.look = look;
    back = Buttons.icon(Feather.CHEVRON_LEFT, "Previous page (Left)", () -> turn.accept(false));
    forth = Buttons.icon(Feather.CHEVRON_RIGHT, "Next page (Right)", () -> turn.accept(true));
    back.setFocusTraversable(false);
    forth.setFocusTraversable(false);
    HBox pages = new HBox(back, place, forth);
    pages.getStyleClass().add("project-pages");
    pages.setAlignment(Pos.CENTER);
    pages.setMaxWidth(Region.USE_PREF_SIZE);
    indicator = new StackPane(section, pages);
    indicator.getStyleClass().add("project-indicator");
    StackPane.setAlignment(section, Pos.CENTER_LEFT);
    section
        .maxWidthProperty()
        .bind(indicator.widthProperty().subtract(pages.widthProperty()).divide(2));
    Nodes.present(indicator, false);
  }

  /**
   * Its buttons stay where they are, whatever the page: who turns pages by mouse looks elsewhere.
   */
  Region indicator() {
    return indicator;
  }

  /** The mode that projecting goes back to. */
  ViewMode before() {
    return before;
  }

  /** The view changes from one mode to another. */
  void mode(ViewMode was, ViewMode is) {
    if (is == ViewMode.PROJECT) {
      before = was;
      sizeBefore = look.textSizeProperty().get();
      look.textSizeProperty().set(TextSize.PROJECTOR);
    } else if (was == ViewMode.PROJECT && look.textSizeProperty().get() == TextSize.PROJECTOR) {
      look.textSizeProperty().set(sizeBefore);
    }
    Nodes.present(indicator, is == ViewMode.PROJECT);
  }

  /** Tells where one is: in which part, and on which page of how many. */
  void show(Notebook notebook, Optional<String> cell) {
    int pages = notebook.cells().size();
    int page =
        cell.filter(id -> notebook.cell(id).isPresent()).map(notebook::indexOf).orElse(-1) + 1;
    section.setText(section(notebook.cells().subList(0, page)));
    place.setText(page + " / " + pages);
    place.setAccessibleText("Page " + page + " of " + pages);
    back.setDisable(page <= 1);
    forth.setDisable(page >= pages);
  }

  /** The heading above the last of some cells: a page of code would else be without its title. */
  private static String section(List<Cell> above) {
    for (int i = above.size() - 2; i >= 0; i--) {
      Optional<String> title = above.get(i).title();
      if (above.get(i).kind() == Cell.Kind.MARKDOWN && title.isPresent()) {
        return title.get();
      }
    }
    return "";
  }
}
