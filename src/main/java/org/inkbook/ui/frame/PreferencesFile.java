package org.inkbook.ui.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkbook.fault.FileException;
import org.inkbook.notebook.SafeWrite;
import org.inkbook.ui.cell.ViewMode;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where preferences are kept: a small JSON file. What cannot be read is as if never said. */
final class PreferencesFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  PreferencesFile(Path folder) {
    file = folder.resolve("preferences.json");
  }

  Preferences read() {
    if (!Files.isRegularFile(file)) {
      return Preferences.FIRST;
    }
    try {
      return read(JSON.readTree(Files.readAllBytes(file)));
    } catch (IOException | RuntimeException e) {
      log().warn("preferences cannot be read: {}", e.getMessage());
      return Preferences.FIRST;
    }
  }

  private static Preferences read(JsonNode json) {
    Preferences first = Preferences.FIRST;
    return new Preferences(
        choice(Theme.class, json.path("theme"), first.theme()),
        choice(TextSize.class, json.path("textSize"), first.textSize()),
        choice(ViewMode.class, json.path("viewMode"), first.viewMode()),
        json.path("sidebar").asBoolean(first.sidebar()),
        bounds(json.path("window")),
        paths(json.path("recent")));
  }

  private static <E extends Enum<E>> E choice(Class<E> kind, JsonNode json, E otherwise) {
    for (E value : kind.getEnumConstants()) {
      if (value.name().equals(json.asText())) {
        return value;
      }
    }
    return otherwise;
  }

  private static Optional<WindowBounds> bounds(JsonNode json) {
    double width = json.path("width").asDouble();
    double height = json.path("height").asDouble();
    if (!(width >= 1 && height >= 1)) {
      return Optional.empty();
    }
    return Optional.of(
        new WindowBounds(
            json.path("x").asDouble(),
            json.path("y").asDouble(),
            width,
            height,
            json.path("maximized").asBoolean()));
  }

  private static List<Path> paths(JsonNode json) {
    List<Path> paths = new ArrayList<>();
    for (JsonNode entry : json) {
      try {
        paths.add(Path.of(entry.asText()));
      } catch (InvalidPathException e) {
        log().warn("not a path: {}", e.getMessage());
      }
    }
    return paths;
  }

  /**
   * Keeps them.
   *
   * @return whether they could be written; if not, the program goes on without
   */
  boolean write(Preferences preferences) {
    try {
      Files.createDirectories(file.getParent());
      String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(preferences));
      SafeWrite.write(file, text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException | FileException e) {
      log().warn("preferences cannot be written: {}", e.getMessage());
      return false;
    }
  }

  private static ObjectNode json(Preferences preferences) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("theme", preferences.theme().name())
            .put("textSize", preferences.textSize().name())
            .put("viewMode", preferences.viewMode().name())
            .put("sidebar", preferences.sidebar());
    preferences
        .bounds()
        .ifPresent(
            bounds ->
                json.putObject("window")
                    .put("x", bounds.x())
                    .put("y", bounds.y())
                    .put("width", bounds.width())
                    .put("height", bounds.height())
                    .put("maximized", bounds.maximized()));
    preferences.recent().forEach(path -> json.withArray("recent").add(path.toString()));
    return json;
  }

  /** Fetched when there is something to say: to set up logging takes a tenth of the start. */
  private static Logger log() {
    return LoggerFactory.getLogger(PreferencesFile.class);
  }
}
