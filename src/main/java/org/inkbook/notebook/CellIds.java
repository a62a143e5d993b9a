package org.inkbook.notebook;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names for cells as nbformat 4.5 wants them: letters, digits, hyphen and underscore; unique. */
final class CellIds {
  private static final Pattern VALID = Pattern.compile("[a-zA-Z0-9_-]{1,64}");

  private final Set<String> taken = new HashSet<>();

  static String random() {
    return shorten(UUID.randomUUID());
  }

  /** Whether an id is valid and new here; it is taken from then on. */
  boolean take(String id) {
    return VALID.matcher(id).matches() && taken.add(id);
  }

  /** An id made of the cell's text, so that opening an old file twice gives the same ids. */
  String make(String source) {
    for (int attempt = 0; ; attempt++) {
      byte[] seed = (attempt + source).getBytes(StandardCharsets.UTF_8);
      String id = shorten(UUID.nameUUIDFromBytes(seed));
      if (take(id)) {
        return id;
      }
    }
  }

  private static String shorten(UUID uuid) {
    return uuid.toString().substring(0, 8);
  }
}
