package org.inkbook.ui.prose;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inkbook.notebook.Attachments;
import org.inkbook.notebook.Cell;

/**
 * Where the pictures of prose come from: from files inside the notebook's folder, from the cell, or
 * from the text itself; never from the network, which would tell others who reads what, and when.
 */
final class PictureFiles {
  private static final long MOST_BYTES = 40_000_000;
  private static final Pattern WEB = Pattern.compile("(?i)(https?|ftp):.*|//.*");
  private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|[/\\\\].*");

  private final Optional<Path> folder;

  PictureFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /** A picture could not be had; the message says why, in a few words. */
  static final class Missing extends Exception {
    private static final long serialVersionUID = 1L;

    Missing(String message) {
      super(message);
    }
  }

  /** The bytes of the file that a reference names. Reads from disk: not on the screen's thread. */
  byte[] read(String reference, Cell cell) throws Missing {
    if (reference.regionMatches(true, 0, "data:", 0, 5)) {
      return fromData(reference);
    }
    if (reference.regionMatches(true, 0, "attachment:", 0, 11)) {
      return Attachments.picture(cell, decoded(reference.substring(11)))
          .orElseThrow(() -> new Missing("it is not in this cell"));
    }
    if (WEB.matcher(reference).matches()) {
      throw new Missing("pictures of the web are not loaded");
    }
    if (reference.isBlank() || ELSEWHERE.matcher(reference).matches()) {
      throw new Missing("only pictures in the notebook's folder are shown");
    }
    return fromFile(reference);
  }

  private byte[] fromFile(String reference) throws Missing {
    Path from = folder.orElseThrow(() -> new Missing("the notebook is in no folder yet"));
    try {
      Path file = from.resolve(decoded(reference)).toRealPath();
      if (!file.startsWith(from.toRealPath()) || !Files.isRegularFile(file)) {
        throw new Missing("only pictures in the notebook's folder are shown");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new Missing("the file is too large");
      }
      return Files.readAllBytes(file);
    } catch (IOException | InvalidPathException e) {
      throw new Missing("there is no such file");
    }
  }

  private static byte[] fromData(String uri) throws Missing {
    int comma = uri.indexOf(',');
    if (comma < 0 || !uri.substring(0, comma).endsWith(";base64")) {
      throw new Missing("its data cannot be read");
    }
    try {
      return Base64.getMimeDecoder().decode(decoded(uri.substring(comma + 1)));
    } catch (IllegalArgumentException e) {
      throw new Missing("its data cannot be read");
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
