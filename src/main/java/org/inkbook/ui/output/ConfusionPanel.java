package org.inkbook.ui.output;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.inkbook.output.Confusion;
import org.inkbook.output.Tile;
import org.inkbook.ui.theme.Nodes;

/** A confusion matrix; a cell of it opens the pictures behind it, beside it. */
final class ConfusionPanel extends Panel<Confusion> {

  private final Label heading = Nodes.prose("", "h4");
  private final Label explained = Nodes.prose("", "text-quiet");
  private final TileGrid digits;
  private final VBox detail;
  private final Figures figures;

  private record Place(int truth, int prediction) {}

  private Optional<HeatGrid> grid = Optional.empty();
  private Optional<Place> open = Optional.empty();
  private Optional<Confusion> confusion = Optional.empty();

  ConfusionPanel(Overlay overlay, SaveDialog save, Executor later) {
    super(Confusion.class);
    digits = new TileGrid(overlay, later);
    figures = new Figures(card, save);
    detail = new VBox(heading, explained, digits);
    detail.getStyleClass().add("heat-detail");
  }

  @Override
  void show(Confusion next) {
    confusion = Optional.of(next);
    card.setTitle(next.title());
    if (grid.map(HeatGrid::labels).filter(next.labels()::equals).isEmpty()) {
      HeatGrid made = new HeatGrid(next.labels(), this::open);
      grid = Optional.of(made);
      open = Optional.empty();
      heading.setText("Look at the digits");
      explained.setText(
          "Click a cell of the matrix, or go there by the arrow keys and press Enter.");
      card.setBody(new Beside(new FitWidth(made), detail, false));
    }
    grid.ifPresent(cells -> cells.setCounts(next));
    open.ifPresent(place -> open(place.truth(), place.prediction()));
    figures.set(() -> AsTables.of(next));
  }

  private void open(int truth, int prediction) {
    open = Optional.of(new Place(truth, prediction));
    confusion.ifPresent(shown -> open(shown, truth, prediction));
  }

  private void open(Confusion shown, int truth, int prediction) {
    long count = shown.counts().get(truth).get(prediction);
    List<Tile> tiles =
        shown.examples().stream()
            .filter(cell -> cell.truth() == truth && cell.prediction() == prediction)
            .flatMap(cell -> cell.tiles().stream())
            .toList();
    heading.setText(shown.labels().get(truth) + " read as " + shown.labels().get(prediction));
    explained.setText(explanation(count, tiles.size()));
    digits.setTiles(tiles);
  }

  private static String explanation(long count, int kept) {
    if (count == 0) {
      return "This never happened.";
    }
    String pictures = count == 1 ? "1 picture" : Numerals.count(count) + " pictures";
    return kept == 0
        ? pictures + "; none was kept to be looked at."
        : kept < count ? pictures + ", " + kept + " of them here." : pictures + ".";
  }
}
