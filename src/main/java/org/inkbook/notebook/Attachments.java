package org.inkbook.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/** Pictures that are kept in a cell, as Jupyter does with those pasted into prose. */
public final class Attachments {
  private Attachments() {}

  /**
   * The bytes of a picture file.
   *
   * @param name as prose calls it after {@code attachment:}
   * @return empty when there is none of that name, or what there is cannot be read
   */
  public static Optional<byte[]> picture(Cell cell, String name) {
    JsonNode kinds = cell.json().path("attachments").path(name);
    return Stream.of("image/png", "image/jpeg", "image/gif", "image/bmp")
        .map(kind -> Lines.join(kinds.path(kind)))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .flatMap(Attachments::decoded);
  }

  private static Optional<byte[]> decoded(String text) {
    try {
      return Optional.of(Base64.getMimeDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
