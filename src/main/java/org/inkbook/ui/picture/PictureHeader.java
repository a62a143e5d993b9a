package org.inkbook.ui.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the first bytes of a picture's file say, before room is made for it: a small file may claim
 * any size.
 *
 * @param kind of file, as one says it: JPEG, PNG, GIF, BMP or WebP
 * @param width in pixels, before turning; 0 when it is not known
 * @param turned how a camera was held, as EXIF numbers it, from 1 to 8
 */
public record PictureHeader(String kind, int width, int height, int turned) {
  /** Cameras put a small picture and other data before the size; it stands within these bytes. */
  private static final int FIRST_BYTES = 1 << 20;

  private static final int ORIENTATION = 0x0112;

  /** Reads the header; empty when the file is no picture that is read here. */
  public static Optional<PictureHeader> of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(FIRST_BYTES));
    }
  }

  /** Reads the header in the first bytes of a file. */
  public static Optional<PictureHeader> of(byte[] file) {
    String start = new String(file, 0, Math.min(16, file.length), StandardCharsets.ISO_8859_1);
    ByteBuffer bytes = ByteBuffer.wrap(file);
    try {
      if (start.startsWith("\u00ff\u00d8\u00ff")) {
        return Optional.of(jpeg(bytes));
      }
      if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
        return Optional.of(new PictureHeader("PNG", bytes.getInt(16), bytes.getInt(20), 1));
      }
      bytes.order(ByteOrder.LITTLE_ENDIAN);
      if (start.startsWith("GIF8")) {
        int height = bytes.getShort(8) & 0xffff;
        return Optional.of(new PictureHeader("GIF", bytes.getShort(6) & 0xffff, height, 1));
      }
      if (start.startsWith("BM")) {
        int height = Math.abs(bytes.getInt(22));
        return Optional.of(new PictureHeader("BMP", bytes.getInt(18), height, 1));
      }
      boolean webp = start.startsWith("RIFF") && start.startsWith("WEBP", 8);
      return webp ? Optional.of(new PictureHeader("WebP", 0, 0, 1)) : Optional.empty();
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** From segment to segment up to the one that begins the frame. */
  private static PictureHeader jpeg(ByteBuffer bytes) {
    int turned = 1;
    int at = 2;
    while (true) {
      int marker = bytes.getShort(at) & 0xffff;
      int length = bytes.getShort(at + 2) & 0xffff;
      if (marker == 0xffe1 && turned == 1) {
        turned = turned(bytes.slice(at + 4, Math.max(0, length - 2)));
      }
      boolean frame = marker >= 0xffc0 && marker <= 0xffcf;
      if (frame && marker != 0xffc4 && marker != 0xffc8 && marker != 0xffcc) {
        int height = bytes.getShort(at + 5) & 0xffff;
        return new PictureHeader("JPEG", bytes.getShort(at + 7) & 0xffff, height, turned);
      }
      if (marker < 0xff01 || length < 2) {
        throw new IllegalArgumentException("no JPEG segment");
      }
      at += 2 + length;
    }
  }

  /** The orientation in a segment of EXIF data; 1 when it has none, or is none. */
  private static int turned(ByteBuffer exif) {
    try {
      if (exif.getInt(0) != 0x45786966) {
        return 1;
      }
      ByteBuffer tiff = exif.slice(6, exif.limit() - 6);
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      int entries = tiff.getShort(directory) & 0xffff;
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + 12 * i;
        int value = tiff.getShort(entry + 8);
        if ((tiff.getShort(entry) & 0xffff) == ORIENTATION && value >= 1 && value <= 8) {
          return value;
        }
      }
      return 1;
    } catch (IndexOutOfBoundsException e) {
      return 1;
    }
  }

  /** Whether width and height change places when the picture is put upright. */
  public boolean liesOnItsSide() {
    return turned >= 5;
  }

  /** How many it claims to have; 0 when that is not known. */
  public long pixels() {
    return (long) width * height;
  }

  /** The size as the picture is looked at: {@code 3000 x 4000}; empty when it is not known. */
  public String size() {
    int across = liesOnItsSide() ? height : width;
    int down = liesOnItsSide() ? width : height;
    return width == 0 ? "" : across + " \u00d7 " + down;
  }
}
