package org.inkbook.lab.network;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A zip whose entries are added, replaced and left out at will. */
final class EvilZip {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final Map<String, Long> zeros = new LinkedHashMap<>();

  /** The entries of a zip. */
  static EvilZip of(Path file) {
    EvilZip evil = new EvilZip();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toArray(ZipEntry[]::new)) {
        try (InputStream in = zip.getInputStream(entry)) {
          evil.entries.put(entry.getName(), in.readAllBytes());
        }
      }
      return evil;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  byte[] bytes(String name) {
    return entries.get(name).clone();
  }

  EvilZip with(String name, byte[] bytes) {
    entries.put(name, bytes);
    return this;
  }

  EvilZip without(String name) {
    entries.remove(name);
    return this;
  }

  /** An entry of nothing but zeros, which a zip holds in a thousandth of the space. */
  EvilZip withZeros(String name, long count) {
    entries.remove(name);
    zeros.put(name, count);
    return this;
  }

  /** Writes the zip to a folder. */
  Path at(Path folder) {
    Path file = folder.resolve("evil.zip");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
      for (Map.Entry<String, Long> entry : zeros.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        byte[] chunk = new byte[1 << 20];
        for (long written = 0; written < entry.getValue(); written += chunk.length) {
          zip.write(chunk);
        }
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return file;
  }
}
