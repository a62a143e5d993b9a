package org.inkbook.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Rows one below the other, names and controls each in a line. Where there is room a description
 * stands beside its control, else below it; where there is little, the name goes above.
 */
final class Rows extends Region {
  // All in em.
  private static final double GAP = 1.1;
  private static final double BETWEEN = 0.75;
  private static final double CLOSE = 0.3;
  private static final double LINE = 2.4;
  private static final double NAME_MOST = 13;
  private static final double CONTROL = 24;
  private static final double DESCRIPTION_LEAST = 11;
  private static final double NAME_BESIDE = 27;

  private List<Row> rows = List.of();

  Rows() {
    getStyleClass().add("form-rows");
  }

  void setRows(List<Row> now) {
    rows = List.copyOf(now);
    List<Node> nodes = new ArrayList<>();
    rows.forEach(row -> nodes.addAll(row.nodes()));
    getChildren().setAll(nodes);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return (NAME_MOST + GAP + CONTROL) * em();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return arrange(width < 0 ? prefWidth(-1) : width, false);
  }

  @Override
  protected void layoutChildren() {
    double unused = arrange(getWidth(), true);
  }

  private double em() {
    return rows.isEmpty() ? 0 : rows.get(0).name().getFont().getSize();
  }

  /** Where a row's parts go across. */
  private record Columns(double name, double control, double description, boolean beside) {}

  private Columns columns(double width) {
    double em = em();
    double name =
        rows.stream().mapToDouble(row -> Math.ceil(row.name().prefWidth(-1))).max().orElse(0);
    name = Math.min(name, NAME_MOST * em);
    boolean beside = width >= NAME_BESIDE * em;
    double left = beside ? width - name - GAP * em : width;
    double control = Math.min(left, CONTROL * em);
    double rest = left - control - GAP * em;
    return new Columns(name, control, rest >= DESCRIPTION_LEAST * em ? rest : 0, beside);
  }

  private double arrange(double width, boolean place) {
    Columns columns = columns(width);
    double y = 0;
    for (int i = 0; i < rows.size(); i++) {
      y += i == 0 ? 0 : BETWEEN * em();
      y += arrange(rows.get(i), columns, y, place);
    }
    return Math.ceil(y);
  }

  /** Gives the row's height. */
  private double arrange(Row row, Columns columns, double top, boolean place) {
    double em = em();
    double x = columns.beside() ? columns.name() + GAP * em : 0;
    double y = top;
    if (columns.beside()) {
      put(row.name(), 0, y, columns.name(), LINE * em, place);
    } else {
      y += put(row.name(), 0, y, columns.control(), -1, place) + CLOSE * em;
    }
    double height = Math.max(LINE * em, row.field().prefHeight(columns.control()));
    double first = y;
    put(row.field(), x, y, columns.control(), height, place);
    y += height + below(row.problem(), x, y + height, columns.control(), place);
    if (columns.description() == 0) {
      y += below(row.description(), x, y, columns.control(), place);
    } else if (row.description().isManaged()) {
      double wanted = row.description().prefHeight(columns.description());
      double aside = Math.max(wanted, LINE * em);
      put(
          row.description(),
          x + columns.control() + GAP * em,
          first,
          columns.description(),
          aside,
          place);
      y = Math.max(y, first + aside);
    }
    return y - top;
  }

  private double below(Region part, double x, double y, double width, boolean place) {
    double close = CLOSE * em();
    return part.isManaged() ? close + put(part, x, y + close, width, -1, place) : 0;
  }

  private static double put(
      Region part, double x, double y, double width, double height, boolean place) {
    double high = height < 0 ? Math.ceil(part.prefHeight(width)) : height;
    if (place) {
      part.resizeRelocate(Math.rint(x), Math.rint(y), Math.floor(width), high);
    }
    return high;
  }
}
