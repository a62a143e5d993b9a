package org.inkbook.ui.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkbook.fault.FileException;
import org.inkbook.notebook.SafeWrite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The drawings of a pad: a file for each state, named after the variable and the content. Files
 * that nobody can want any more are deleted: those that neither a notebook of the folder nor the
 * open one mentions, and that are old or many.
 */
final class SketchFolder {
  static final String NAME = "drawings";

  /** Undoing goes back less far than this. */
  static final int MOST = 250;

  /** What was drawn longer ago is in nobody's undoing and in no copy of unsaved work. */
  private static final Duration OLD = Duration.ofDays(2);

  private final Path notebook;
  private final String variable;
  private final Predicate<String> mentioned;

  /**
   * @param notebook the notebook's folder
   * @param mentioned whether the code of the open notebook names a file
   */
  SketchFolder(Path notebook, String variable, Predicate<String> mentioned) {
    this.notebook = notebook;
    this.variable = variable;
    this.mentioned = mentioned;
  }

  /**
   * Writes a sketch, unless its file is there.
   *
   * @return the path for the code
   * @throws FileException when it cannot be written
   */
  String save(Sketch sketch) {
    byte[] content = SketchFile.bytes(sketch);
    String name = variable + "-" + SketchFile.digest(content) + ".png";
    try {
      Path folder = Beside.folder(notebook, NAME);
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      } else {
        SafeWrite.writeSoon(file, content);
      }
    } catch (IOException e) {
      throw new FileException(
          notebook.resolve(NAME), "cannot be written into", "Check who may write there.", e);
    }
    return NAME + "/" + name;
  }

  /**
   * Clears old drawings away. That there is too much is no reason for a drawing to fail.
   *
   * @param newest the path of the last one, which stays
   */
  void sweep(String newest) {
    try {
      List<Path> unwanted = unwanted(Beside.folder(notebook, NAME));
      unwanted.removeIf(file -> file.endsWith(newest));
      if (!unwanted.isEmpty()) {
        List<String> notebooks = notebooks();
        for (Path file : unwanted) {
          String name = file.getFileName().toString();
          if (!mentioned.test(name) && notebooks.stream().noneMatch(text -> text.contains(name))) {
            Files.deleteIfExists(file);
          }
        }
      }
    } catch (IOException e) {
      log().warn("old drawings are left where they are: {}", e.toString());
    }
  }

  private List<Path> unwanted(Path folder) throws IOException {
    Pattern ours = Pattern.compile(Pattern.quote(variable) + "-[0-9a-f]{10}\\.png");
    Map<Path, Instant> times = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (ours.matcher(file.getFileName().toString()).matches()) {
          times.put(file, Files.getLastModifiedTime(file).toInstant());
        }
      }
    }
    List<Path> newestFirst = new ArrayList<>(times.keySet());
    newestFirst.sort(Comparator.comparing(times::get, Comparator.reverseOrder()));
    Instant old = Instant.now().minus(OLD);
    List<Path> unwanted = new ArrayList<>();
    for (int i = 0; i < newestFirst.size(); i++) {
      if (i >= MOST || times.get(newestFirst.get(i)).isBefore(old)) {
        unwanted.add(newestFirst.get(i));
      }
    }
    return unwanted;
  }

  /** The text of every notebook here; whatever it names, in an output or in prose, stays. */
  private List<String> notebooks() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(notebook)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.getFileName().toString().endsWith(".ipynb")) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }

  /** Fetched when there is something to say: to set up logging takes a tenth of the start. */
  private static Logger log() {
    return LoggerFactory.getLogger(SketchFolder.class);
  }
}
