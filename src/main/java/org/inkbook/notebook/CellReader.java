package org.inkbook.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inkbook.fault.FileException;

/** Checks cells as they are read, and adds what older programs left out. */
final class CellReader {
  private final Path file;
  private final CellIds ids = new CellIds();

  CellReader(Path file) {
    this.file = file;
  }

  /**
   * @param number from 1, for whoever has to look for it in the file
   */
  Cell read(ObjectNode json, int number) {
    String cell = "cell " + number;
    check(json.path("cell_type").isTextual(), cell + " does not say of what type it is");
    check(isText(json.path("source")), cell + " has no text (source)");
    JsonNode outputs = json.path("outputs");
    check(outputs.isMissingNode() || outputs.isArray(), "the outputs of " + cell + " are no list");
    for (JsonNode output : outputs) {
      check(
          output.isObject() && output.path("output_type").isTextual(),
          cell + " has an output that does not say of what type it is");
    }
    outputs.forEach(output -> StoredBundle.gatherLines((ObjectNode) output));
    json.set("source", Lines.of(json.path("source")));
    return new Cell(completed(json));
  }

  private static ObjectNode completed(ObjectNode json) {
    if (!json.path("metadata").isObject()) {
      json.putObject("metadata");
    }
    if (json.path("cell_type").asText().equals("code")) {
      if (!json.has("execution_count")) {
        json.putNull("execution_count");
      }
      if (!json.has("outputs")) {
        json.putArray("outputs");
      }
    }
    return json;
  }

  /** The same cells, with new ids for those that have none, a wrong one, or another cell's. */
  List<Cell> named(List<Cell> cells) {
    List<Boolean> good = cells.stream().map(cell -> ids.take(cell.id())).toList();
    List<Cell> named = new ArrayList<>(cells);
    for (int i = 0; i < cells.size(); i++) {
      if (!good.get(i)) {
        named.set(i, named(cells.get(i)));
      }
    }
    return named;
  }

  /** The id goes where Jupyter, which sorts, has it: before the metadata. */
  private Cell named(Cell cell) {
    String id = ids.make(cell.source());
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    cell.json()
        .properties()
        .forEach(
            field -> {
              if (field.getKey().equals("metadata")) {
                json.put("id", id);
              }
              if (!field.getKey().equals("id")) {
                json.set(field.getKey(), field.getValue());
              }
            });
    return new Cell(json);
  }

  private static boolean isText(JsonNode node) {
    if (node.isArray()) {
      for (JsonNode line : node) {
        if (!line.isTextual()) {
          return false;
        }
      }
      return true;
    }
    return node.isTextual();
  }

  private void check(boolean right, String problem) {
    if (!right) {
      throw wrong(file, problem);
    }
  }

  static FileException wrong(Path file, String problem) {
    return new FileException(
        file,
        "is not a notebook: " + problem,
        "Open it in Jupyter to see whether it is damaged, or get another copy.");
  }
}
