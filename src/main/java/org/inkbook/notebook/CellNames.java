package org.inkbook.notebook;

import java.util.Set;

/**
 * What a cell's code declares and what it uses from elsewhere, by name.
 *
 * <p>Variables and types go by their simple name. A declared method has its parameter types, as in
 * {@code scale(int,double)}; a called one has not, as in {@code scale()}. An import of everything
 * is declared as it is written: {@code java.util.*} or {@code static java.lang.Math.*}.
 *
 * @param declares what the cell makes: variables, methods, types, imports
 * @param changes variables from elsewhere to which the cell assigns
 * @param uses what the code refers to and does not make itself first; holds all of {@code changes}
 */
public record CellNames(Set<String> declares, Set<String> changes, Set<String> uses) {
  /** Of a cell that holds no code. */
  public static final CellNames NONE = new CellNames(Set.of(), Set.of(), Set.of());

  public CellNames {
    declares = Set.copyOf(declares);
    changes = Set.copyOf(changes);
    uses = Set.copyOf(uses);
  }
}
