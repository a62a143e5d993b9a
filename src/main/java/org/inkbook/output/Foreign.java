package org.inkbook.output;

import java.util.Map;

/**
 * What another program wrote: a MIME bundle kept as it came, shown by its picture or plain text.
 *
 * @param data MIME type to content, as in Jupyter: text for text types and base64 for pictures, as
 *     JSON text for JSON types
 */
public record Foreign(Map<String, String> data) implements Output {

  public Foreign {
    data = Map.copyOf(data);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.foreign(this);
  }
}
