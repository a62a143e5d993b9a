package org.inkbook.ui.output;

import java.util.Optional;
import javafx.scene.Node;
import org.inkbook.output.Output;

/** A view of one kind of output, on a card. */
abstract class Panel<T extends Output> implements OutputView {
  private final Class<T> kind;
  private Optional<T> shown = Optional.empty();

  /** Where the view puts its title, its tools and what it shows. */
  final OutputCard card = new OutputCard();

  Panel(Class<T> kind) {
    this.kind = kind;
  }

  @Override
  public final Node node() {
    return card;
  }

  @Override
  public final boolean update(Output output) {
    if (!kind.isInstance(output)) {
      return false;
    }
    T next = kind.cast(output);
    if (!shown.equals(Optional.of(next))) {
      shown = Optional.of(next);
      show(next);
    }
    return true;
  }

  /** Brings the nodes in line with a value that differs from the last one. */
  abstract void show(T output);
}
