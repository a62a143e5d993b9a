package org.inkbook.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Splits a cell into the snippets that JShell takes one by one. */
final class CellSplitter {
  private static final int KEPT = 200;

  private final SourceCodeAnalysis analysis;
  private final Map<String, CompletionInfo> known = new LinkedHashMap<>();

  CellSplitter(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
  }

  /**
   * The parts of a cell in order; comments and blanks alone are no part. Where the code cannot be
   * split, all that is left is one part, which the compiler will have words for.
   */
  List<CellPart> split(String cell) {
    List<CellPart> parts = new ArrayList<>();
    int start = 0;
    while (start < cell.length()) {
      String rest = cell.substring(start);
      CompletionInfo info = analyze(rest);
      int end = cutsOff(info) ? cell.length() - info.remaining().length() : cell.length();
      boolean last = cell.substring(end).isBlank();
      if (info.completeness() != Completeness.EMPTY) {
        parts.add(part(cell, start, end, info));
      }
      start = last || end <= start ? cell.length() : end;
    }
    return parts;
  }

  /** Whether the cell as a whole could be run. */
  Completeness completeness(String cell) {
    String rest = cell;
    while (true) {
      CompletionInfo info = analyze(rest);
      if (!cutsOff(info) || info.remaining().isBlank()) {
        return info.completeness();
      }
      rest = info.remaining();
    }
  }

  /** A cell whose beginning has changed still ends as it did. */
  private CompletionInfo analyze(String code) {
    CompletionInfo info = known.get(code);
    if (info == null) {
      info = analysis.analyzeCompletion(code);
      known.put(code, info);
      if (known.size() > KEPT) {
        known.remove(known.keySet().iterator().next());
      }
    }
    return info;
  }

  private static boolean cutsOff(CompletionInfo info) {
    return info.completeness() != Completeness.DEFINITELY_INCOMPLETE
        && info.source() != null
        && info.remaining() != null;
  }

  private CellPart part(String cell, int start, int end, CompletionInfo info) {
    int begin = start;
    while (Character.isWhitespace(cell.charAt(begin))) {
      begin++;
    }
    int line = 1 + (int) cell.substring(0, begin).chars().filter(c -> c == '\n').count();
    String source = cell.substring(begin, end);
    if (info.completeness() == Completeness.COMPLETE_WITH_SEMI) {
      // The semicolon that is missing; behind a comment it would be part of it.
      source = info.source().stripLeading();
    }
    boolean wanted = restIsEmpty(cell, end) && !JavaText.endsWithSemicolon(source);
    return new CellPart(source, begin, line, wanted);
  }

  private boolean restIsEmpty(String cell, int end) {
    String rest = cell.substring(end);
    return rest.isBlank() || analyze(rest).completeness() == Completeness.EMPTY;
  }
}
