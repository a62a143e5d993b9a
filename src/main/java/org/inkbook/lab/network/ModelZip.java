package org.inkbook.lab.network;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The entries of a model file, given out one by one, within bounds and with their checksums
 * verified. Anything that is no part of a model is refused before an entry is opened.
 */
final class ModelZip implements AutoCloseable {
  static final String CONFIGURATION = "configuration.json";
  static final String COEFFICIENTS = "coefficients.bin";
  static final String CARD = "inkbook.json";

  private static final String UPDATER = "updaterState.bin";
  private static final Set<String> ENTRIES = Set.of(CONFIGURATION, COEFFICIENTS, UPDATER, CARD);
  private static final long LONGEST_FILE = 1L << 30;
  private static final int LONGEST_JSON = 1 << 20;

  private final ZipFile zip;

  /** Reads an entry to its end. */
  interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  /**
   * Opens a file.
   *
   * @throws Malformed when it is no model
   * @throws java.util.zip.ZipException when it is no whole zip
   */
  ModelZip(Path file) throws IOException {
    checkStart(file.toFile());
    zip = new ZipFile(file.toFile());
    try {
      checkNames(zip.stream().map(ZipEntry::getName).toList());
    } catch (Malformed e) {
      zip.close();
      throw e;
    }
  }

  /** What can be told from outside makes a better sentence than what a zip reader says. */
  private static void checkStart(File file) throws IOException {
    if (!file.isFile()) {
      throw new Malformed(file.isDirectory() ? "is a folder, not a model" : "does not exist");
    }
    try (InputStream in = new FileInputStream(file)) {
      byte[] start = in.readNBytes(2);
      if (start.length < 2 || start[0] != 'P' || start[1] != 'K') {
        throw new Malformed("is not a model: a model is a zip file");
      }
    }
    if (file.length() > LONGEST_FILE) {
      throw new Malformed("is larger than a model can be");
    }
  }

  private static void checkNames(List<String> names) throws Malformed {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!ENTRIES.contains(name)) {
        throw new Malformed(
            "holds \"" + name + "\", which has no place in a model and is not opened");
      }
      if (!seen.add(name)) {
        throw new Malformed("holds " + name + " twice");
      }
    }
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** The bytes of an entry that is short in any model. */
  byte[] json(String name) throws IOException {
    return read(
        name,
        in -> {
          byte[] bytes = in.readNBytes(LONGEST_JSON + 1);
          if (bytes.length > LONGEST_JSON) {
            throw new Malformed("its " + name + " is longer than any network needs");
          }
          return bytes;
        });
  }

  /** What a reader makes of an entry; the reader must not go beyond what it needs. */
  <T> T read(String name, Reader<T> reader) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new Malformed("is no model: it has no " + name);
    }
    try (InputStream bytes = new BufferedInputStream(zip.getInputStream(entry))) {
      CheckedInputStream in = new CheckedInputStream(bytes, new CRC32());
      T value = reader.read(in);
      // A zip's directory holds a checksum that its reader does not look at.
      if (in.getChecksum().getValue() != entry.getCrc()) {
        throw new Malformed("its " + name + " is damaged");
      }
      return value;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
