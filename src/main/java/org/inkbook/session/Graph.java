package org.inkbook.session;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellNames;
import org.inkbook.notebook.Dependencies;
import org.inkbook.notebook.NameFinder;
import org.inkbook.notebook.Notebook;

/**
 * Which cells stand on which, by their ids. Found out when it is first asked for, as a notebook can
 * be shown without. Safe from any thread.
 */
final class Graph {
  private final List<String> order;
  private final Map<String, Integer> places = new HashMap<>();
  private final Supplier<List<CellNames>> finding;
  private Optional<Names> found = Optional.empty();

  private Graph(List<String> order, Supplier<List<CellNames>> finding) {
    this.order = order;
    this.finding = finding;
    for (int i = 0; i < order.size(); i++) {
      places.put(order.get(i), i);
    }
  }

  static Graph of(Notebook notebook, NameFinder finder) {
    return new Graph(notebook.cells().stream().map(Cell::id).toList(), () -> finder.find(notebook));
  }

  private record Names(List<CellNames> cells, Dependencies dependencies) {}

  private synchronized Names names() {
    if (found.isEmpty()) {
      List<CellNames> cells = finding.get();
      found = Optional.of(new Names(cells, Dependencies.of(cells)));
    }
    return found.get();
  }

  /** Finds out now what will be asked for. */
  void prepare() {
    Names unused = names();
  }

  /** What a cell uses from above: each name, with the cell that has it. */
  Map<String, String> origins(String id) {
    Map<String, String> origins = new TreeMap<>();
    names()
        .dependencies()
        .origins(places.get(id))
        .forEach((name, cell) -> origins.put(name, order.get(cell)));
    return origins;
  }

  /** The names that a run of a cell sets. */
  Set<String> sets(String id) {
    CellNames cell = names().cells().get(places.get(id));
    Set<String> sets = new LinkedHashSet<>(cell.declares());
    sets.addAll(cell.changes());
    return sets;
  }

  /** The cells that a cell stands on, from top to bottom. */
  List<String> ancestors(String id) {
    return ids(names().dependencies().ancestors(places.get(id)));
  }

  /** These cells from top to bottom. */
  List<String> inOrder(Set<String> cells) {
    return order.stream().filter(cells::contains).toList();
  }

  private List<String> ids(SortedSet<Integer> cells) {
    return cells.stream().map(order::get).toList();
  }
}
