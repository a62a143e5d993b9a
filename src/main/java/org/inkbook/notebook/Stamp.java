package org.inkbook.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What tells one content of a file from another. The content itself, not its time: programs that
 * synchronise folders touch times, and two saves can fall into one tick of the clock.
 *
 * @param sha256 in hexadecimal
 */
public record Stamp(String sha256) {

  static Stamp of(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new Stamp(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The stamp of a file as it is now; empty when it cannot be read. */
  static Optional<Stamp> of(Path file) {
    try {
      return Optional.of(of(Files.readAllBytes(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
