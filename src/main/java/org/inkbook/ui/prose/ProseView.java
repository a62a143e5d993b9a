package org.inkbook.ui.prose;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.commonmark.node.Node;
import org.inkbook.notebook.Cell;
import org.inkbook.ui.theme.Buttons;
import org.kordamp.ikonli.feather.Feather;

/**
 * The words of a Markdown cell, to read. Nothing in them can do anything but be looked at: HTML is
 * shown as it was written, links lead to the web or to mail alone, and pictures come from the
 * notebook's folder or from the cell. Words can be selected with the mouse and copied.
 */
public final class ProseView extends VBox {
  private static final int LONGEST = 400_000;

  /** Blocks that are drawn at first, and with each asking for more. */
  private static final int BLOCKS = 150;

  private final PictureFiles files;
  private final Consumer<? super URI> browse;
  private final Markdown markdown = new Markdown();
  private final Selecting selecting = new Selecting(this);
  private final Button more = Buttons.labelled(Feather.CHEVRON_DOWN, "Show more", this::drawMore);
  private Optional<Cell> shown = Optional.empty();
  private List<Node> waiting = List.of();

  /**
   * @param folder where pictures are, if the notebook is in a folder
   * @param browse opens an address of the web or of mail
   */
  public ProseView(Optional<Path> folder, Consumer<? super URI> browse) {
    this.files = new PictureFiles(folder);
    this.browse = browse;
    getStyleClass().add("prose");
  }

  /** Shows a cell; pictures come when they have been read. */
  public void show(Cell cell) {
    if (shown.isPresent() && shown.get().equals(cell)) {
      return;
    }
    shown = Optional.of(cell);
    getChildren().clear();
    waiting = blocks(bounded(cell.source()));
    drawMore();
    setAccessibleText(words());
  }

  private static String bounded(String source) {
    return source.length() <= LONGEST
        ? source
        : source.substring(0, LONGEST) + "\n\n*The rest is too long to be shown.*";
  }

  private List<Node> blocks(String source) {
    List<Node> blocks = new ArrayList<>();
    Node block = markdown.parse(source).getFirstChild();
    for (; block != null; block = block.getNext()) {
      blocks.add(block);
    }
    return blocks;
  }

  private void drawMore() {
    Blocks drawing = new Blocks(shown.orElseThrow(), files, browse);
    getChildren().remove(more);
    int count = Math.min(BLOCKS, waiting.size());
    waiting.subList(0, count).forEach(block -> getChildren().addAll(drawing.draw(block)));
    waiting = waiting.subList(count, waiting.size());
    if (!waiting.isEmpty()) {
      getChildren().add(more);
    }
  }

  private String words() {
    return lookupAll(".prose-passage").stream()
        .map(node -> ((Passage) node).words())
        .collect(Collectors.joining("\n"));
  }

  /** The words that the reader has selected; empty when there are none. */
  public String selectedWords() {
    return selecting.selected();
  }
}
