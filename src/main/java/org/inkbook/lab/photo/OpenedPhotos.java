package org.inkbook.lab.photo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.opencv.core.Mat;

/**
 * The photos opened last. A cell that is run anew for each move of a slider opens its photo each
 * time; the same file, not changed since, is the same photo, with what its steps made before.
 */
final class OpenedPhotos {
  private static final int KEPT = 2;

  /** Only speed depends on it: a photo is immutable, and a changed file is another key. */
  private static final Recollection<Version> LATEST = new Recollection<>(KEPT);

  private OpenedPhotos() {}

  /** A file as it was at a moment. */
  private record Version(Path file, Object key, long bytes, long changed) {}

  static Photo open(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      long changed = now.lastModifiedTime().toInstant().toEpochMilli();
      Object key = now.fileKey() == null ? "" : now.fileKey();
      Version version = new Version(file.toAbsolutePath(), key, now.size(), changed);
      return LATEST.get(version, Photo.class, () -> read(file));
    } catch (IOException e) {
      return read(file); // which says what is wrong with it
    }
  }

  private static Photo read(Path file) {
    try (Mats mats = new Mats()) {
      Mat picture = new PhotoReader(file).read(mats, Photo.LONG_SIDE);
      return Photo.of(String.valueOf(file.getFileName()), picture);
    }
  }
}
