package org.inkbook.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellOutput;
import org.inkbook.notebook.Notebook;
import org.junit.jupiter.api.Test;

/** A text is found wherever it stands. */
class FindTest extends Windows {
  private static final Notebook NOTEBOOK =
      Notebook.empty()
          .withCells(
              List.of(
                  Cell.markdown("# Needles\n\nA needle in prose."),
                  Cell.code("int hay = 1;"),
                  Cell.code("int needle = 1; // needle"),
                  Cell.code("int c = 3;")
                      .withOutputs(List.of(CellOutput.stream("stdout", "a Needle was printed")))));

  private String id(int place) {
    return NOTEBOOK.cells().get(place).id();
  }

  @Test
  void hitsAreInTheOrderOfTheNotebookWhateverTheirCase() {
    assertThat(Hit.all(NOTEBOOK, "NEEDLE"))
        .containsExactly(
            new Hit(id(0), 2),
            new Hit(id(0), 13),
            new Hit(id(2), 4),
            new Hit(id(2), 19),
            new Hit(id(3), Hit.IN_OUTPUTS));
    assertThat(Hit.all(NOTEBOOK, "")).isEmpty();
  }

  @Test
  void whatAnOutputReadsLikeIsFoundToo() {
    Cell cell =
        Cell.code("x")
            .withOutputs(
                List.of(
                    CellOutput.display(
                        JsonNodeFactory.instance.objectNode().put("text/plain", "Deep inside"),
                        JsonNodeFactory.instance.objectNode())));
    assertThat(Hit.all(Notebook.empty().withCells(List.of(cell)), "deep")).hasSize(1);
  }

  @Test
  void theKeyboardGoesFromPlaceToPlaceAndBack() {
    NotebookWindow window = open(file("find.ipynb", NOTEBOOK));
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("hay");
    waitFor("one hit", () -> count(window).equals("1 of 1"));
    assertThat(asks(() -> window.cells().currentProperty().get())).contains(id(1));
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("needle");
    waitFor("five hits", () -> count(window).equals("1 of 5"));
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    waitFor("the third", () -> count(window).equals("3 of 5"));
    assertThat(asks(() -> window.cells().currentProperty().get())).contains(id(2));
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    waitFor("the second", () -> count(window).equals("2 of 5"));
    robot.write("zzz");
    waitFor("none", () -> count(window).equals("Not found"));
    robot.type(KeyCode.ESCAPE);
    waitFor("it is closed", () -> !window.stage().getScene().lookup(".find-bar").isVisible());
  }

  private static String count(NotebookWindow window) {
    return ((Labeled) window.stage().getScene().lookup("#find-count")).getText();
  }
}
