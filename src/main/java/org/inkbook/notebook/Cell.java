package org.inkbook.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

/**
 * One cell. Immutable: an edit makes a new one with the same id. It stands on the JSON it was read
 * from, so that fields unknown here are kept, in their order.
 */
public final class Cell {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ObjectNode json;
  private final String source;
  private final List<CellOutput> outputs;

  /** What a cell holds. */
  public enum Kind {
    /** Code to run. */
    CODE,
    /** Words to read. */
    MARKDOWN,
    /** Text that is left alone; so is a cell of a kind not known here. */
    RAW
  }

  /** Takes over the node, which has been checked: nobody may change it afterwards. */
  Cell(ObjectNode json) {
    this.json = json;
    this.source = Lines.join(json.path("source"));
    this.outputs =
        StreamSupport.stream(json.path("outputs").spliterator(), false)
            .map(output -> new CellOutput((ObjectNode) output))
            .toList();
  }

  private Cell(ObjectNode json, String source, List<CellOutput> outputs) {
    this.json = json;
    this.source = source;
    this.outputs = outputs;
  }

  /** A new code cell that has not run. Its id is random. */
  public static Cell code(String source) {
    ObjectNode json = NODES.objectNode().put("cell_type", "code").putNull("execution_count");
    json.put("id", CellIds.random()).putObject("metadata");
    json.putArray("outputs");
    json.set("source", new Lines(source));
    return new Cell(json);
  }

  /** A new Markdown cell. Its id is random. */
  public static Cell markdown(String source) {
    ObjectNode json = NODES.objectNode().put("cell_type", "markdown");
    json.put("id", CellIds.random()).putObject("metadata");
    json.set("source", new Lines(source));
    return new Cell(json);
  }

  /** Stays the same through edits, and is unique in its notebook. */
  public String id() {
    return json.path("id").asText();
  }

  public Kind kind() {
    return switch (json.path("cell_type").asText()) {
      case "code" -> Kind.CODE;
      case "markdown" -> Kind.MARKDOWN;
      default -> Kind.RAW;
    };
  }

  public boolean isCode() {
    return kind() == Kind.CODE;
  }

  /** The text, its lines separated by {@code \n}. */
  public String source() {
    return source;
  }

  /** What the cell showed when it last ran, in order; empty for cells that are no code. */
  public List<CellOutput> outputs() {
    return outputs;
  }

  /** The number of the cell's last run, if it ran. */
  public OptionalInt executionCount() {
    JsonNode count = json.path("execution_count");
    return count.isInt() ? OptionalInt.of(count.intValue()) : OptionalInt.empty();
  }

  /** A copy of the metadata. */
  public ObjectNode metadata() {
    return json.path("metadata") instanceof ObjectNode node ? node.deepCopy() : NODES.objectNode();
  }

  /** What {@code //@title} or, in Markdown, the first heading calls this cell. */
  public Optional<String> title() {
    return switch (kind()) {
      case CODE -> Titles.ofCode(source);
      case MARKDOWN -> Titles.ofMarkdown(source);
      case RAW -> Optional.empty();
    };
  }

  /** The values of this cell that a form can set, from top to bottom. */
  public List<Param> params() {
    return isCode() ? Param.in(source) : List.of();
  }

  /** This cell with another text. Outputs stay: they are still those of the last run. */
  public Cell withSource(String text) {
    if (text.equals(source)) {
      return this;
    }
    return new Cell(copy("source", new Lines(text)), text, outputs);
  }

  /**
   * This cell with these outputs.
   *
   * @throws IllegalStateException when this is no code cell, which alone has outputs
   */
  public Cell withOutputs(List<CellOutput> shown) {
    requireCode();
    ArrayNode array = NODES.arrayNode(shown.size());
    shown.forEach(output -> array.add(output.json()));
    return new Cell(copy("outputs", array), source, List.copyOf(shown));
  }

  /** This cell with outputs that any notebook program can show. */
  Cell forAnyone() {
    return outputs.isEmpty()
        ? this
        : withOutputs(outputs.stream().map(CellOutput::forAnyone).toList());
  }

  /** This cell with another number, or none. */
  public Cell withExecutionCount(OptionalInt count) {
    requireCode();
    JsonNode node = count.isPresent() ? NODES.numberNode(count.getAsInt()) : NullNode.getInstance();
    return new Cell(copy("execution_count", node), source, outputs);
  }

  /** This cell as one of another kind, with the same text; outputs, if it has any, are gone. */
  public Cell withKind(Kind kind) {
    if (kind == kind()) {
      return this;
    }
    ObjectNode other = NODES.objectNode().put("cell_type", kind.name().toLowerCase(Locale.ROOT));
    if (kind == Kind.CODE) {
      other.putNull("execution_count");
    }
    other.put("id", id()).set("metadata", json.path("metadata"));
    if (kind == Kind.CODE) {
      other.putArray("outputs");
    }
    other.set("source", new Lines(source));
    return new Cell(other);
  }

  /** A copy of this cell, with a random id of its own. */
  public Cell duplicate() {
    return new Cell(copy("id", NODES.textNode(CellIds.random())), source, outputs);
  }

  /** This cell as if it had never run; any other cell than code as it is. */
  public Cell cleared() {
    return isCode() ? withOutputs(List.of()).withExecutionCount(OptionalInt.empty()) : this;
  }

  private void requireCode() {
    if (!isCode()) {
      throw new IllegalStateException("only a code cell has outputs, and " + id() + " is none");
    }
  }

  /** Shallow: what is below is never changed. A field that is there keeps its place. */
  private ObjectNode copy(String field, JsonNode value) {
    ObjectNode copy = NODES.objectNode();
    copy.setAll(json);
    copy.set(field, value);
    return copy;
  }

  /** The node itself, which stays as it is. */
  ObjectNode json() {
    return json;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Cell that && source.equals(that.source) && json.equals(that.json));
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + id().hashCode();
  }

  @Override
  public String toString() {
    return "Cell[" + id() + ", " + kind() + ": " + source + "]";
  }
}
