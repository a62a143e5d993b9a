package org.inkbook.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jdk.jshell.JShellException;
import org.inkbook.fault.Hinted;
import org.inkbook.jupyter.KernelError;
import org.inkbook.kernel.Places.Place;

/** Tells an exception to its reader: what happened, where in the cell, why, and what to try. */
final class Tracebacks {
  private static final int FRAMES = 12;
  private static final int CAUSES = 4;

  private final Places places;

  Tracebacks(Places places) {
    this.places = places;
  }

  /** How a traceback names a line of the cell. */
  static String at(int line, String code) {
    return "at line " + line + ": " + code;
  }

  /** A text without the names of the classes into which JShell puts each snippet. */
  static String plain(String text) {
    return text.replaceAll("REPL\\.\\$JShell\\$\\w+[.$]", "");
  }

  /**
   * @param thrown what the cell threw
   * @param seen the same as JShell saw it, with the places in its snippets
   * @param cell the number of the cell
   */
  KernelError of(Throwable thrown, JShellException seen, int cell) {
    List<String> lines = new ArrayList<>();
    lines.add(title(thrown));
    library(thrown).ifPresent(lines::add);
    lines.addAll(frames(seen, cell));
    causes(thrown, lines);
    hint(thrown).ifPresent(hint -> lines.add(KernelError.HINT + hint));
    return new KernelError(name(thrown), message(thrown), lines);
  }

  /** Something that went wrong in the kernel itself. */
  KernelError of(Throwable unexpected) {
    List<String> lines = new ArrayList<>(List.of(title(unexpected)));
    library(unexpected).ifPresent(lines::add);
    causes(unexpected, lines);
    hint(unexpected).ifPresent(hint -> lines.add(KernelError.HINT + hint));
    return new KernelError(name(unexpected), message(unexpected), lines);
  }

  /** The cell was stopped while this part of it ran. */
  KernelError stopped(CellPart part) {
    String message = "the cell was stopped";
    return new KernelError(
        KernelError.INTERRUPTED,
        message,
        List.of(
            KernelError.INTERRUPTED + ": " + message,
            at(part.line(), part.source().lines().findFirst().orElse("").strip())));
  }

  private List<String> frames(JShellException seen, int cell) {
    List<String> lines = new ArrayList<>();
    String previous = "";
    for (StackTraceElement frame : seen.getStackTrace()) {
      String line = frame(frame, cell).orElse("");
      if (lines.size() == FRAMES) {
        lines.add("...");
        return lines;
      }
      // A recursion says the same over and over.
      if (!line.isEmpty() && !line.equals(previous)) {
        lines.add(line);
        previous = line;
      }
    }
    return lines;
  }

  /** Where a library failed that had no words for its caller; for whoever mends it. */
  private static Optional<String> library(Throwable thrown) {
    StackTraceElement[] frames = thrown.getStackTrace();
    if (thrown instanceof Hinted || frames.length == 0 || inSnippet(frames[0])) {
      return Optional.empty();
    }
    return Optional.of("thrown in " + frames[0]);
  }

  private static boolean inSnippet(StackTraceElement frame) {
    return frame.getClassName().startsWith("REPL.");
  }

  /** A frame of the learner's own code; those of libraries are of no help to most. */
  private Optional<String> frame(StackTraceElement frame, int cell) {
    String file = frame.getFileName();
    if (file == null || !file.startsWith("#")) {
      return Optional.empty();
    }
    return places
        .find(file.substring(1), frame.getLineNumber())
        .map(place -> place.cell() == cell ? at(place.line(), place.code()) : elsewhere(place));
  }

  private static String elsewhere(Place place) {
    return "in cell " + place.cell() + ", line " + place.line() + ": " + place.code();
  }

  private static void causes(Throwable thrown, List<String> lines) {
    Throwable cause = thrown.getCause();
    for (int i = 0; i < CAUSES && cause != null; i++) {
      lines.add("caused by " + title(cause));
      cause = cause.getCause();
    }
  }

  private static Optional<String> hint(Throwable thrown) {
    if (thrown instanceof Hinted hinted) {
      return Optional.of(hinted.hint()).filter(hint -> !hint.isBlank());
    }
    if (thrown instanceof OutOfMemoryError) {
      return Optional.of("use less data at a time, or restart the kernel");
    }
    if (thrown instanceof StackOverflowError) {
      return Optional.of("look for a method that calls itself without an end");
    }
    return Optional.empty();
  }

  private static String title(Throwable thrown) {
    String message = message(thrown);
    return message.isEmpty() ? name(thrown) : name(thrown) + ": " + message;
  }

  private static String name(Throwable thrown) {
    String simple = thrown.getClass().getSimpleName();
    return simple.isEmpty() ? thrown.getClass().getName() : simple;
  }

  private static String message(Throwable thrown) {
    return thrown.getMessage() == null ? "" : plain(thrown.getMessage());
  }
}
