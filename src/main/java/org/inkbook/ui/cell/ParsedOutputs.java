package org.inkbook.ui.cell;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.inkbook.notebook.CellOutput;
import org.inkbook.output.Output;
import org.inkbook.ui.output.OutputViews;

/**
 * The outputs of one cell as they are drawn, for as long as the cell has them: scrolling back to a
 * cell reads nothing again. Outputs are told apart by identity, as comparing large ones takes long.
 */
final class ParsedOutputs {
  private final Parser parser;
  private final IdentityHashMap<CellOutput, Output> known = new IdentityHashMap<>();

  ParsedOutputs(Parser parser) {
    this.parser = parser;
  }

  /** What is at hand already. */
  Optional<Output> known(CellOutput output) {
    return Optional.ofNullable(known.get(output));
  }

  /**
   * Reads an output away from JavaFX's thread.
   *
   * @param wanted whether it is still of use; asked on JavaFX's thread, before it is handed over
   * @param then gets it, on JavaFX's thread
   */
  void read(CellOutput output, BooleanSupplier wanted, Consumer<? super Output> then) {
    parser
        .executor()
        .execute(
            () -> {
              Output read = Parser.read(output);
              OutputViews.prepare(read);
              Platform.runLater(
                  () -> {
                    if (wanted.getAsBoolean()) {
                      known.put(output, read);
                      then.accept(read);
                    }
                  });
            });
  }

  /** Forgets all others. */
  void keep(List<CellOutput> outputs) {
    Set<CellOutput> stay = Collections.newSetFromMap(new IdentityHashMap<>());
    stay.addAll(outputs);
    known.keySet().retainAll(stay);
  }
}
