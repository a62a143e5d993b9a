package org.inkbook.ui.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.inkbook.output.Chart;
import org.inkbook.output.Confusion;
import org.inkbook.output.Output;
import org.inkbook.output.Progress;
import org.inkbook.output.Table;

/**
 * Draws the outputs that cost most the first time, once, where nobody sees it: the classes of a
 * chart or a table are then there when a cell shows one, and a training that has just begun is not
 * held up by them.
 */
public final class Rehearsal {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 480;

  private final OutputViews views;

  private Rehearsal(Overlay nowhere) {
    views = new OutputViews(nowhere, (over, name) -> Optional.empty(), Runnable::run);
  }

  /**
   * Makes the views; on any thread, as they are in no window.
   *
   * @param dress gives a scene the look that the window has; called on JavaFX's thread
   * @return what is left to do on JavaFX's thread, in this order, in pieces that fit into a frame
   */
  public static List<Runnable> prepare(Consumer<Scene> dress) {
    Rehearsal rehearsal = new Rehearsal(new Nowhere());
    return rehearsal
        .outputs()
        .map(rehearsal.views::of)
        .flatMap(view -> pieces(view, dress))
        .toList();
  }

  private static Stream<Runnable> pieces(OutputView view, Consumer<Scene> dress) {
    StackPane root = new StackPane(view.node());
    return Stream.of(
        () -> dress.accept(new Scene(root, WIDTH, HEIGHT)),
        root::applyCss,
        root::layout,
        () -> draw(root));
  }

  private static void draw(Node node) {
    SnapshotParameters corner = new SnapshotParameters();
    corner.setViewport(new Rectangle2D(0, 0, WIDTH, HEIGHT));
    WritableImage unused = node.snapshot(corner, null);
  }

  private Stream<Output> outputs() {
    return Stream.of(progress(), chart(), table(), confusion());
  }

  private static Progress progress() {
    return new Progress("Rehearsal", 1, 2, 1, 1, "none");
  }

  private static Chart chart() {
    return new Chart(
        "Rehearsal",
        "epoch",
        "loss",
        "accuracy",
        List.of(
            line("training loss", Chart.Axis.LEFT),
            line("validation loss", Chart.Axis.LEFT),
            line("validation accuracy", Chart.Axis.RIGHT)));
  }

  private static Chart.Series line(String name, Chart.Axis axis) {
    return new Chart.Series(name, axis, List.of(new Chart.Point(1, 0.2), new Chart.Point(2, 0.1)));
  }

  private static Table table() {
    return new Table(
        "Rehearsal",
        List.of(
            new Table.Numbers("epoch", List.of(1.0, 2.0), 0),
            new Table.Words("best", List.of("", "*"))));
  }

  private static Confusion confusion() {
    List<String> names = IntStream.range(0, 10).mapToObj(Integer::toString).toList();
    List<List<Long>> counts =
        IntStream.range(0, 10)
            .mapToObj(row -> List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, (long) row))
            .toList();
    return new Confusion("Rehearsal", names, counts, List.of());
  }

  /** Nothing is looked at closely in a rehearsal. */
  private static final class Nowhere implements Overlay {
    @Override
    public void show(String title, Node content) {
      throw new IllegalStateException("a rehearsal has no reader");
    }

    @Override
    public void close() {}
  }
}
