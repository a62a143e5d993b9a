package org.inkbook.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.session.RunLog.Origin;
import org.inkbook.session.RunLog.Run;

/**
 * Which cells are stale: those whose code is not what ran, those that used a value which was made
 * anew since, and those that used a value of a stale cell. A cell that never ran is not stale, as
 * it shows nothing.
 */
final class Freshness {
  private final Graph graph;
  private final RunLog log;
  private final Map<String, Staleness> stale = new HashMap<>();

  private Freshness(Graph graph, RunLog log) {
    this.graph = graph;
    this.log = log;
  }

  /** By the id of each stale cell, why it is. */
  static Map<String, Staleness> of(Notebook notebook, Graph graph, RunLog log) {
    Freshness freshness = new Freshness(graph, log);
    for (Cell cell : notebook.cells()) {
      // From top to bottom, so that those above are known.
      log.of(cell.id()).filter(run -> cell.isCode()).ifPresent(run -> freshness.check(cell, run));
    }
    return freshness.stale;
  }

  private void check(Cell cell, Run run) {
    boolean edited = !cell.source().equals(run.source());
    Map<String, String> now = graph.origins(cell.id());
    List<String> names = new ArrayList<>();
    run.origins()
        .forEach(
            (name, then) -> {
              if (changed(then, Optional.ofNullable(now.get(name)), edited)) {
                names.add(name);
              }
            });
    if (!edited) {
      now.keySet().stream().filter(name -> !run.origins().containsKey(name)).forEach(names::add);
    }
    Staleness staleness = new Staleness(edited, names);
    if (staleness.isStale()) {
      stale.put(cell.id(), staleness);
    }
  }

  /** A name that an edited cell no longer uses has not changed for it. */
  private boolean changed(Origin then, Optional<String> now, boolean edited) {
    return now.map(cell -> stale.containsKey(cell) || !log.origin(cell).equals(then))
        .orElse(!edited);
  }
}
