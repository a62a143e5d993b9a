package org.inkbook.session;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inkbook.session.RunLog.Run;

/**
 * Tells which cells must run before a cell can: those above whose values it needs, directly or not,
 * where the kernel does not have them, has them from other code, or has another cell's in their
 * place; and then whatever stands between those and the cell.
 */
final class Planner {
  private final Graph graph;
  private final RunLog log;
  private final Map<String, Staleness> stale;

  Planner(Graph graph, RunLog log, Map<String, Staleness> stale) {
    this.graph = graph;
    this.log = log;
    this.stale = stale;
  }

  /** The cells to run, from top to bottom, the one asked for being the last. */
  List<String> plan(String target) {
    Set<String> needed = new HashSet<>();
    need(target, needed);
    List<String> ancestors = graph.ancestors(target);
    int before;
    do {
      before = needed.size();
      ancestors.stream()
          .filter(cell -> graph.origins(cell).values().stream().anyMatch(needed::contains))
          .forEach(cell -> need(cell, needed));
    } while (needed.size() > before);
    return graph.inOrder(needed);
  }

  private void need(String cell, Set<String> needed) {
    if (needed.add(cell)) {
      graph
          .origins(cell)
          .forEach(
              (name, from) -> {
                if (!hasValue(name, from)) {
                  need(from, needed);
                }
              });
    }
  }

  /** Whether the kernel has the value that a cell gives to a name. */
  private boolean hasValue(String name, String from) {
    boolean written = name.endsWith("*") || from.equals(log.writers().get(name));
    return written
        && !stale.containsKey(from)
        && log.of(from).filter(Run::live).filter(Planner::usable).isPresent();
  }

  /** What a cell had made when its user stopped it counts: a training is stopped to be used. */
  private static boolean usable(Run run) {
    return switch (run.state()) {
      case DONE, STOPPED, RUNNING -> true;
      case IDLE, QUEUED, FAILED -> false;
    };
  }
}
