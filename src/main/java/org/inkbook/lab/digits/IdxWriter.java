package org.inkbook.lab.digits;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.inkbook.fault.FileException;
import org.inkbook.fault.UsageException;

/** Writes one IDX file, beside its place first, so that a half-written one never bears its name. */
final class IdxWriter {
  private IdxWriter() {}

  static void write(IdxKind kind, DigitSet digits, Path path) {
    checkLabels(digits);
    Path place = path.toAbsolutePath();
    Path beside = place.resolveSibling(place.getFileName() + ".new");
    try {
      Files.createDirectories(place.getParent());
      try (OutputStream out = open(beside, path.toString().endsWith(".gz"))) {
        header(kind, digits.size(), out);
        body(kind, digits, out);
      }
      Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      beside.toFile().delete();
      throw new FileException(
          path, "cannot be written: " + e + ".", "Choose a folder that can be written.", e);
    }
  }

  /** Who reads such files, here and elsewhere, expects the ten digits. */
  private static void checkLabels(DigitSet digits) {
    if (digits.counts().length > DigitSet.NOT_A_DIGIT) {
      throw new UsageException(
          "Some of the images are labelled as no digit, which MNIST's files cannot say.",
          "Write the digits alone: set.filter(label -> label < 10).");
    }
  }

  private static OutputStream open(Path path, boolean packed) throws IOException {
    OutputStream file = Files.newOutputStream(path);
    return new BufferedOutputStream(packed ? new GZIPOutputStream(file, 1 << 16) : file, 1 << 16);
  }

  private static void header(IdxKind kind, int count, OutputStream out) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(kind.headerLength).putInt(kind.magic).putInt(count);
    if (kind == IdxKind.IMAGES) {
      header.putInt(DigitImage.SIZE).putInt(DigitImage.SIZE);
    }
    out.write(header.array());
  }

  private static void body(IdxKind kind, DigitSet digits, OutputStream out) throws IOException {
    byte[] pixels = new byte[DigitImage.PIXELS];
    for (int i = 0; i < digits.size(); i++) {
      if (kind == IdxKind.LABELS) {
        out.write(digits.label(i));
      } else {
        digits.copyPixels(i, pixels, 0);
        out.write(pixels);
      }
    }
  }
}
