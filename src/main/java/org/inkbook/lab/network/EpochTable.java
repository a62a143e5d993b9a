package org.inkbook.lab.network;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.inkbook.output.Table;
import org.inkbook.output.Table.Numbers;
import org.inkbook.output.Table.Words;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;

/** The figures of the epochs, a row each: to look at, and to calculate with. */
final class EpochTable {
  private EpochTable() {}

  /** For display, with the best epoch marked. */
  static Table shown(List<Epoch> epochs, BestSoFar best) {
    return new Table(
        "Epochs",
        List.of(
            numbers("epoch", epochs, Epoch::number, 0),
            numbers("loss", epochs, Epoch::loss, 4),
            numbers("accuracy", epochs, Epoch::accuracy, 4),
            numbers("validation loss", epochs, Epoch::validationLoss, 4),
            numbers("validation accuracy", epochs, Epoch::validationAccuracy, 4),
            numbers("seconds", epochs, Epoch::seconds, 1),
            new Words("", epochs.stream().map(it -> best.is(it) ? "best" : "").toList())));
  }

  private static Numbers numbers(
      String name, List<Epoch> epochs, ToDoubleFunction<Epoch> value, int decimals) {
    return new Numbers(name, epochs.stream().mapToDouble(value).boxed().toList(), decimals);
  }

  /** As a Tablesaw table. */
  static tech.tablesaw.api.Table history(List<Epoch> epochs) {
    return tech.tablesaw.api.Table.create(
        "history",
        IntColumn.create("epoch", epochs.stream().mapToInt(Epoch::number).toArray()),
        column("loss", epochs, Epoch::loss),
        column("accuracy", epochs, Epoch::accuracy),
        column("validation loss", epochs, Epoch::validationLoss),
        column("validation accuracy", epochs, Epoch::validationAccuracy),
        column("seconds", epochs, Epoch::seconds));
  }

  private static DoubleColumn column(
      String name, List<Epoch> epochs, ToDoubleFunction<Epoch> value) {
    return DoubleColumn.create(name, epochs.stream().mapToDouble(value).toArray());
  }
}
