package org.inkbook.kernel;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that takes what a cell prints beyond what a notebook can hold. It lies beside the
 * notebook, where its reader finds it, and is itself bounded: a loop that prints has no end.
 */
final class RestOfOutput {
  private final Path folder;
  private final long mostBytes;
  private Optional<FileOutputStream> file = Optional.empty();
  private Path name;
  private long bytes;

  /**
   * @param folder where the files are written
   * @param mostBytes the largest that one gets
   */
  RestOfOutput(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
    name = folder;
  }

  /**
   * Begins a file.
   *
   * @return where the rest goes, or that it goes nowhere, as the end of a sentence
   */
  String open() {
    try {
      name = free();
      file = Optional.of(new FileOutputStream(name.toFile()));
      bytes = 0;
      return "the rest is in " + name.getFileName();
    } catch (IOException e) {
      return "the rest is lost, for no file can be written in " + folder;
    }
  }

  /**
   * Writes what follows.
   *
   * @return what there is to say about it: that the file is full, too
   */
  Optional<String> write(byte[] text, int offset, int length) {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    int room = (int) Math.min(length, mostBytes - bytes);
    try {
      file.get().write(text, offset, room);
      bytes += room;
      if (room == length) {
        return Optional.empty();
      }
      close();
      return Optional.of(name.getFileName() + " is cut, too, at " + (mostBytes >> 20) + " MB");
    } catch (IOException e) {
      close();
      return Optional.of(name.getFileName() + " cannot be written: " + e.getMessage());
    }
  }

  void close() {
    file.ifPresent(
        open -> {
          try {
            open.close();
          } catch (IOException ignored) {
            // What could be written has been.
          }
        });
    file = Optional.empty();
  }

  private Path free() throws IOException {
    for (int i = 1; ; i++) {
      Path candidate = folder.resolve("output-" + i + ".txt");
      if (!Files.exists(candidate)) {
        return Files.createFile(candidate);
      }
    }
  }
}
