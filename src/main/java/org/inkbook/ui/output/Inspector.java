package org.inkbook.ui.output;

import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.inkbook.output.Probabilities;
import org.inkbook.output.Steps;
import org.inkbook.output.Tile;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One picture looked at closely: its pixels with their values, and the network's answer. Page Up
 * and Page Down go to the pictures beside it.
 */
final class Inspector extends VBox {
  private final List<Tile> tiles;
  private final IntFunction<List<Steps.Step>> ways;
  private final WayStrip way = new WayStrip();
  private int index;

  private final Label caption = Nodes.label("", "inspector-caption");
  private final FontIcon sign = new FontIcon(Feather.CHECK);
  private final Label place = Nodes.label("", "text-quiet");
  private final PixelGrid pixels = new PixelGrid();
  private final Bars bars = new Bars();
  private final VBox answer = new VBox(Nodes.label("What the network answered", "h4"), bars);
  private final Button previous;
  private final Button next;

  Inspector(List<Tile> tiles, int index) {
    this(tiles, index, any -> List.of());
  }

  /**
   * @param ways how the picture at an index came about; an empty list where that is not known
   */
  Inspector(List<Tile> tiles, int index, IntFunction<List<Steps.Step>> ways) {
    this.tiles = List.copyOf(tiles);
    this.ways = ways;
    getStyleClass().add("inspector");
    previous = Buttons.icon(Feather.CHEVRON_LEFT, "Previous picture (Page Up)", () -> go(-1));
    next = Buttons.icon(Feather.CHEVRON_RIGHT, "Next picture (Page Down)", () -> go(1));
    HBox head = new HBox(sign, caption, place, previous, next);
    head.getStyleClass().add("inspector-head");
    head.setAlignment(Pos.CENTER_LEFT);
    CheckBox numbers = new CheckBox("Show the pixels as numbers");
    numbers.selectedProperty().subscribe(pixels::setNumbers);
    VBox left = new VBox(pixels, pixels.readout(), numbers);
    left.getStyleClass().add("inspector-part");
    answer.getStyleClass().addAll("inspector-part", "inspector-answer");
    getChildren().addAll(head, way, new Beside(left, answer, false));
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    show(index);
  }

  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
      go(event.getCode() == KeyCode.PAGE_UP ? -1 : 1);
      event.consume();
    }
  }

  private void go(int steps) {
    show(Math.max(0, Math.min(tiles.size() - 1, index + steps)));
  }

  private void show(int wanted) {
    index = wanted;
    Tile tile = tiles.get(index);
    caption.setText(tile.caption());
    caption.setAccessibleText(Verdicts.inWords(tile));
    Nodes.present(sign, tile.verdict() != Tile.Verdict.NONE);
    sign.setIconCode(tile.verdict() == Tile.Verdict.RIGHT ? Feather.CHECK : Feather.X);
    getStyleClass().removeAll("right", "wrong");
    getStyleClass().addAll(Verdicts.styles(tile.verdict()));
    place.setText((index + 1) + " of " + tiles.size());
    previous.setDisable(index == 0);
    next.setDisable(index == tiles.size() - 1);
    List.of(place, previous, next).forEach(node -> Nodes.present(node, tiles.size() > 1));
    way.show(ways.apply(index));
    pixels.setPixels(tile.picture());
    bars.setValues(Probabilities.labels(tile.probabilities().size()), tile.probabilities());
    Nodes.present(answer, !tile.probabilities().isEmpty());
  }
}
