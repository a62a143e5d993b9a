package org.inkbook.lab.digits;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inkbook.fault.FileException;

/**
 * Brings MNIST's files into a folder from the first mirror that has them. A file appears under its
 * name only when it is whole and its SHA-256 is right; until then it is a {@code .part}, which the
 * next attempt goes on from.
 */
final class MnistDownload {
  private static final List<URI> MIRRORS =
      List.of(
          URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/"),
          URI.create("https://storage.googleapis.com/cvdf-datasets/mnist/"));

  private static final String NO_CONNECTION = "no connection";

  private final List<URI> mirrors;
  private final Checksums checksums;
  private final Downloader downloader;

  MnistDownload(List<URI> mirrors, Checksums checksums, Downloader downloader) {
    this.mirrors = List.copyOf(mirrors);
    this.checksums = checksums;
    this.downloader = downloader;
  }

  static MnistDownload fromPublicMirrors() {
    return new MnistDownload(
        MIRRORS, Checksums.MNIST, new Downloader(Duration.ofSeconds(3), Duration.ofSeconds(15)));
  }

  /**
   * Fetches one file.
   *
   * @throws IOException when no mirror gives it; the message says why, mirror by mirror
   * @throws InterruptedException when the thread is interrupted; what has arrived is kept
   */
  IdxFile fetch(MnistFile file, Path folder, Progressing listener)
      throws IOException, InterruptedException {
    Path part = folder.resolve(file.packedName() + ".part");
    Map<String, String> reasons = new LinkedHashMap<>();
    try {
      long before;
      do { // As long as something arrives, it is worth another round.
        before = length(part);
        for (URI mirror : mirrors) {
          try {
            return fetch(file, mirror, part, listener);
          } catch (IOException e) {
            reasons.put(mirror.getAuthority(), reason(e));
          }
        }
      } while (length(part) > before);
      throw new IOException(summary(reasons));
    } finally {
      if (length(part) == 0) {
        Files.deleteIfExists(part);
      }
    }
  }

  private static long length(Path part) throws IOException {
    return Files.exists(part) ? Files.size(part) : 0;
  }

  private IdxFile fetch(MnistFile file, URI mirror, Path part, Progressing listener)
      throws IOException, InterruptedException {
    boolean resumed = Files.exists(part);
    try {
      downloader.fetch(mirror.resolve(file.packedName()), part, file.plainLength(), listener);
      return accept(file, part);
    } catch (DamagedException e) {
      Files.delete(part);
      if (resumed) { // What was there before may have been at fault.
        return fetch(file, mirror, part, listener);
      }
      throw e;
    }
  }

  private IdxFile accept(MnistFile file, Path part) throws IOException {
    IdxFile read;
    try {
      read = file.read(part);
    } catch (FileException e) {
      throw new DamagedException(
          "what it sends " + e.getMessage().substring(part.toString().length() + 2));
    }
    if (!checksums.match(file, read)) {
      throw new DamagedException("what it sends is not MNIST, the SHA-256 differs");
    }
    move(part, part.resolveSibling(file.packedName()));
    return read;
  }

  private static void move(Path part, Path place) throws IOException {
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String summary(Map<String, String> reasons) {
    if (reasons.values().stream().allMatch(NO_CONNECTION::equals)) {
      return "no network";
    }
    return reasons.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String reason(IOException e) {
    if (e instanceof HttpConnectTimeoutException || e instanceof ConnectException) {
      return NO_CONNECTION;
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  /** All arrived, but it is not what was asked for. */
  private static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(String message) {
      super(message);
    }
  }
}
