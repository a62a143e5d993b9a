package org.inkbook.kernel;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Kind;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

/**
 * What JShell has made of parts of cells. A live cell is run again at each move of a slider, and
 * most of its parts are what they were: their code is run again rather than compiled anew, as long
 * as nothing has been declared since that it could stand on.
 */
final class CompiledParts {
  private static final int KEPT = 500;
  private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

  /**
   * A part that has been compiled.
   *
   * @param method runs it; empty when there is nothing to run, as for the declaration of a method
   * @param value whether it is an expression
   */
  record Compiled(Snippet snippet, Optional<Method> method, boolean value, Set<String> words) {}

  private final Map<String, Compiled> parts = new LinkedHashMap<>();
  private final Set<String> declared = new HashSet<>();

  /** What was made of a part, if running that still does what compiling the part would do. */
  Optional<Compiled> find(String source) {
    return Optional.ofNullable(parts.get(source));
  }

  /**
   * Notes what was just evaluated.
   *
   * @param events all that JShell has told of it
   * @param ran the method that ran, if any
   * @param value whether it is an expression
   */
  void add(String source, List<SnippetEvent> events, Optional<Method> ran, boolean value) {
    events.forEach(this::forget);
    if (events.size() != 1) {
      return;
    }
    SnippetEvent event = events.get(0);
    boolean sound = event.status() == Status.VALID && event.exception() == null;
    if (sound && mayRunAgain(event.snippet(), ran)) {
      parts.put(source, new Compiled(event.snippet(), ran, value, words(source)));
      if (parts.size() > KEPT) {
        parts.remove(parts.keySet().iterator().next());
      }
    }
  }

  private static boolean mayRunAgain(Snippet snippet, Optional<Method> ran) {
    boolean runs =
        snippet instanceof VarSnippet
            || snippet.kind() == Kind.EXPRESSION
            || snippet.kind() == Kind.STATEMENT;
    return snippet instanceof MethodSnippet || (runs && ran.isPresent());
  }

  /** Forgets what may mean something else now that this has been declared. */
  private void forget(SnippetEvent event) {
    Snippet snippet = event.snippet();
    boolean wide = snippet.kind() == Kind.IMPORT || snippet.kind() == Kind.TYPE_DECL;
    if (event.causeSnippet() != null || wide) {
      parts.clear();
    }
    if (snippet instanceof DeclarationSnippet declaration) {
      String name = declaration.name();
      if (declared.add(name)) {
        parts.values().removeIf(part -> part.words().contains(name));
      } else {
        parts.clear();
      }
    }
  }

  private static Set<String> words(String source) {
    Set<String> words = new HashSet<>();
    WORD.matcher(source).results().forEach(word -> words.add(word.group()));
    return words;
  }
}
