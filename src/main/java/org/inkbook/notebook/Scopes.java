package org.inkbook.notebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The names that are declared inside a snippet and known only there, by nested blocks. */
final class Scopes {
  private final Deque<Set<String>> open = new ArrayDeque<>();

  /** Runs what is inside a block. */
  void within(Runnable block) {
    open.push(new HashSet<>());
    block.run();
    open.pop();
  }

  /** Whether nothing is open: a declaration here is one of the cell. */
  boolean outermost() {
    return open.isEmpty();
  }

  /** Declares a name in the innermost block. */
  void declare(String name) {
    open.element().add(name);
  }

  boolean know(String name) {
    return open.stream().anyMatch(names -> names.contains(name));
  }
}
