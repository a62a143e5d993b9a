package org.inkbook.lab.photo;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes, whatever it is called. */
enum PictureFormat {
  JPEG("a JPEG picture"),
  PNG("a PNG picture"),
  BMP("a BMP picture"),
  WEBP("a WebP picture"),
  GIF("a GIF"),
  HEIC("a HEIC or AVIF picture, as some phones make them"),
  TIFF("a TIFF picture"),
  PDF("a PDF document"),
  UNKNOWN("no picture");

  private final String words;

  PictureFormat(String words) {
    this.words = words;
  }

  /** The format in words: {@code a GIF}. */
  String words() {
    return words;
  }

  /** Whether photos of this format are read. */
  boolean read() {
    return compareTo(WEBP) <= 0;
  }

  static PictureFormat of(byte[] file) {
    String start = new String(file, 0, Math.min(file.length, 16), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (start.startsWith("BM")) {
      return BMP;
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return WEBP;
    }
    if (start.startsWith("GIF8")) {
      return GIF;
    }
    if (start.startsWith("ftyp", 4)) {
      return HEIC;
    }
    if (start.startsWith("II*\u0000") || start.startsWith("MM\u0000*")) {
      return TIFF;
    }
    return start.startsWith("%PDF") ? PDF : UNKNOWN;
  }
}
