package org.inkbook.ui.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellNames;
import org.inkbook.notebook.NameFinder;
import org.inkbook.notebook.Notebook;

/**
 * Makes cells of ready steps that fit into a notebook: they use what the cells above have made,
 * bring with them what is missing, and call what they make by names that are free.
 */
final class ReadySteps {
  /** How a cell is recognised that makes a value; the group is the value's name. */
  private static final Map<String, Pattern> MADE =
      Map.of(
          "digits", made("Digits\\s*\\.\\s*load\\s*\\("),
          "design", made("Network\\s*\\.\\s*input\\s*\\("),
          "training", made("\\w+\\s*\\.\\s*fit\\s*\\("),
          "best", made("(?:\\w+\\s*\\.\\s*best\\s*\\(|TrainedNetwork\\s*\\.\\s*load\\s*\\()"),
          "result", made("\\w+\\s*\\.\\s*evaluate\\s*\\("),
          "sheet", made("[^;]*\\.\\s*findDigits\\s*\\("));

  private final NameFinder finder;
  private final String photo;
  private final Map<String, String> known = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Cell> cells = new ArrayList<>();

  private ReadySteps(NameFinder finder, String photo) {
    this.finder = finder;
    this.photo = photo;
  }

  private static Pattern made(String by) {
    return Pattern.compile("\\b(?:var|[A-Z]\\w*)\\s+(\\w+)\\s*=\\s*" + by, Pattern.DOTALL);
  }

  /**
   * The cells of a step.
   *
   * @param below how many cells of the notebook stand above where they go
   * @param photo the picture that handwriting is read from at first
   */
  static List<Cell> cells(
      Step step, Notebook notebook, int below, String photo, NameFinder finder) {
    ReadySteps steps = new ReadySteps(finder, photo);
    steps.look(notebook, below);
    steps.add(step);
    return steps.cells;
  }

  private void look(Notebook notebook, int below) {
    for (CellNames names : finder.find(notebook)) {
      taken.addAll(names.declares());
    }
    for (Cell cell : notebook.cells().subList(0, below)) {
      if (cell.isCode()) {
        MADE.forEach(
            (value, pattern) ->
                pattern
                    .matcher(cell.source())
                    .results()
                    .forEach(found -> known.put(value, found.group(1))));
      }
    }
  }

  private void add(Step step) {
    for (String need : step.needs()) {
      if (!known.containsKey(need)) {
        add(Step.giving(need));
      }
    }
    Map<String, String> naming = new LinkedHashMap<>();
    for (String name : step.names()) {
      naming.put(name, step.needs().contains(name) ? known.get(name) : free(name));
    }
    step.gives().forEach(value -> known.put(value, naming.get(value)));
    cells.add(Cell.code(step.code(naming::get).replace("PHOTO", photo)));
  }

  private String free(String name) {
    Optional<String> plain = Optional.of(name).filter(taken::add);
    for (int i = 2; plain.isEmpty(); i++) {
      plain = Optional.of(name + i).filter(taken::add);
    }
    return plain.get();
  }
}
