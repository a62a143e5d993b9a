package org.inkbook.kernel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.MethodSnippet;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.inkbook.jupyter.Completion;

/** Says what could stand at the cursor. */
final class Completer {
  private static final int MOST = 500;

  /** Declares a variable; for code whose types cannot be known before it has run. */
  private static final Pattern VARIABLE =
      Pattern.compile("(?:final\\s+)?[\\w.<>\\[\\], ?]+\\s+(\\w+)\\s*=[^=]");

  private final SourceCodeAnalysis analysis;
  private final CellSplitter splitter;

  Completer(SourceCodeAnalysis analysis, CellSplitter splitter) {
    this.analysis = analysis;
    this.splitter = splitter;
  }

  /**
   * @param cursor an index into the code
   */
  Completion complete(String code, int cursor) {
    String before = code.substring(0, cursor);
    CursorContext context = CursorContext.of(before, analysis, splitter);
    Completion known = suggest(context.block(), context.tail(), context.start());
    if (known.matches().isEmpty()) {
      known = suggest("", context.tail(), context.start());
    }
    return withNames(known, context.above(), before);
  }

  private Completion suggest(String context, String tail, int start) {
    int[] anchor = {context.length() + tail.length()};
    List<Suggestion> suggestions =
        analysis.completionSuggestions(context + tail, context.length() + tail.length(), anchor);
    List<String> matches =
        suggestions.stream()
            .sorted((a, b) -> Boolean.compare(b.matchesType(), a.matchesType()))
            .map(Suggestion::continuation)
            .filter(text -> !text.startsWith("$"))
            .distinct()
            .limit(MOST)
            .toList();
    return new Completion(matches, start + anchor[0] - context.length(), start + tail.length());
  }

  /** Adds the names declared above that begin like the word at the cursor. */
  private Completion withNames(Completion known, List<CellPart> above, String before) {
    int word = before.length();
    while (word > 0 && Character.isJavaIdentifierPart(before.charAt(word - 1))) {
      word--;
    }
    String prefix = before.substring(word);
    boolean member = before.substring(0, word).stripTrailing().endsWith(".");
    if (member || (!known.matches().isEmpty() && known.start() != word)) {
      return known;
    }
    Set<String> matches = new LinkedHashSet<>();
    above.stream()
        .flatMap(this::names)
        .filter(name -> name.startsWith(prefix))
        .forEach(matches::add);
    matches.addAll(known.matches());
    return new Completion(List.copyOf(matches), word, before.length());
  }

  private Stream<String> names(CellPart part) {
    List<String> names =
        snippets(part).stream()
            .filter(PersistentSnippet.class::isInstance)
            .map(snippet -> name((PersistentSnippet) snippet))
            .filter(name -> !name.startsWith("$"))
            .toList();
    Matcher variable = VARIABLE.matcher(part.source());
    return names.isEmpty() && variable.lookingAt() ? Stream.of(variable.group(1)) : names.stream();
  }

  private static String name(PersistentSnippet snippet) {
    return snippet instanceof MethodSnippet ? snippet.name() + "(" : snippet.name();
  }

  private List<Snippet> snippets(CellPart part) {
    return analysis.sourceToSnippets(part.source());
  }
}
