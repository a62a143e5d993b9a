package org.inkbook.kernel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;

/** Says what is known about the name at the cursor: its signatures and what is written of them. */
final class Inspector {
  private static final int MOST = 8;

  private final SourceCodeAnalysis analysis;
  private final CellSplitter splitter;
  private final LabDocs docs = new LabDocs();

  Inspector(SourceCodeAnalysis analysis, CellSplitter splitter) {
    this.analysis = analysis;
    this.splitter = splitter;
  }

  /**
   * What is known of the name at the cursor: its signature and its Javadoc.
   *
   * @param cursor an index into the code: in or behind a name, or between the brackets of a call
   * @return text of some lines; empty when nothing is known
   */
  Optional<String> inspect(String code, int cursor) {
    String before = code.substring(0, endOfName(code, cursor));
    CursorContext context = CursorContext.of(before, analysis, splitter);
    // JShell knows a method by the bracket behind it, all else by its name.
    return Stream.of(context.block(), "")
        .distinct()
        .flatMap(block -> Stream.of(block + context.tail() + "(", block + context.tail()))
        .map(this::documentation)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(this::text);
  }

  private List<Documentation> documentation(String code) {
    return analysis.documentation(code, code.length(), true);
  }

  private String text(List<Documentation> found) {
    LinkedHashSet<String> texts =
        found.stream().map(this::text).collect(Collectors.toCollection(LinkedHashSet::new));
    return texts.stream().limit(MOST).collect(Collectors.joining("\n\n"))
        + (texts.size() > MOST ? "\n\nand " + (texts.size() - MOST) + " more" : "");
  }

  private String text(Documentation documentation) {
    String signature = Tracebacks.plain(documentation.signature());
    return Optional.ofNullable(documentation.javadoc())
        .or(() -> docs.of(signature))
        .map(comment -> signature + "\n" + Javadoc.text(comment).indent(2).stripTrailing())
        .orElse(signature);
  }

  private static int endOfName(String code, int cursor) {
    int end = cursor;
    while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
      end++;
    }
    return end;
  }
}
