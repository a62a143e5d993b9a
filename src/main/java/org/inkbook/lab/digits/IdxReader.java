package org.inkbook.lab.digits;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.inkbook.fault.FileException;

/**
 * Reads one IDX file and takes nothing in it on trust: the length must be exactly what the header
 * announces, and never more is unpacked than that.
 */
final class IdxReader {
  private static final String AGAIN = "Copy or download the file again.";
  private static final int BUFFER = 1 << 16;

  /** EMNIST, the largest set of this kind, has 814,255 images. */
  private static final int MOST = 1_000_000;

  /** Deflate's limit: no gzip file unpacks to more than this many times its own length. */
  private static final long MOST_PACKED = 1032;

  private final IdxKind kind;
  private final Path path;

  private IdxReader(IdxKind kind, Path path) {
    this.kind = kind;
    this.path = path;
  }

  /**
   * The whole of a file.
   *
   * @throws FileException when it is not there, or not whole, or not of that kind
   * @throws CancellationException when the thread is interrupted
   */
  static IdxFile read(IdxKind kind, Path path) {
    return new IdxReader(kind, path).read();
  }

  private IdxFile read() {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        InputStream in = unpacked(raw)) {
      byte[] header = in.readNBytes(kind.headerLength);
      int count = count(header);
      checkSize(count, in != raw);
      return new IdxFile(path, header, body(in, count));
    } catch (ClosedByInterruptException e) {
      throw new CancellationException("Reading " + path + " was stopped.");
    } catch (EOFException e) {
      throw fault("ends in the middle of its compressed bytes.", AGAIN, e);
    } catch (ZipException e) {
      throw fault("is damaged: " + e.getMessage() + ".", AGAIN, e);
    } catch (NoSuchFileException e) {
      throw fault("does not exist.", "Check the name and the folder.", e);
    } catch (AccessDeniedException e) {
      throw fault("may not be read by you.", "Change its permissions, or copy it elsewhere.", e);
    } catch (IOException e) {
      throw fault("cannot be read: " + e.getMessage() + ".", "Check that it is a file.", e);
    }
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip ? new GZIPInputStream(in, BUFFER) : in;
  }

  /** How many labels or images the header announces. */
  private int count(byte[] header) {
    if (header.length >= Integer.BYTES) {
      checkMagic(ByteBuffer.wrap(header).getInt());
    }
    if (header.length < kind.headerLength) {
      throw fault("ends after " + header.length + " bytes, within its header.", AGAIN);
    }
    ByteBuffer numbers = ByteBuffer.wrap(header).position(Integer.BYTES);
    int count = numbers.getInt();
    if (count < 1 || count > MOST) {
      String found = Integer.toUnsignedString(count);
      throw fault("announces " + found + " " + kind.plural + "; 1 to 1000000 are read.", AGAIN);
    }
    if (kind == IdxKind.IMAGES) {
      checkDimensions(numbers.getInt(), numbers.getInt());
    }
    return count;
  }

  private void checkMagic(int magic) {
    for (IdxKind other : IdxKind.values()) {
      if (magic == other.magic && other != kind) {
        throw fault(
            "holds " + other.plural + " where " + kind.plural + " are expected.",
            "Perhaps two files have changed places.");
      }
    }
    if (magic != kind.magic) {
      throw fault(
          String.format(
              "is no IDX file of %s: it begins with %08x, not with %08x.",
              kind.plural, magic, kind.magic),
          "Take MNIST's own files, plain or compressed by gzip.");
    }
  }

  private void checkDimensions(int rows, int columns) {
    if (rows != DigitImage.SIZE || columns != DigitImage.SIZE) {
      String found = Integer.toUnsignedString(rows) + " x " + Integer.toUnsignedString(columns);
      throw fault(
          "holds images of " + found + "; 28 x 28 are expected.",
          "Bring the images to 28 x 28 first, as MNIST does.");
    }
  }

  /** Refuses what cannot be whole before any memory is taken for it. */
  private void checkSize(int count, boolean packed) throws IOException {
    long size = Files.size(path);
    if (packed && size * MOST_PACKED < kind.lengthOf(count)) {
      throw fault(kind.promise(count) + "is too small to hold them.", AGAIN);
    }
    if (!packed && size != kind.lengthOf(count)) {
      throw fault(kind.promise(count) + String.format(Locale.ROOT, "has %,d.", size), AGAIN);
    }
  }

  private byte[] body(InputStream in, int count) throws IOException {
    byte[] body = new byte[count * kind.bytesEach];
    int found = in.readNBytes(body, 0, body.length);
    if (found < body.length) {
      String ends = String.format(Locale.ROOT, "ends after %,d.", kind.headerLength + found);
      throw fault(kind.promise(count) + ends, AGAIN);
    }
    if (in.read() >= 0) {
      throw fault(kind.promise(count) + "goes on after them.", AGAIN);
    }
    for (int i = 0; kind == IdxKind.LABELS && i < count; i++) {
      if (body[i] < 0 || body[i] > 9) {
        throw fault(
            "labels digit " + i + " as " + (body[i] & 0xff) + "; labels run from 0 to 9.", AGAIN);
      }
    }
    return body;
  }

  private FileException fault(String problem, String hint) {
    return new FileException(path, problem, hint);
  }

  private FileException fault(String problem, String hint, IOException cause) {
    return new FileException(path, problem, hint, cause);
  }
}
