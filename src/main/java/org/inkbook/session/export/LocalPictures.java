package org.inkbook.session.export;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pictures that prose shows, as data URIs. Only PNG and JPEG files inside the notebook's folder
 * are taken: a notebook of unknown origin must not carry other files of its reader into a page that
 * is then passed on. What a camera wrote beside the pixels stays behind.
 */
final class LocalPictures {
  private static final long MOST_BYTES = 8_000_000;
  private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|[/\\\\].*");

  private final Path folder;

  LocalPictures(Path folder) {
    this.folder = folder;
  }

  /**
   * The picture that a reference in prose names.
   *
   * @param reference relative to the folder, percent-encoded or not
   * @return empty when it is not there, elsewhere, too large, or no picture
   */
  Optional<String> dataUri(String reference) {
    if (reference.isBlank() || ELSEWHERE.matcher(reference).matches()) {
      return Optional.empty();
    }
    try {
      Path file = folder.resolve(decoded(reference)).toRealPath();
      boolean inside = file.startsWith(folder.toRealPath()) && Files.isRegularFile(file);
      return inside && Files.size(file) <= MOST_BYTES
          ? BarePicture.dataUri(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String decoded(String reference) {
    try {
      return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return reference;
    }
  }
}
