package org.inkbook.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The style sheets as tests read them. */
final class Sheets {
  private static final Pattern COLOUR = Pattern.compile("(-[a-z0-9-]+): (#[0-9a-f]{6});");

  private Sheets() {}

  static String read(String name) {
    try (InputStream in = Theme.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The named colours of a sheet; those that let the ground through are left out. */
  static Map<String, Colour> colours(String sheet) {
    Map<String, Colour> found = new LinkedHashMap<>();
    COLOUR
        .matcher(sheet)
        .results()
        .forEach(match -> found.put(match.group(1), Colour.of(match.group(2))));
    return found;
  }
}
