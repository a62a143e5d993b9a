package org.inkbook.session;

import java.util.List;

/**
 * Why what a cell shows is no longer what its code would show.
 *
 * @param edited whether its own code was edited since it ran
 * @param names what it uses from above that was changed since, or is stale itself
 */
public record Staleness(boolean edited, List<String> names) {
  /** Of a cell that is not stale. */
  public static final Staleness FRESH = new Staleness(false, List.of());

  public Staleness {
    names = List.copyOf(names);
  }

  public boolean isStale() {
    return edited || !names.isEmpty();
  }
}
