package org.inkbook.ui.cell;

import java.util.List;
import java.util.Optional;

/**
 * The cells that are selected: those between two, or one.
 *
 * @param anchor where the selection began
 * @param current where it has come to: the cell that the keyboard is at
 */
record Selection(Optional<String> anchor, Optional<String> current) {
  static final Selection NONE = new Selection(Optional.empty(), Optional.empty());

  static Selection of(String id) {
    return new Selection(Optional.of(id), Optional.of(id));
  }

  Selection extendedTo(String id) {
    return new Selection(anchor.or(() -> Optional.of(id)), Optional.of(id));
  }

  /** The ids from the upper to the lower end, in the order of the notebook. */
  List<String> ids(List<String> order) {
    int from = anchor.map(order::indexOf).orElse(-1);
    int to = current.map(order::indexOf).orElse(-1);
    if (to < 0) {
      return List.of();
    }
    int other = from < 0 ? to : from;
    return order.subList(Math.min(other, to), Math.max(other, to) + 1);
  }

  /** What is selected after the cells have changed: the next cell where the current one is gone. */
  Selection after(List<String> before, List<String> now) {
    if (current.filter(now::contains).isPresent()) {
      return anchor.filter(now::contains).isPresent() ? this : of(current.get());
    }
    int place = current.map(before::indexOf).orElse(0);
    return before.stream()
        .skip(Math.max(0, place))
        .filter(now::contains)
        .findFirst()
        .or(() -> now.isEmpty() ? Optional.empty() : Optional.of(now.get(lastBefore(before, now))))
        .map(Selection::of)
        .orElse(NONE);
  }

  /** After everything below is gone, the last; of a notebook that is another, the first. */
  private static int lastBefore(List<String> before, List<String> now) {
    return before.stream().anyMatch(now::contains) ? now.size() - 1 : 0;
  }
}
