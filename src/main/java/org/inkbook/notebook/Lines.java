package org.inkbook.notebook;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;

/**
 * A text that is stored as the list of its lines, each with its line end, as Jupyter does so that
 * notebooks can be compared line by line.
 */
final class Lines extends TextNode {
  private static final long serialVersionUID = 1L;

  Lines(String text) {
    super(text);
  }

  /** The text of a node that is either a string or a list of lines; empty for anything else. */
  static String join(JsonNode node) {
    if (!node.isArray()) {
      return node.isTextual() ? node.textValue() : "";
    }
    StringBuilder text = new StringBuilder();
    node.forEach(line -> text.append(line.asText()));
    return text.toString();
  }

  /** A list of lines as one text, when it would be written as that list again; else the node. */
  static JsonNode of(JsonNode node) {
    for (int i = 0; i < node.size(); i++) {
      String line = node.get(i).asText();
      boolean ended = line.indexOf('\n') == line.length() - 1 && !line.isEmpty();
      boolean last = i == node.size() - 1 && !line.isEmpty() && line.indexOf('\n') < 0;
      if (!node.get(i).isTextual() || (!ended && !last)) {
        return node;
      }
    }
    return node.isArray() ? new Lines(join(node)) : node;
  }

  void write(JsonGenerator out) throws IOException {
    String text = textValue();
    out.writeStartArray();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) + 1;
      int next = end == 0 ? text.length() : end;
      out.writeString(text.substring(start, next));
      start = next;
    }
    out.writeEndArray();
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
