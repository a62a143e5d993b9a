package org.inkbook.notebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.inkbook.fault.UsageException;

/**
 * A document: cells and what is said of them as a whole. Immutable: an edit makes a new one, which
 * shares with the old what did not change.
 */
public final class Notebook {
  private final ObjectNode frame;
  private final List<Cell> cells;
  private final Layout layout;

  /**
   * @param frame everything but the cells, which has been checked; taken over
   */
  Notebook(ObjectNode frame, List<Cell> cells, Layout layout) {
    this.frame = frame;
    this.cells = List.copyOf(cells);
    this.layout = layout;
  }

  /** A new notebook for this program's kernel, with no cells. */
  public static Notebook empty() {
    ObjectNode frame = JsonNodeFactory.instance.objectNode();
    frame.putArray("cells");
    ObjectNode metadata = frame.putObject("metadata");
    metadata
        .putObject("kernelspec")
        .put("display_name", "Inkbook (Java)")
        .put("language", "java")
        .put("name", "inkbook");
    metadata
        .putObject("language_info")
        .put("file_extension", ".jshell")
        .put("mimetype", "text/x-java-source")
        .put("name", "java");
    frame.put("nbformat", 4).put("nbformat_minor", 5);
    return new Notebook(frame, List.of(), Layout.JUPYTER);
  }

  public List<Cell> cells() {
    return cells;
  }

  /** The cell of that id. */
  public Optional<Cell> cell(String id) {
    return cells.stream().filter(cell -> cell.id().equals(id)).findFirst();
  }

  /**
   * The place of the cell of that id, from 0.
   *
   * @throws UsageException when there is none
   */
  public int indexOf(String id) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new UsageException("the notebook has no cell " + id, "");
  }

  /** A copy of the metadata of the whole. */
  public ObjectNode metadata() {
    return frame.path("metadata") instanceof ObjectNode node
        ? node.deepCopy()
        : JsonNodeFactory.instance.objectNode();
  }

  /** The programming language of the code cells in lower case; empty when the file does not say. */
  public String language() {
    String named = frame.at("/metadata/language_info/name").asText("");
    return (named.isEmpty() ? frame.at("/metadata/kernelspec/language").asText("") : named)
        .toLowerCase(Locale.ROOT);
  }

  /** The kernel that this notebook is for, by name, when its cells are not Java. */
  public Optional<String> otherKernel() {
    String language = language();
    if (language.isEmpty() || language.equals("java")) {
      return Optional.empty();
    }
    String named = frame.at("/metadata/kernelspec/display_name").asText("");
    return Optional.of(named.isBlank() ? language : named);
  }

  /** What the metadata or else the first heading calls this notebook. */
  public Optional<String> title() {
    return Optional.of(frame.at("/metadata/title").asText(""))
        .filter(title -> !title.isBlank())
        .or(
            () ->
                cells.stream()
                    .filter(cell -> cell.kind() == Cell.Kind.MARKDOWN)
                    .flatMap(cell -> cell.title().stream())
                    .findFirst());
  }

  /** The values that a form can set, from top to bottom. */
  public List<Param> params() {
    return cells.stream().flatMap(cell -> cell.params().stream()).toList();
  }

  /**
   * This notebook with another value for a parameter, in every cell that has it.
   *
   * @param value a number, {@code true} or {@code false}, or the text itself without quotes
   * @throws UsageException when there is no such parameter, or it does not take this value
   */
  public Notebook withParam(String name, String value) {
    if (Param.named(name, params()).isEmpty()) {
      throw Param.unknown(name, params());
    }
    return withCells(
        cells.stream()
            .map(
                cell ->
                    Param.named(name, cell.params()).isPresent()
                        ? cell.withSource(Param.set(cell.source(), name, value))
                        : cell)
            .toList());
  }

  /** This notebook with other cells. */
  public Notebook withCells(List<Cell> others) {
    return new Notebook(frame, others, layout);
  }

  /** This notebook with a cell put in the place of the one with the same id. */
  public Notebook with(Cell cell) {
    List<Cell> changed = new ArrayList<>(cells);
    changed.set(indexOf(cell.id()), cell);
    return withCells(changed);
  }

  /** This notebook with one cell changed. */
  public Notebook with(String id, UnaryOperator<Cell> change) {
    return with(change.apply(cells.get(indexOf(id))));
  }

  /** This notebook with a cell more, which then is at that place. */
  public Notebook inserted(int index, Cell cell) {
    List<Cell> changed = new ArrayList<>(cells);
    changed.add(index, cell);
    return withCells(changed);
  }

  /** This notebook without a cell. */
  public Notebook removed(String id) {
    List<Cell> changed = new ArrayList<>(cells);
    changed.remove(indexOf(id));
    return withCells(changed);
  }

  /** This notebook with a cell moved to another place, counted with the cell taken out. */
  public Notebook moved(String id, int index) {
    List<Cell> changed = new ArrayList<>(cells);
    changed.add(index, changed.remove(indexOf(id)));
    return withCells(changed);
  }

  /** This notebook as if it had never run. */
  public Notebook cleared() {
    return withCells(cells.stream().map(Cell::cleared).toList());
  }

  /** This notebook with outputs that any notebook program can show. */
  Notebook forAnyone() {
    return withCells(cells.stream().map(Cell::forAnyone).toList());
  }

  /** The text of the file that holds this notebook. */
  public String toJson() {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.setAll(frame);
    ArrayNode array = JsonNodeFactory.instance.arrayNode(cells.size());
    cells.forEach(cell -> array.add(cell.json()));
    whole.set("cells", array);
    return JsonText.write(whole, layout);
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Notebook that
            && cells.equals(that.cells)
            && frame.equals(that.frame)
            && layout.equals(that.layout));
  }

  @Override
  public int hashCode() {
    return cells.hashCode();
  }

  @Override
  public String toString() {
    return "Notebook[" + cells.size() + " cells]";
  }
}
