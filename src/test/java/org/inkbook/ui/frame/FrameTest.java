package org.inkbook.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.ui.theme.TextSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Toolbar, lessons, outline and status bar. */
class FrameTest extends Windows {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final Notebook NOTEBOOK =
      Notebook.empty()
          .withCells(
              List.of(
                  Cell.markdown("# One `day`\n\n```\n# no heading\n```\n\n## Two"),
                  Cell.code("//@title Add\nint a = 1;"),
                  Cell.markdown("only words"),
                  Cell.code("int untitled = 2;")));

  private NotebookWindow window() {
    return open(file("frame.ipynb", NOTEBOOK));
  }

  private static String id(int place) {
    return NOTEBOOK.cells().get(place).id();
  }

  private List<String> current(NotebookWindow window, String style) {
    return asks(
        () ->
            window.stage().getScene().getRoot().lookupAll(style).stream()
                .filter(node -> node.getPseudoClassStates().contains(CURRENT))
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  @Test
  void theOutlineHoldsHeadingsAndTitledCells() {
    NotebookWindow window = window();
    assertThat(asks(() -> window.state().outline()))
        .extracting(OutlineEntry::title, OutlineEntry::level, OutlineEntry::cell)
        .containsExactly(
            tuple("One day", 1, id(0)), tuple("Two", 2, id(0)), tuple("Add", 3, id(1)));
  }

  @Test
  void theOutlineLeadsToCellsAndFollowsTheSelection() {
    NotebookWindow window = window();
    press(window, "Add");
    assertThat(asks(() -> window.cells().currentProperty().get())).contains(id(1));
    does(() -> window.cells().select(id(3)));
    assertThat(current(window, ".outline-entry")).containsExactly("Add");
    does(() -> window.cells().select(id(0)));
    assertThat(current(window, ".outline-entry")).containsExactly("One day");
  }

  @Test
  void aLongTitleIsReadWholeInTheOutline() {
    String title = "A hundred digits, two networks and a good many words besides";
    NotebookWindow window =
        open(
            file(
                "long.ipynb", Notebook.empty().withCells(List.of(Cell.code("//@title " + title)))));
    Node row = one(window, ".outline-entry");
    assertThat(asks(() -> ((Text) row.lookup(".text")).getText().replaceAll("\\s+", " ")))
        .isEqualTo(title);
  }

  @Test
  void aLessonIsMarkedAndAnotherOpensBesideIt() {
    NotebookWindow window =
        open(lessons().orElseThrow().resolve("01-reading-digits.ipynb").toAbsolutePath());
    waitToRead(window, "The original network");
    assertThat(current(window, ".lesson-entry")).containsExactly("Reading digits");
    press(window, "The original network");
    waitFor("a window beside it", () -> bench.windows().size() == 2);
  }

  @ParameterizedTest
  @EnumSource(TextSize.class)
  void theToolbarFitsAtEveryTextSize(TextSize size) {
    NotebookWindow window = window();
    does(
        () -> {
          window.stage().setWidth(1280);
          window.look().textSizeProperty().set(size);
        });
    Region toolbar = (Region) one(window, ".toolbar");
    double right = asks(() -> toolbar.localToScene(toolbar.getBoundsInLocal()).getMaxX());
    Node menu = one(window, "#menu");
    double end = asks(() -> menu.localToScene(menu.getBoundsInLocal()).getMaxX());
    assertThat(end).isLessThanOrEqualTo(right);
    Region run = (Region) one(window, "#run-advance");
    assertThat(asks(run::getWidth)).isGreaterThanOrEqualTo(asks(() -> run.prefWidth(-1)) - 1);
  }

  @Test
  void everythingThatTakesTheKeyboardHasAName() {
    NotebookWindow window = window();
    does(() -> window.tell(Notice.of("x", new IllegalStateException("x"))));
    command(window, "edit.find");
    List<Node> nameless =
        asks(
            () ->
                window.stage().getScene().getRoot().lookupAll("*").stream()
                    .filter(Node::isFocusTraversable)
                    .filter(node -> node instanceof Control && !(node instanceof ScrollPane))
                    .filter(
                        node ->
                            node.getAccessibleText() == null
                                && !(node instanceof Labeled words && !words.getText().isBlank()))
                    .filter(node -> node instanceof Button || node.getId() != null)
                    .map(Node.class::cast)
                    .toList());
    assertThat(nameless).isEmpty();
  }

  @Test
  void theMenuAndTheListOfKeysOpenByKeys() {
    NotebookWindow window = window();
    robot.type(KeyCode.F1);
    waitToRead(window, "Keyboard shortcuts");
    robot.type(KeyCode.ESCAPE);
    robot.type(KeyCode.H);
    waitFor("the list again", () -> window.overlay().isOpen());
    robot.type(KeyCode.ESCAPE);
    waitFor("it is closed", () -> !window.overlay().isOpen());
  }

  @Test
  void projectingHidesTheSidebarAndIsNotRemembered() {
    NotebookWindow window = window();
    command(window, "view.code");
    command(window, "view.project");
    assertThat(asks(window::showsSidebar)).isFalse();
    command(window, "view.code");
    assertThat(asks(window::showsSidebar)).isTrue();
    assertThat(bench.preferences().textSize()).isEqualTo(TextSize.NORMAL);
  }

  @Test
  void aReadyStepGoesBelowTheSelectedCell() {
    NotebookWindow window = window();
    does(() -> window.cells().select(id(1)));
    command(window, "insert.steps");
    Node load = one(window, "#step-load");
    does(((Button) load)::fire);
    waitFor("another cell", () -> window.session().snapshot().notebook().cells().size() == 5);
    assertThat(window.session().snapshot().notebook().cells().get(2).title())
        .contains("Load the digits");
    command(window, "edit.undo");
    assertThat(window.session().snapshot().notebook()).isEqualTo(NOTEBOOK);
  }
}
