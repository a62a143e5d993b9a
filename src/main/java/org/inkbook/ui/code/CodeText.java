package org.inkbook.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.inkbook.ui.theme.Nodes;

/**
 * Code to read: in its colours, as high as it is, and several times lighter than a field. Of
 * thousands of lines those are drawn that are seen.
 */
public final class CodeText extends Region {
  private final boolean numbered;
  private final LineNumber probe = new LineNumber(1, 1);
  private final Region band = Nodes.region("code-band");
  private final Sideways bar = new Sideways();
  private final Sight sight = new Sight(this, this::look);
  private final List<Node> grounds = new ArrayList<>();
  private final Rectangle clip = new Rectangle();

  private String source = "";
  private int[] starts = {0};
  private List<Run> colours = List.of();
  private Marks marks = Marks.NONE;
  private List<CodeRow> rows = new ArrayList<>();
  private List<LineNumber> numbers = List.of();
  private int first;

  /** Code without line numbers. */
  public CodeText() {
    this(false);
  }

  CodeText(boolean numbered) {
    this.numbered = numbered;
    getStyleClass().addAll("code", "code-text", "mono");
    if (!numbered) {
      getStyleClass().add("code-words");
    }
    probe.setVisible(false);
    setClip(clip);
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    bar.valueProperty().subscribe(value -> requestLayout());
    sceneProperty().subscribe(scene -> look());
  }

  /** Shows a source. */
  public void show(String text, Language language) {
    source = text;
    starts = Rows.starts(text);
    colours = Colours.of(text, language);
    sight.watch(isLong());
    draw(0, isLong() ? 0 : starts.length);
    look();
  }

  void mark(Marks next) {
    marks = next;
    for (int i = 0; i < numbers.size(); i++) {
      numbers.get(i).mark(next.failure(), first + i + 1);
    }
    requestLayout();
  }

  /** Moves sideways, and tells whether there is anywhere to go. */
  boolean sideways(double way) {
    bar.by(way);
    return bar.isVisible();
  }

  private boolean isLong() {
    return starts.length > Rows.FEW;
  }

  private double rowHeight() {
    return Math.max(1, probe.prefHeight(-1));
  }

  /** Draws what has come into sight. */
  private void look() {
    if (!isLong() || getScene() == null) {
      return;
    }
    int top = (int) (sight.top() / rowHeight());
    int bottom = (int) Math.ceil(sight.bottom() / rowHeight());
    boolean drawn = top >= first && Math.min(bottom, starts.length) <= first + rows.size();
    if (!drawn) {
      int from = Math.max(0, top - Rows.MARGIN);
      draw(Math.min(from, starts.length), Math.min(bottom + Rows.MARGIN, starts.length));
    }
  }

  private void draw(int from, int to) {
    first = from;
    rows = new ArrayList<>();
    List<LineNumber> sides = new ArrayList<>();
    for (int line = from; line < to; line++) {
      rows.add(CodeRow.of(source, colours, starts[line], Rows.end(source, starts, line)));
      if (numbered) {
        sides.add(new LineNumber(line + 1, starts.length).mark(marks.failure(), line + 1));
      }
    }
    numbers = sides;
    List<Node> all = new ArrayList<>(List.of(band, probe));
    all.addAll(rows);
    all.addAll(numbers);
    all.add(bar);
    getChildren().setAll(all);
    requestLayout();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + gutter() + textWidth() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + rowsHeight() + snappedBottomInset();
  }

  private double rowsHeight() {
    return isLong()
        ? starts.length * rowHeight()
        : rows.stream().mapToDouble(row -> row.prefHeight(-1)).sum();
  }

  private double gutter() {
    return numbers.isEmpty() ? 0 : numbers.get(0).prefWidth(-1);
  }

  private double textWidth() {
    return rows.stream().mapToDouble(row -> row.prefWidth(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double gutter = gutter();
    double room = getWidth() - snappedLeftInset() - snappedRightInset() - gutter;
    bar.fit(textWidth(), room);
    double x = snappedLeftInset() + gutter - bar.getValue();
    double y = snappedTopInset() + (isLong() ? first * rowHeight() : 0);
    band.setVisible(false);
    for (int i = 0; i < rows.size(); i++) {
      double height = rows.get(i).prefHeight(-1);
      rows.get(i).resizeRelocate(x, y, rows.get(i).prefWidth(-1), height);
      if (numbered) {
        numbers.get(i).resizeRelocate(snappedLeftInset(), y, gutter, height);
      }
      if (marks.failure().equals(OptionalInt.of(first + i + 1))) {
        band.setVisible(true);
        band.resizeRelocate(0, y, getWidth(), height);
      }
      y += height;
    }
    double high = bar.prefHeight(-1);
    bar.resizeRelocate(snappedLeftInset() + gutter, getHeight() - high, Math.max(0, room), high);
    drawGrounds();
  }

  private void drawGrounds() {
    getChildren().removeAll(grounds);
    grounds.clear();
    List<Run> hits = marks.hits(source);
    for (CodeRow row : rows) {
      row.layout();
      hits.stream().filter(row::holds).map(row::ground).forEach(grounds::add);
    }
    getChildren().addAll(1, grounds);
  }
}
