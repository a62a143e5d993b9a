package org.inkbook.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which cells stand on which: a name that a cell uses comes from the nearest cell above that
 * declares it or assigns to it. Values flow downwards, so a cell never stands on one below it.
 *
 * <p>Cells are counted from 0. What a cell changes without assigning, such as the inside of a list,
 * cannot be seen from its code.
 */
public final class Dependencies {
  private final List<Map<String, Integer>> origins;

  private Dependencies(List<Map<String, Integer>> origins) {
    this.origins = origins;
  }

  /** The dependencies among cells with these names, from top to bottom. */
  public static Dependencies of(List<CellNames> cells) {
    List<Map<String, Integer>> origins = new ArrayList<>();
    NamesAbove above = new NamesAbove();
    for (CellNames cell : cells) {
      origins.add(above.origins(cell));
      above.add(cell);
    }
    return new Dependencies(origins);
  }

  /** What a cell uses from above, each name as it is declared there, with the cell that has it. */
  public Map<String, Integer> origins(int cell) {
    return origins.get(cell);
  }

  /** The cells from which a cell uses something directly. */
  public SortedSet<Integer> parents(int cell) {
    return new TreeSet<>(origins.get(cell).values());
  }

  /** The cells that must have run before a cell can, from top to bottom. */
  public SortedSet<Integer> ancestors(int cell) {
    SortedSet<Integer> found = parents(cell);
    for (int above = cell - 1; above >= 0; above--) {
      if (found.contains(above)) {
        found.addAll(parents(above));
      }
    }
    return found;
  }

  /** The cells that a change of a cell makes stale, from top to bottom; not the cell itself. */
  public SortedSet<Integer> dependants(int cell) {
    SortedSet<Integer> found = new TreeSet<>();
    for (int below = cell + 1; below < origins.size(); below++) {
      for (int parent : origins.get(below).values()) {
        if (parent == cell || found.contains(parent)) {
          found.add(below);
        }
      }
    }
    return found;
  }
}
