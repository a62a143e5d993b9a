package org.inkbook.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.NameFinder;
import org.inkbook.notebook.Notebook;

/**
 * All that is known of an open notebook; each change makes a new one. No clock, kernel or file.
 *
 * @param queue the cells that wait, the next one first
 * @param running the cell that runs, if one does
 */
record SessionState(
    Notebook notebook,
    Graph graph,
    RunLog log,
    Map<String, Staleness> stale,
    List<String> queue,
    Optional<String> running,
    KernelState kernel) {

  static SessionState of(Notebook notebook, NameFinder finder) {
    Graph graph = Graph.of(notebook, finder);
    RunLog log = RunLog.saved(notebook, graph);
    return new SessionState(
        notebook, graph, log, Map.of(), List.of(), Optional.empty(), KernelState.NONE);
  }

  /** After an edit of the document; a cell that is gone waits no longer. */
  SessionState edited(Notebook changed, NameFinder finder) {
    Set<String> code = new HashSet<>();
    changed.cells().stream().filter(Cell::isCode).forEach(cell -> code.add(cell.id()));
    List<String> waiting = queue.stream().filter(code::contains).toList();
    return with(changed, Graph.of(changed, finder), log, waiting, running, kernel);
  }

  /** After a cell showed something. */
  SessionState shown(Notebook changed) {
    return new SessionState(changed, graph, log, stale, queue, running, kernel);
  }

  /** What must run for a cell to run, itself the last. */
  List<String> plan(String id) {
    return new Planner(graph, log, stale).plan(id);
  }

  /** After more cells were asked for; those that wait already keep their places. */
  SessionState queued(List<String> cells) {
    List<String> waiting = new ArrayList<>(queue);
    cells.stream().filter(cell -> !queue.contains(cell)).forEach(waiting::add);
    return with(notebook, graph, log, waiting, running, kernel);
  }

  /** After cells were asked for that go before all that wait. */
  SessionState queuedFirst(List<String> cells) {
    List<String> waiting = new ArrayList<>(cells);
    queue.stream().filter(cell -> !cells.contains(cell)).forEach(waiting::add);
    return with(notebook, graph, log, waiting, running, kernel);
  }

  /** After nothing is to follow any more. */
  SessionState unqueued() {
    return followedBy(List.of());
  }

  /** After the first cell that waited began; what it showed before stays until it shows more. */
  SessionState begun(Instant now) {
    String id = queue.get(0);
    Notebook counting = notebook.with(id, cell -> cell.withExecutionCount(OptionalInt.empty()));
    Cell cell = counting.cells().get(counting.indexOf(id));
    List<String> rest = queue.subList(1, queue.size());
    return with(
        counting, graph, log.begin(cell, graph, now), rest, Optional.of(id), KernelState.BUSY);
  }

  /** After the cell that ran ended; unless it is done, nothing follows. */
  SessionState ended(CellState how, Instant now) {
    return overtaken(how, now).followedBy(how == CellState.DONE ? queue : List.of());
  }

  /** After the cell that ran ended, whose place a newer run of it takes. */
  SessionState overtaken(CellState how, Instant now) {
    RunLog ended = running.map(id -> log.end(id, how, now)).orElse(log);
    return with(notebook, graph, ended, queue, Optional.empty(), KernelState.IDLE);
  }

  private SessionState followedBy(List<String> cells) {
    return with(notebook, graph, log, cells, running, kernel);
  }

  /** After the kernel's state changed, and no more than that. */
  SessionState kernel(KernelState changed) {
    return with(notebook, graph, log, queue, running, changed);
  }

  /** After the kernel went, and every value with it. */
  SessionState kernelGone(KernelState changed) {
    return with(notebook, graph, log.kernelGone(), List.of(), Optional.empty(), changed);
  }

  private SessionState with(
      Notebook changed,
      Graph names,
      RunLog runs,
      List<String> waiting,
      Optional<String> active,
      KernelState process) {
    Map<String, Staleness> now = Freshness.of(changed, names, runs);
    return new SessionState(changed, names, runs, now, List.copyOf(waiting), active, process);
  }

  /** What is known of each cell. */
  Map<String, CellStatus> cells() {
    Map<String, CellStatus> cells = new HashMap<>();
    notebook.cells().forEach(cell -> cells.put(cell.id(), status(cell.id())));
    return cells;
  }

  private CellStatus status(String id) {
    Optional<RunLog.Run> run = log.of(id);
    return new CellStatus(
        state(id),
        stale.getOrDefault(id, Staleness.FRESH),
        run.flatMap(RunLog.Run::began),
        run.flatMap(RunLog.Run::took));
  }

  private CellState state(String id) {
    if (running.equals(Optional.of(id))) {
      return CellState.RUNNING;
    }
    return queue.contains(id)
        ? CellState.QUEUED
        : log.of(id).map(RunLog.Run::state).orElse(CellState.IDLE);
  }
}
