package org.inkbook.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.ui.cell.ViewMode;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;
import org.junit.jupiter.api.Test;

/** What the reader chose is there again the next time. */
class PreferencesTest extends Windows {
  private static final Notebook SMALL = Notebook.empty().withCells(List.of(Cell.code("int a;")));

  private Path kept() {
    return home.resolve("config").resolve("preferences.json");
  }

  @Test
  void nothingIsWrittenBeforeSomethingIsChosen() {
    open(file("small.ipynb", SMALL));
    assertThat(kept()).doesNotExist();
  }

  @Test
  void choicesAreThereAgain() {
    NotebookWindow window = open(file("small.ipynb", SMALL));
    command(window, "view.theme");
    command(window, "view.larger");
    command(window, "view.code");
    command(window, "view.sidebar");
    does(
        () -> {
          window.stage().setWidth(900);
          window.stage().setHeight(640);
        });
    does(window::close);
    waitFor("it is closed", () -> bench.windows().isEmpty());
    Preferences again = bench().preferences();
    assertThat(again.theme()).isEqualTo(Theme.DARK);
    assertThat(again.textSize()).isEqualTo(TextSize.LARGE);
    assertThat(again.viewMode()).isEqualTo(ViewMode.CODE);
    assertThat(again.sidebar()).isFalse();
    assertThat(again.bounds()).map(WindowBounds::width).contains(900.0);
    assertThat(again.recent()).containsExactly(home.resolve("small.ipynb"));
  }

  @Test
  void aWindowOfALargerScreenFitsThisOne() throws IOException {
    Files.createDirectories(kept().getParent());
    Files.writeString(
        kept(), "{\"window\": {\"x\": 0, \"y\": 0, \"width\": 1e9, \"height\": 1e9}}");
    bench = bench();
    NotebookWindow window = open(file("small.ipynb", SMALL));
    Rectangle2D screen = asks(() -> Screen.getPrimary().getVisualBounds());
    assertThat(asks(() -> window.stage().getWidth())).isLessThanOrEqualTo(screen.getWidth());
    assertThat(asks(() -> window.stage().getHeight())).isLessThanOrEqualTo(screen.getHeight());
  }

  @Test
  void aBrokenFileIsIgnored() throws IOException {
    Files.createDirectories(kept().getParent());
    for (String broken :
        List.of("{\"theme\": ", "[1, 2]", "{\"theme\": \"PINK\", \"window\": {\"width\": -3}}")) {
      Files.writeString(kept(), broken);
      assertThat(bench().preferences()).isEqualTo(Preferences.FIRST);
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Preferences all =
        new Preferences(
            Theme.DARK,
            TextSize.PROJECTOR,
            ViewMode.CODE,
            false,
            Optional.of(new WindowBounds(1.5, 2, 300, 400, true)),
            List.of(Path.of("/a/b.ipynb"), Path.of("/c d/e.ipynb")));
    PreferencesFile file = new PreferencesFile(home.resolve("config"));
    assertThat(file.write(all)).isTrue();
    assertThat(file.read()).isEqualTo(all);
  }

  @Test
  void onlyTheNewestAreRememberedEachOnce() {
    Preferences many = Preferences.FIRST;
    for (int i = 0; i < 30; i++) {
      many = many.opened(Path.of("/n" + i % 15));
    }
    assertThat(many.recent()).hasSize(10).startsWith(Path.of("/n14")).doesNotHaveDuplicates();
  }
}
