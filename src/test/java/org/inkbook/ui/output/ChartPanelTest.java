package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import org.inkbook.output.Chart;
import org.junit.jupiter.api.Test;

class ChartPanelTest extends Bench {

  @Test
  void aLiveChartIsChangedInPlace() {
    OutputSlot slot = show(Samples.chart(2));
    Node view = asks(() -> slot.getChildren().get(0));
    Path line = line(0);
    int before = line.getElements().size();
    does(() -> slot.show(Samples.chart(6)));
    assertThat(slot.getChildren()).containsExactly(view);
    assertThat(line(0)).isSameAs(line);
    assertThat(before).isEqualTo(2);
    assertThat(line.getElements()).hasSize(6);
  }

  private Path line(int index) {
    List<Node> lines =
        all(".plot-surface .plot-line").stream().filter(Path.class::isInstance).toList();
    return (Path) lines.get(index);
  }

  @Test
  void validationIsDashedAndTrainingIsNot() {
    show(Samples.chart(5));
    assertThat(line(0).getStrokeDashArray()).isEmpty();
    assertThat(line(1).getStrokeDashArray()).isNotEmpty();
    assertThat(line(0).getStroke()).isNotEqualTo(line(1).getStroke());
    assertThat(
            all(".swatch .plot-line").stream()
                .map(node -> ((Shape) node).getStrokeDashArray().isEmpty()))
        .containsExactly(true, false, true, false);
  }

  @Test
  void theMouseTellsTheValuesInBothPlots() {
    show(Samples.chart(8));
    Node surface = one(".plot-surface");
    Bounds on = asks(() -> surface.localToScreen(surface.getBoundsInLocal()));
    robot.moveTo(new Point2D(on.getMaxX() - 16, on.getCenterY()));
    does(() -> {});
    assertThat(all(".plot-readout-place").stream().map(this::words))
        .containsExactly("epoch 8", "epoch 8");
    assertThat(reads("validation loss 0.0530")).isTrue();
    assertThat(reads("accuracy 0.9931")).isTrue();
    robot.moveTo(new Point2D(on.getCenterX(), on.getMaxY() + 200));
    does(() -> {});
    assertThat(all(".plot-readout-place")).isEmpty();
  }

  @Test
  void arrowKeysTellTheValuesToo() {
    show(Samples.chart(8));
    focus(one(".plot-surface"));
    robot.type(KeyCode.LEFT, KeyCode.LEFT);
    does(() -> {});
    assertThat(reads("epoch 7")).isTrue();
    assertThat(one(".plot-surface").getAccessibleHelp()).startsWith("epoch 7, loss 0.0311");
  }

  @Test
  void theNumbersAreThereAsATableAndFollowAnUpdate() {
    OutputSlot slot = show(Samples.chart(3));
    assertThat(all(".table-view")).isEmpty();
    click(button("Show the numbers as a table"));
    TableView<?> table = (TableView<?>) one(".table-view");
    assertThat(table.getColumns().stream().map(c -> c.getText()))
        .containsExactly("epoch", "loss", "validation loss", "accuracy", "validation accuracy");
    assertThat(table.getItems()).hasSize(3);
    does(() -> slot.show(Samples.chart(5)));
    assertThat(table.getItems()).hasSize(5);
  }

  @Test
  void linesOfDifferentLengthGapsAndEmptyOnesAreDrawn() {
    Chart odd =
        new Chart(
            "",
            "batch",
            "loss",
            "",
            List.of(
                new Chart.Series(
                    "loss", Chart.Axis.LEFT, points(IntStream.range(0, 20_000).toArray())),
                new Chart.Series(
                    "validation", Chart.Axis.LEFT, List.of(new Chart.Point(3, Double.NaN))),
                new Chart.Series("none", Chart.Axis.LEFT, List.of())));
    show(odd);
    assertThat(all(".plot")).as("one plot, for nothing is on the right").hasSize(1);
    assertThat(line(0).getElements().size()).isBetween(500, 8000);
  }

  private static List<Chart.Point> points(int... xs) {
    return IntStream.of(xs).mapToObj(x -> new Chart.Point(x, 1.0 / (1 + x))).toList();
  }

  @Test
  void aChartWithoutASinglePointStillStands() {
    show(
        new Chart(
            "Soon",
            "epoch",
            "loss",
            "",
            List.of(new Chart.Series("loss", Chart.Axis.LEFT, List.of()))));
    assertThat(reads("Soon")).isTrue();
  }
}
