package org.inkbook.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.inkbook.output.Bundle;
import org.inkbook.output.Failure;
import org.inkbook.output.Output;
import org.inkbook.output.Progress;
import org.inkbook.output.Text;

/**
 * One output of a code cell, as nbformat stores it. Immutable; it stands on the JSON it was read
 * from, so that fields unknown here are kept.
 */
public final class CellOutput {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ObjectNode json;

  /** What an output is. */
  public enum Type {
    /** Text that the cell printed. */
    STREAM,
    /** Something that the cell showed. */
    DISPLAY,
    /** The value of the cell's last expression. */
    RESULT,
    /** The cell failed. */
    ERROR,
    /** Of a kind not known here; kept as it is. */
    OTHER
  }

  /** Takes over the node: nobody may change it afterwards. */
  CellOutput(ObjectNode json) {
    this.json = json;
  }

  /**
   * Printed text.
   *
   * @param name {@code stdout} or {@code stderr}
   */
  public static CellOutput stream(String name, String text) {
    ObjectNode json = NODES.objectNode().put("name", name).put("output_type", "stream");
    json.set("text", new Lines(text));
    return new CellOutput(json);
  }

  /** Something shown: a MIME bundle and its metadata, as in Jupyter's message of that name. */
  public static CellOutput display(ObjectNode data, ObjectNode metadata) {
    return new CellOutput(data(data, metadata).put("output_type", "display_data"));
  }

  /** The value of a cell, numbered as the cell is. */
  public static CellOutput result(ObjectNode data, ObjectNode metadata, int executionCount) {
    ObjectNode json = NODES.objectNode();
    json.set("data", StoredBundle.of(data));
    json.put("execution_count", executionCount);
    json.set("metadata", metadata.deepCopy());
    return new CellOutput(json.put("output_type", "execute_result"));
  }

  /**
   * A failure, in the fields that every front end knows.
   *
   * @param trace what a front end prints, line by line; may hold ANSI colours
   */
  public static CellOutput error(String name, String message, List<String> trace) {
    ObjectNode json = NODES.objectNode().put("ename", name).put("evalue", message);
    ArrayNode lines = json.put("output_type", "error").putArray("traceback");
    trace.forEach(lines::add);
    return new CellOutput(json);
  }

  private static ObjectNode data(ObjectNode data, ObjectNode metadata) {
    ObjectNode json = NODES.objectNode();
    json.set("data", StoredBundle.of(data));
    json.set("metadata", metadata.deepCopy());
    return json;
  }

  public Type type() {
    return switch (json.path("output_type").asText()) {
      case "stream" -> Type.STREAM;
      case "display_data" -> Type.DISPLAY;
      case "execute_result" -> Type.RESULT;
      case "error" -> Type.ERROR;
      default -> Type.OTHER;
    };
  }

  /** {@code stdout} or {@code stderr} of a stream, the error's name of an error; else empty. */
  public String name() {
    return json.path(type() == Type.ERROR ? "ename" : "name").asText("");
  }

  /** What a stream printed, or the message of an error; empty for other types. */
  public String text() {
    return type() == Type.ERROR ? json.path("evalue").asText("") : Lines.join(json.path("text"));
  }

  /** The lines of an error's trace; empty for other types. */
  public List<String> trace() {
    return StreamSupport.stream(json.path("traceback").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  /**
   * A copy of the MIME bundle of what was shown, with all the forms in which a file has it; empty
   * for streams and errors.
   */
  public ObjectNode data() {
    return forAnyone().copy("data");
  }

  /** A copy of the metadata that came with the bundle. */
  public ObjectNode metadata() {
    return copy("metadata");
  }

  /** The number of a result. */
  public OptionalInt executionCount() {
    JsonNode count = json.path("execution_count");
    return count.isInt() ? OptionalInt.of(count.intValue()) : OptionalInt.empty();
  }

  /**
   * What is to be drawn: the typed output inside a bundle, the text of a stream, the {@link
   * Failure} that an error tells of.
   */
  public Output toOutput() {
    return switch (type()) {
      case STREAM -> new Text(text());
      case ERROR -> Failure.of(name(), text(), trace());
      default -> Bundle.read(json.path("data"));
    };
  }

  /** How far the cell is, where this is what it shows to tell that. */
  public Optional<Progress> progress() {
    return type() == Type.DISPLAY ? Bundle.progress(json.path("data")) : Optional.empty();
  }

  /** This stream with more text at its end. */
  public CellOutput append(String more) {
    return with("text", new Lines(text() + more));
  }

  /** This output, showing another bundle in the same place. */
  public CellOutput withData(ObjectNode data, ObjectNode metadata) {
    return with("data", StoredBundle.of(data)).with("metadata", metadata.deepCopy());
  }

  /**
   * This output in all the forms in which other programs look for it, where it came in ours alone.
   */
  CellOutput forAnyone() {
    return Bundle.isTypedAlone(json.path("data"))
        ? with("data", StoredBundle.of(Bundle.of(toOutput())))
        : this;
  }

  private CellOutput with(String field, JsonNode value) {
    ObjectNode copy = NODES.objectNode();
    copy.setAll(json);
    copy.set(field, value);
    return new CellOutput(copy);
  }

  private ObjectNode copy(String field) {
    return json.path(field) instanceof ObjectNode node ? node.deepCopy() : NODES.objectNode();
  }

  /** The node itself, which stays as it is. */
  ObjectNode json() {
    return json;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CellOutput that && json.equals(that.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
