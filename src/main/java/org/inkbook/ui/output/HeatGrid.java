package org.inkbook.ui.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.inkbook.output.Confusion;
import org.inkbook.ui.theme.Nodes;

/**
 * The cells of a confusion matrix: a row for each true label, a column for each answer, then the
 * sums. What was read rightly has a colour of its own, by its share of the row; mistakes are scaled
 * among themselves, for beside a thousand right answers ten wrong ones would not be seen.
 */
final class HeatGrid extends GridPane {
  private static final int LEVELS = 6;

  private final List<String> labels;
  private final List<HeatCell> cells = new ArrayList<>();
  private final List<Label> rowSums = new ArrayList<>();
  private final List<Label> rowRates = new ArrayList<>();
  private final List<Label> columnSums = new ArrayList<>();
  private final Label total = Nodes.label("", "heat-sum");
  private final Label accuracy = Nodes.label("", "heat-sum");

  HeatGrid(List<String> labels, BiConsumer<Integer, Integer> open) {
    this.labels = labels;
    getStyleClass().add("heat-grid");
    int size = labels.size();
    Label across = Nodes.label("read as", "heat-axis");
    GridPane.setHalignment(across, HPos.CENTER);
    add(across, 1, 0, size, 1);
    add(Nodes.label("true label", "heat-axis"), 0, 1);
    add(Nodes.label("sum", "heat-head"), size + 1, 1);
    add(Nodes.label("right", "heat-head"), size + 2, 1);
    for (int i = 0; i < size; i++) {
      add(Nodes.label(labels.get(i), "heat-head"), i + 1, 1);
      add(Nodes.label(labels.get(i), "heat-head", "heat-row-head"), 0, i + 2);
      rowSums.add(sum(size + 1, i + 2));
      rowRates.add(sum(size + 2, i + 2));
      columnSums.add(sum(i + 1, size + 2));
      columnSums.get(i).getStyleClass().add("heat-column-sum");
      addCells(i, open);
    }
    add(Nodes.label("sum", "heat-head", "heat-row-head"), 0, size + 2);
    add(total, size + 1, size + 2);
    add(accuracy, size + 2, size + 2);
    new RovingFocus(this).setStops(cells);
  }

  private void addCells(int truth, BiConsumer<Integer, Integer> open) {
    for (int c = 0; c < labels.size(); c++) {
      int prediction = c;
      HeatCell cell = new HeatCell();
      cell.setAction(() -> open.accept(truth, prediction));
      add(cell, prediction + 1, truth + 2);
      cells.add(cell);
    }
  }

  private Label sum(int column, int row) {
    Label label = Nodes.label("", "heat-sum");
    add(label, column, row);
    return label;
  }

  List<String> labels() {
    return labels;
  }

  void setCounts(Confusion confusion) {
    int size = labels.size();
    long mostWrong = mostWrong(confusion.counts());
    for (int truth = 0; truth < size; truth++) {
      List<Long> row = confusion.counts().get(truth);
      long all = row.stream().mapToLong(Long::longValue).sum();
      rowSums.get(truth).setText(Numerals.count(all));
      rowRates.get(truth).setText(rate(row.get(truth), all));
      for (int guess = 0; guess < size; guess++) {
        long count = row.get(guess);
        double share = truth == guess ? share(count, all) : Math.sqrt(share(count, mostWrong));
        cells
            .get(truth * size + guess)
            .set(count, truth == guess, level(share), words(truth, guess, count));
      }
    }
    sums(confusion.counts());
  }

  private void sums(List<List<Long>> counts) {
    long all = 0;
    long right = 0;
    for (int c = 0; c < labels.size(); c++) {
      int column = c;
      long sum = counts.stream().mapToLong(row -> row.get(column)).sum();
      columnSums.get(c).setText(Numerals.count(sum));
      all += sum;
      right += counts.get(c).get(c);
    }
    total.setText(Numerals.count(all));
    accuracy.setText(rate(right, all));
  }

  private String words(int truth, int guess, long count) {
    String cell = "%s read as %s: ".formatted(labels.get(truth), labels.get(guess));
    return cell + Numerals.count(count) + (count == 1 ? " picture" : " pictures");
  }

  private static String rate(long right, long all) {
    return all == 0 ? "" : Numerals.percent((double) right / all);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** From 0, nothing, to {@value #LEVELS}, all. */
  private static int level(double share) {
    return (int) Math.ceil(share * LEVELS - 1e-9);
  }

  private static long mostWrong(List<List<Long>> counts) {
    int size = counts.size();
    return IntStream.range(0, size * size)
        .filter(i -> i / size != i % size)
        .mapToLong(i -> counts.get(i / size).get(i % size))
        .max()
        .orElse(0);
  }
}
