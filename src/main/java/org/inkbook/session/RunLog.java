package org.inkbook.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;

/**
 * What has run, with which code and which values. Immutable.
 *
 * @param runs the last run of each cell that ever ran
 * @param writers by name: the cell whose run set it last in this kernel
 * @param count how many runs there were
 */
record RunLog(Map<String, Run> runs, Map<String, String> writers, long count) {

  /**
   * One run of a cell.
   *
   * @param number of the run, from 1
   * @param source the code that ran
   * @param origins where what it used came from, by name
   * @param live whether it ran in this kernel, which so has what it made
   */
  record Run(
      long number,
      String source,
      Map<String, Origin> origins,
      boolean live,
      CellState state,
      Optional<Instant> began,
      Optional<Duration> took) {

    private Run ended(CellState how, Instant now) {
      Optional<Duration> duration = began.map(then -> Duration.between(then, now));
      return new Run(number, source, origins, live, how, began, duration);
    }

    private Run withoutKernel() {
      CellState kept = state == CellState.FAILED ? state : CellState.IDLE;
      return new Run(number, source, origins, false, kept, began, took);
    }
  }

  /** The run of a cell from which a value came; 0 for a cell that had not run. */
  record Origin(String cell, long run) {}

  RunLog {
    runs = Map.copyOf(runs);
    writers = Map.copyOf(writers);
  }

  /** Of a file: its outputs are taken to come from its code, in a kernel that is gone. */
  static RunLog saved(Notebook notebook, Graph graph) {
    RunLog log = new RunLog(Map.of(), Map.of(), 0);
    for (Cell cell : notebook.cells()) {
      if (cell.isCode() && cell.executionCount().isPresent()) {
        log = log.record(cell, graph, false, CellState.IDLE, Optional.empty());
      }
    }
    return log;
  }

  RunLog begin(Cell cell, Graph graph, Instant now) {
    RunLog log = record(cell, graph, true, CellState.RUNNING, Optional.of(now));
    Map<String, String> set = new HashMap<>(writers);
    graph.sets(cell.id()).forEach(name -> set.put(name, cell.id()));
    return new RunLog(log.runs, set, log.count);
  }

  private RunLog record(
      Cell cell, Graph graph, boolean live, CellState state, Optional<Instant> began) {
    Map<String, Origin> origins = new TreeMap<>();
    graph.origins(cell.id()).forEach((name, from) -> origins.put(name, origin(from)));
    Map<String, Run> changed = new HashMap<>(runs);
    changed.put(
        cell.id(),
        new Run(count + 1, cell.source(), origins, live, state, began, Optional.empty()));
    return new RunLog(changed, writers, count + 1);
  }

  /** Where a value would come from now. */
  Origin origin(String cell) {
    return new Origin(cell, of(cell).map(Run::number).orElse(0L));
  }

  RunLog end(String id, CellState how, Instant now) {
    Map<String, Run> changed = new HashMap<>(runs);
    changed.computeIfPresent(id, (cell, run) -> run.ended(how, now));
    return new RunLog(changed, writers, count);
  }

  /** The kernel is gone, and every value with it; what cells show stays. */
  RunLog kernelGone() {
    Map<String, Run> changed = new HashMap<>(runs);
    changed.replaceAll((cell, run) -> run.withoutKernel());
    return new RunLog(changed, Map.of(), count);
  }

  Optional<Run> of(String id) {
    return Optional.ofNullable(runs.get(id));
  }
}
