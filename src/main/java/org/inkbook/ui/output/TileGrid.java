package org.inkbook.ui.output;

import java.util.List;
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

  private final Overlay overlay;
  private final EvenTiles flow = new EvenTiles();
  private final RovingFocus focus = new RovingFocus(flow);
  private final Button more;
  private List<Tile> tiles = List.of();
  private int limit = FIRST;

  TileGrid(Overlay overlay) {
    this.overlay = overlay;
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
    int count = Math.min(tiles.size(), limit);
    boolean resized = flow.getChildren().size() != count;
    while (flow.getChildren().size() > count) {
      flow.getChildren().remove(flow.getChildren().size() - 1);
    }
    for (int i = 0; i < count; i++) {
      boolean isNew = i >= flow.getChildren().size();
      TileView view = isNew ? add(i) : (TileView) flow.getChildren().get(i);
      if (isNew || i >= before.size() || !tiles.get(i).equals(before.get(i))) {
        view.setTile(tiles.get(i));
      }
    }
    if (resized) {
      focus.setStops(flow.getChildren());
    }
    int rest = tiles.size() - count;
    more.setText("Show " + Math.min(rest, FIRST) + " more of " + rest);
    Nodes.present(more, rest > 0);
  }

  private TileView add(int index) {
    TileView view = new TileView();
    view.setAction(() -> overlay.show("Look closer", new Inspector(tiles, index)));
    flow.getChildren().add(view);
    return view;
  }

  private void showMore() {
    limit += FIRST;
    setTiles(tiles);
  }
}
