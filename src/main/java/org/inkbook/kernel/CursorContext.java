package org.inkbook.kernel;

import java.util.List;
import java.util.stream.Collectors;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;

/**
 * What stands before the cursor of a cell, cut so that JShell can make something of it. It knows
 * what cells have declared that were run; what stands above the cursor in the same cell it is told
 * by putting it into a block.
 *
 * @param above the snippets that end before the cursor's own
 * @param block the variables and types that these declare, as the open beginning of a block; empty
 *     when there are none
 * @param tail the cursor's own snippet, up to the cursor
 * @param start the index in the cell at which the tail begins
 */
record CursorContext(List<CellPart> above, String block, String tail, int start) {

  /**
   * @param before the cell up to the cursor
   */
  static CursorContext of(String before, SourceCodeAnalysis analysis, CellSplitter splitter) {
    List<CellPart> parts = splitter.split(before);
    boolean between = parts.isEmpty() || closed(before);
    int last = parts.size() - (between ? 0 : 1);
    int start = between ? before.length() : parts.get(last).offset();
    List<CellPart> above = parts.subList(0, last);
    return new CursorContext(above, block(above, analysis), before.substring(start), start);
  }

  private static boolean closed(String before) {
    String code = before.stripTrailing();
    return code.endsWith(";") || code.endsWith("}");
  }

  private static String block(List<CellPart> above, SourceCodeAnalysis analysis) {
    String body =
        above.stream()
            .filter(part -> fitsInBlock(analysis.sourceToSnippets(part.source())))
            .map(part -> part.source() + "\n")
            .collect(Collectors.joining());
    return body.isEmpty() ? "" : "{ " + body;
  }

  /** Methods and imports cannot stand in a block. */
  private static boolean fitsInBlock(List<Snippet> snippets) {
    return snippets.stream()
        .allMatch(
            snippet ->
                snippet.kind() != Snippet.Kind.METHOD && snippet.kind() != Snippet.Kind.IMPORT);
  }
}
