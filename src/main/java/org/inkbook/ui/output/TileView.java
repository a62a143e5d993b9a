package org.inkbook.ui.output;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.inkbook.output.Pixels;
import org.inkbook.output.Tile;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One picture with its caption; its verdict is told by the frame's colour and by a sign. */
final class TileView extends Pressable {
  private final PixelView squares = new PixelView();
  private final Label caption = Nodes.label("", "tile-caption");
  private final HBox below = new HBox();
  private final VBox column = new VBox();

  TileView() {
    getStyleClass().add("tile");
    below.getChildren().add(caption);
    below.getStyleClass().add("tile-below");
    below.setAlignment(Pos.CENTER);
    column.getChildren().addAll(squares, below);
    column.getStyleClass().add("tile-column");
    column.setAlignment(Pos.TOP_CENTER);
    getChildren().add(column);
  }

  void setTile(Tile tile) {
    column.getChildren().set(0, picture(tile.picture()));
    caption.setText(tile.caption());
    below.getChildren().setAll(caption);
    if (tile.verdict() != Tile.Verdict.NONE) {
      below.getChildren().add(0, sign(tile.verdict()));
    }
    getStyleClass().removeAll("right", "wrong");
    getStyleClass().addAll(Verdicts.styles(tile.verdict()));
    setAccessibleText("Picture " + Verdicts.inWords(tile));
  }

  /** A digit as squares; what is no digit, such as a photo, larger. */
  private Node picture(Pixels pixels) {
    if (!Pictures.isTiny(pixels)) {
      return new PhotoView(pixels, "tile-photo");
    }
    squares.setPixels(pixels);
    return squares;
  }

  private static FontIcon sign(Tile.Verdict verdict) {
    FontIcon sign = new FontIcon(verdict == Tile.Verdict.RIGHT ? Feather.CHECK : Feather.X);
    sign.getStyleClass().add("small-icon");
    return sign;
  }
}
