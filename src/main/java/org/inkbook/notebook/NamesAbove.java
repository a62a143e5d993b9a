package org.inkbook.notebook;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Going down a notebook: which cell last declared each name. */
final class NamesAbove {
  private final Map<String, Integer> variables = new HashMap<>();

  /** By name, then by signature: methods that differ in their parameters stand side by side. */
  private final Map<String, Map<String, Integer>> methods = new HashMap<>();

  private final Map<String, Integer> packages = new HashMap<>();
  private final Map<String, Integer> statics = new HashMap<>();
  private int cell;

  void add(CellNames names) {
    names.declares().forEach(this::declare);
    names.changes().forEach(this::declare);
    cell++;
  }

  private void declare(String name) {
    if (name.endsWith(".*")) {
      (name.startsWith("static ") ? statics : packages).put(name, cell);
    } else if (name.endsWith(")")) {
      String plain = name.substring(0, name.indexOf('('));
      methods.computeIfAbsent(plain + "()", unused -> new HashMap<>()).put(name, cell);
    } else {
      variables.put(name, cell);
    }
  }

  /** Where the next cell has what it uses from: each name as it is declared, and the cell. */
  Map<String, Integer> origins(CellNames names) {
    Map<String, Integer> origins = new TreeMap<>();
    names.uses().forEach(name -> origins.putAll(origins(name)));
    return origins;
  }

  private Map<String, Integer> origins(String name) {
    if (methods.containsKey(name)) {
      return methods.get(name);
    }
    if (variables.containsKey(name)) {
      return Map.of(name, variables.get(name));
    }
    // Not declared above: perhaps from an import of everything, which does not say what it brings.
    Map<String, Integer> imports = new HashMap<>(statics);
    if (Character.isUpperCase(name.codePointAt(0)) && !name.endsWith(")")) {
      imports.putAll(packages);
    }
    return imports;
  }
}
