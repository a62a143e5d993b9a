package org.inkbook.ui.output;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.inkbook.output.Tile;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;

/** Pictures in reading order, in rows that fit; each opens the inspector. */
final class TileGrid extends VBox {
  /** So many are drawn at once; the rest on demand. */
  static final int FIRST = 120;

  /** So many are added at a time: as many as one frame has room for. */
  private static final int AT_ONCE = 8;

  private final Overlay overlay;
  private final Executor later;
  private final EvenTiles flow = new EvenTiles();
  private final RovingFocus focus = new RovingFocus(flow);
  private final Button more;
  private List<Tile> tiles = List.of();
  private int limit = FIRST;
  private boolean adding;

  /**
   * @param later adds pictures beyond the first few, on JavaFX's thread, when a frame has room
   */
  TileGrid(Overlay overlay, Executor later) {
    this.overlay = overlay;
    this.later = later;
    getStyleClass().add("tile-grid");
    flow.getStyleClass().add("tile-flow");
    more = Buttons.labelled(Feather.CHEVRON_DOWN, "", this::showMore);
    Nodes.present(more, false);
    getChildren().addAll(flow, more);
  }

  /** Shows these pictures; nodes that are already there are filled anew. */
  void setTiles(List<Tile> next) {
    List<Tile> before = tiles;
    tiles = next;
    int count = count();
    if (flow.getChildren().size() > count) {
      flow.getChildren().remove(count, flow.getChildren().size());
      focus.setStops(flow.getChildren());
    }
    for (int i = 0; i < flow.getChildren().size(); i++) {
      if (i >= before.size() || !tiles.get(i).equals(before.get(i))) {
        ((TileView) flow.getChildren().get(i)).setTile(tiles.get(i));
      }
    }
    int rest = tiles.size() - count;
    more.setText("Show " + Math.min(rest, FIRST) + " more of " + rest);
    Nodes.present(more, rest > 0);
    if (!adding) {
      addSome();
    }
  }

  private int count() {
    return Math.min(tiles.size(), limit);
  }

  /** Whether all are there that are to be. */
  boolean isWhole() {
    return !adding;
  }

  private void addSome() {
    int first = flow.getChildren().size();
    int end = Math.min(count(), first + AT_ONCE);
    if (first < end) {
      flow.getChildren().addAll(IntStream.range(first, end).mapToObj(this::view).toList());
      focus.setStops(flow.getChildren());
      flow.applyCss();
    }
    adding = end < count();
    requestLayout();
    if (adding) {
      later.execute(this::addSome);
    }
  }

  private TileView view(int index) {
    TileView view = new TileView();
    view.setAction(() -> overlay.show("Look closer", new Inspector(tiles, index)));
    view.setTile(tiles.get(index));
    return view;
  }

  private void showMore() {
    limit += FIRST;
    setTiles(tiles);
  }
}
