package org.inkbook.session.export;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * A PNG or JPEG file without what is not the picture: comments, thumbnails, the place where a phone
 * took it. Colour profiles stay, and so does which side is up; the pixels are not touched.
 */
final class BarePicture {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final Set<String> CHUNKS =
      Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "iCCP", "pHYs");

  private static final int START_OF_SCAN = 0xda;
  private static final int APP0 = 0xe0;
  private static final int APP1 = 0xe1;
  private static final int APP2 = 0xe2;
  private static final int APP14 = 0xee;
  private static final int APP15 = 0xef;
  private static final int COMMENT = 0xfe;

  private final byte[] file;
  private final ByteBuffer in;

  private BarePicture(byte[] file) {
    this.file = file;
    this.in = ByteBuffer.wrap(file);
  }

  /** The picture in a file, as a data URI; empty when it is no PNG or JPEG, or a damaged one. */
  static Optional<String> dataUri(byte[] file) {
    return new BarePicture(file).read();
  }

  private Optional<String> read() {
    try {
      if (file.length > PNG.length && in.slice(0, PNG.length).equals(ByteBuffer.wrap(PNG))) {
        in.position(PNG.length);
        return Optional.of(uri("image/png", png()));
      }
      if (file.length > 4 && (in.getShort() & 0xffff) == 0xffd8) {
        return Optional.of(uri("image/jpeg", jpeg()));
      }
      return Optional.empty();
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static String uri(String type, byte[] bytes) {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private byte[] png() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.writeBytes(PNG);
    String name = "";
    while (!name.equals("IEND")) {
      int start = in.position();
      int length = in.getInt();
      byte[] type = new byte[4];
      in.get(type);
      name = new String(type, StandardCharsets.US_ASCII);
      in.position(Math.addExact(in.position(), length) + 4);
      if (CHUNKS.contains(name)) {
        out.write(file, start, in.position() - start);
      }
    }
    return out.toByteArray();
  }

  /** Segments up to the first scan; from there on there is nothing but the picture. */
  private byte[] jpeg() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
    while (true) {
      int start = in.position();
      if ((in.get() & 0xff) != 0xff) {
        throw new IllegalArgumentException("no JPEG marker");
      }
      int marker = in.get() & 0xff;
      int length = in.getShort(in.position()) & 0xffff;
      if (marker == START_OF_SCAN) {
        out.write(file, start, endOfPicture() - start);
        return out.toByteArray();
      }
      int end = start + 2 + length;
      if (marker == APP1) {
        Exif.orientation(in.slice(start + 4, length - 2)).ifPresent(out::writeBytes);
      } else if (isKept(marker)) {
        out.write(file, start, end - start);
      }
      in.position(end);
    }
  }

  private static boolean isKept(int marker) {
    boolean application = marker >= APP0 && marker <= APP15;
    return marker != COMMENT
        && (!application || marker == APP0 || marker == APP2 || marker == APP14);
  }

  /** Phones append further pictures and films; the first end mark ends ours. */
  private int endOfPicture() {
    for (int i = in.position(); i + 1 < file.length; i++) {
      if (file[i] == (byte) 0xff && file[i + 1] == (byte) 0xd9) {
        return i + 2;
      }
    }
    throw new IllegalArgumentException("the JPEG has no end");
  }
}
