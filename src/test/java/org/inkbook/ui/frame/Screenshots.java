package org.inkbook.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;
import org.inkbook.app.SmallMnist;
import org.inkbook.jupyter.KernelOptions;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.inkbook.session.CellState;
import org.inkbook.session.Kernel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Makes the pictures of the documentation, from the running program with the first lesson. They are
 * made anew by {@code mvn test -Dtest=Screenshots -Dtest.excludedGroups=}; with the real MNIST
 * where {@code INKBOOK_DATA} names its folder, else with a few generated digits.
 */
@Tag("slow")
class Screenshots extends Windows {
  private static final Path PICTURES = Path.of("docs", "pictures");
  private static final int LARGEST = 300_000;
  private static final int MINUTES = 15;

  private NotebookWindow window;

  @Test
  void picturesOfTheLesson() throws IOException {
    Path lesson = lesson();
    KernelOptions options = KernelOptions.in(home).offline().withData(data());
    kernels = folder -> Kernel.local(options);
    window = open(lesson);
    does(
        () -> {
          window.stage().setWidth(1180);
          window.stage().setHeight(740);
        });
    assertThat(window.session().runAll().orTimeout(MINUTES, TimeUnit.MINUTES).join())
        .isEqualTo(CellState.DONE);
    command(window, "file.save");
    waitToRead(window, "Saved at");
    picture("failures", "view-samples");
    picture("handwriting", "read-sheet");
    command(window, "view.theme");
    picture("training", "train-network");
  }

  private Path lesson() throws IOException {
    Path ships = Path.of("notebooks");
    Path photos = Files.createDirectory(home.resolve("photos"));
    try (Stream<Path> files = Files.list(ships.resolve("photos"))) {
      for (Path photo : files.toList()) {
        Files.copy(photo, photos.resolve(photo.getFileName()));
      }
    }
    String name = "01-reading-digits.ipynb";
    Notebook small = NotebookFile.read(ships.resolve(name)).notebook().withParam("filters", "16");
    return NotebookFile.write(home.resolve(name), small).path();
  }

  private Path data() {
    return Optional.ofNullable(System.getenv("INKBOOK_DATA"))
        .map(Path::of)
        .filter(Files::isDirectory)
        .orElseGet(() -> SmallMnist.in(home, 6_000, 1_000));
  }

  private void picture(String name, String cell) throws IOException {
    // Twice: only what has been near the window knows how high it is.
    for (int i = 0; i < 2; i++) {
      does(() -> window.goTo(cell));
      WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
    }
    var image =
        asks(() -> SwingFXUtils.fromFXImage(window.stage().getScene().snapshot(null), null));
    Path file = Files.createDirectories(PICTURES).resolve(name + ".png");
    ImageIO.write(image, "png", file.toFile());
    assertThat(Files.size(file)).as(name).isBetween(10_000L, (long) LARGEST);
  }
}
