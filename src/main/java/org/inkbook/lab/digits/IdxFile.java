package org.inkbook.lab.digits;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.inkbook.fault.FileException;

/**
 * A file in the IDX format, which MNIST uses: a magic number, the length of each dimension, and the
 * bytes, all big-endian. It may be compressed by gzip; its content says so, not its name.
 *
 * @see <a href="https://yann.lecun.com/exdb/mnist/">LeCun, Cortes, Burges: The MNIST database</a>
 */
public final class IdxFile {
  private final Path path;
  private final byte[] header;
  private final byte[] body;

  IdxFile(Path path, byte[] header, byte[] body) {
    this.path = path;
    this.header = header;
    this.body = body;
  }

  /**
   * The digits of two files.
   *
   * @param source what the set says of where it comes from
   * @throws FileException when a file cannot be read, is no IDX file of 28 x 28 images or of labels
   *     from 0 to 9, is shorter or longer than its header announces, or when the counts differ
   */
  public static DigitSet read(String source, Path images, Path labels) {
    return join(
        source, IdxReader.read(IdxKind.IMAGES, images), IdxReader.read(IdxKind.LABELS, labels));
  }

  /**
   * Writes digits into two files, each compressed by gzip when its name ends with {@code .gz}. A
   * file appears under its name only when it is whole.
   *
   * @throws FileException when one cannot be written
   */
  public static void write(DigitSet digits, Path images, Path labels) {
    IdxWriter.write(IdxKind.IMAGES, digits, images);
    IdxWriter.write(IdxKind.LABELS, digits, labels);
  }

  static DigitSet join(String source, IdxFile images, IdxFile labels) {
    int pictures = images.body.length / DigitImage.PIXELS;
    if (pictures != labels.body.length) {
      throw new FileException(
          labels.path,
          String.format(
              Locale.ROOT,
              "holds %,d labels for the %,d images of %s.",
              labels.body.length,
              pictures,
              images.path.getFileName()),
          "Take both files from the same set.");
    }
    return DigitSet.over(source, images.body, labels.body);
  }

  /** The SHA-256 of the uncompressed bytes, header and all, in hexadecimal. */
  String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(header);
      return HexFormat.of().formatHex(digest.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
