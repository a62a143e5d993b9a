package org.inkbook.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkbook.fault.FileException;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.inkbook.notebook.SafeWrite;
import org.inkbook.session.export.HtmlExport;

/**
 * Where the result of a run is saved.
 *
 * @param notebook the notebook with its outputs
 * @param html the same as one page
 */
record Results(Optional<Path> notebook, Optional<Path> html) {

  /**
   * Sees that both can be written, before an hour is spent on what cannot be kept.
   *
   * @throws FileException when a folder is missing or may not be written to
   */
  void check() {
    Stream.of(notebook, html).flatMap(Optional::stream).forEach(Results::checkWritable);
  }

  private static void checkWritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new FileException(file, "is a folder", "Name a file in it.");
    }
    if (!Files.isDirectory(folder)) {
      throw new FileException(
          file, "cannot be written: its folder does not exist", "Make the folder first.");
    }
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw new FileException(
          file, "cannot be written: permission denied", "Name a place that is yours.");
    }
  }

  /**
   * Saves what there is and says where.
   *
   * @param folder the notebook's, where the pictures of its prose are looked for
   */
  void save(Notebook result, Path folder, PrintWriter err) {
    notebook.ifPresent(
        file -> {
          NotebookFile.write(file, result);
          err.println("Saved " + file + ".");
        });
    html.ifPresent(
        file -> {
          SafeWrite.write(file, HtmlExport.html(result, folder).getBytes(StandardCharsets.UTF_8));
          err.println("Saved " + file + ".");
        });
  }
}
