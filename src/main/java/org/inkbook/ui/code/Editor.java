package org.inkbook.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.inkbook.ui.theme.Nodes;

/**
 * Code to write: an area that is as high as its text, though of a long text it holds only the part
 * that is seen. The area is put where what it shows has its place: {@code y = how far it has
 * scrolled}.
 */
final class Editor extends Region {
  final Area area = new Area();
  private final Language language;
  private final Consumer<String> edited;
  private final LineNumber probe = new LineNumber(1, 1);
  private final Region band = Nodes.region("code-band");
  private final Sideways bar = new Sideways();
  private final Sight sight = new Sight(this, this::look);

  private List<Run> colours = List.of();
  private List<Run> overlays = List.of();
  private Marks marks = Marks.NONE;
  private int digits;
  private boolean showing;

  /**
   * @param edited hears of each edit that the reader makes: the whole source
   */
  Editor(Language language, Consumer<String> edited) {
    this.language = language;
    this.edited = edited;
    getStyleClass().addAll("code", "code-editor", "mono");
    if (language != Language.JAVA) {
      getStyleClass().add("code-words");
    }
    probe.setVisible(false);
    area.setWrapText(language == Language.MARKDOWN);
    getChildren().addAll(band, probe, area, bar);
    area.plainTextChanges().subscribe(change -> changed());
    area.caretPositionProperty().addListener((property, old, caret) -> repaint());
    area.estimatedScrollYProperty().addListener((property, old, way) -> place());
    area.estimatedScrollXProperty().addListener((property, old, way) -> bar.setValue(way));
    area.totalHeightEstimateProperty().addListener((property, old, high) -> higher());
    bar.valueProperty().addListener((property, old, way) -> area.scrollXToPixel((Double) way));
    number();
  }

  String source() {
    return area.getText();
  }

  /** Shows a source and puts the caret somewhere; no listener hears of it. */
  void show(String source, int caret) {
    Edit edit = Edit.between(source(), source, caret);
    showing = true;
    area.apply(new Edit(edit.start(), edit.end(), edit.text(), caret, caret));
    showing = false;
    repaint();
  }

  void mark(Marks next) {
    if (next.equals(marks)) {
      return;
    }
    boolean renumber = !marks.failure().equals(next.failure());
    marks = next;
    repaint();
    if (renumber) {
      number();
    }
    requestLayout();
  }

  private void changed() {
    String source = source();
    colours = Colours.of(source, language);
    if (String.valueOf(lines()).length() != digits) {
      number();
    }
    repaint();
    sight.watch(isLong());
    requestLayout();
    if (!showing) {
      edited.accept(source);
    }
  }

  private void number() {
    digits = String.valueOf(lines()).length();
    if (language == Language.JAVA) {
      area.setParagraphGraphicFactory(this::numberOf);
    }
  }

  private Node numberOf(int index) {
    return new LineNumber(index + 1, lines()).mark(marks.failure(), index + 1);
  }

  private int lines() {
    return area.getParagraphs().size();
  }

  private boolean isLong() {
    return lines() > Rows.FEW && language != Language.MARKDOWN;
  }

  /** Draws colours, brackets and hits of the rows that the area holds. */
  private void repaint() {
    if (showing) {
      return;
    }
    String source = source();
    overlays = marks.hits(source);
    if (language == Language.JAVA) {
      overlays = new ArrayList<>(overlays);
      Brackets.at(source, area.getCaretPosition())
          .ifPresent(
              pair -> {
                overlays.add(new Run(pair.open(), pair.open() + 1, "code-bracket"));
                overlays.add(new Run(pair.close(), pair.close() + 1, "code-bracket"));
              });
    }
    paint();
  }

  private void paint() {
    int from = isLong() ? (int) (scrolled() / rowHeight()) - Rows.MARGIN : 0;
    int count = isLong() ? (int) (area.getHeight() / rowHeight()) + 2 * Rows.MARGIN : lines();
    for (int line = Math.max(0, from); line < Math.min(lines(), from + count); line++) {
      area.paint(line, colours, overlays);
    }
  }

  private double rowHeight() {
    return Math.max(1, probe.prefHeight(-1));
  }

  private double scrolled() {
    return isLong() ? area.getEstimatedScrollY() : 0;
  }

  /** Moves sideways, and tells whether there is anywhere to go. */
  boolean sideways(double way) {
    bar.by(way);
    return bar.isVisible();
  }

  /** Where the caret is, in this node. */
  Bounds caretBounds() {
    double y = snappedTopInset() + area.getCurrentParagraph() * rowHeight();
    Bounds row = new BoundingBox(0, y, getWidth(), rowHeight());
    return isLong()
        ? row
        : area.getCaretBounds().map(this::screenToLocal).filter(box -> box != null).orElse(row);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 20 * rowHeight();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + rowsHeight() + snappedBottomInset();
  }

  /** All rows are of one height, unless signs of another font made some higher. */
  private double rowsHeight() {
    double rows = lines() * rowHeight();
    return isLong() ? rows : Math.max(rows, area.getTotalHeightEstimate());
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    double high = bar.prefHeight(-1);
    look();
    area.layout();
    bar.fit(area.isWrapText() ? 0 : textWidth(), room);
    bar.resizeRelocate(snappedLeftInset(), getHeight() - high, Math.max(0, room), high);
    band.setVisible(marks.failure().isPresent());
    if (band.isVisible()) {
      double y = snappedTopInset() + (marks.failure().getAsInt() - 1) * rowHeight();
      band.resizeRelocate(0, y, getWidth(), rowHeight());
    }
  }

  /** As a property, as the method of that name answers with the height (RichTextFX 0.11.7). */
  private double textWidth() {
    return area.totalWidthEstimateProperty().getOrElse(0.0);
  }

  /** Asks for room when this layout is over: while it goes on, nobody would hear. */
  private void higher() {
    if (!isLong()) {
      Platform.runLater(this::requestLayout);
    }
  }

  /** Makes the area hold what is seen. */
  private void look() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    if (!isLong()) {
      area.resizeRelocate(snappedLeftInset(), snappedTopInset(), room, rowsHeight());
      area.scrollYToPixel(0);
      return;
    }
    double spare = Rows.MARGIN * rowHeight();
    double seen = sight.bottom() - sight.top();
    double height = Math.min(rowsHeight(), seen + 2 * spare);
    area.resize(room, height);
    double top = sight.top() - snappedTopInset();
    boolean held = top >= scrolled() && top + seen <= scrolled() + height;
    if (!held) {
      area.scrollYToPixel(Math.max(0, Math.min(top - spare, rowsHeight() - height)));
    }
    place();
    paint();
  }

  private void place() {
    area.relocate(snappedLeftInset(), snappedTopInset() + scrolled());
  }
}
