package org.inkbook.notebook;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.inkbook.fault.UsageException;

/**
 * Tells what cells declare and use, by the parser of the Java compiler; no code is run. Of code
 * that does not compile it tells what the parser makes of it. What it has told it remembers, so
 * that after an edit only the edited cell is parsed. Safe from any thread.
 */
public final class NameFinder {
  private static final int REMEMBERED = 2_000;

  private final Map<String, CellNames> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CellNames> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * @throws UsageException when this Java has no compiler
   */
  public NameFinder() {
    if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
      throw new UsageException(
          "this Java has no compiler, which notebooks need", "Run with a JDK of 17 or newer.");
    }
  }

  /** The names of every cell, in order; of a cell that holds no code, none. */
  public List<CellNames> find(Notebook notebook) {
    List<String> sources =
        notebook.cells().stream().map(cell -> cell.isCode() ? cell.source() : "").toList();
    return find(sources);
  }

  /** The names of each of these pieces of code. */
  public synchronized List<CellNames> find(List<String> sources) {
    List<String> missing =
        sources.stream().distinct().filter(source -> !known.containsKey(source)).toList();
    Map<String, CellNames> found =
        sources.stream()
            .distinct()
            .filter(known::containsKey)
            .collect(Collectors.toMap(source -> source, known::get));
    found.putAll(parse(missing));
    known.putAll(found);
    return sources.stream().map(found::get).toList();
  }

  /**
   * Tells that two cells differ in nothing but the values of literals, so that the second need not
   * be parsed: a slider makes many such a second.
   */
  public synchronized void sameNames(String source, String other) {
    if (known.containsKey(source)) {
      known.put(other, known.get(source));
    }
  }

  private Map<String, CellNames> parse(List<String> sources) {
    Map<String, List<Snippet>> snippets = new LinkedHashMap<>();
    sources.forEach(source -> snippets.put(source, Snippets.of(source)));
    List<Source> files = new ArrayList<>();
    snippets
        .values()
        .forEach(list -> list.forEach(snippet -> files.add(new Source(files.size(), snippet))));
    Iterator<? extends CompilationUnitTree> trees = trees(files).iterator();
    Map<String, CellNames> names = new LinkedHashMap<>();
    snippets.forEach((source, list) -> names.put(source, names(list, trees)));
    return names;
  }

  private static CellNames names(
      List<Snippet> snippets, Iterator<? extends CompilationUnitTree> trees) {
    NameScanner scanner = new NameScanner();
    for (Snippet snippet : snippets) {
      CompilationUnitTree tree = trees.next();
      tree.getImports().forEach(line -> scanner.visitImport(line, null));
      for (Tree type : tree.getTypeDecls()) {
        if (type instanceof ClassTree wrapper) {
          wrapper.getMembers().forEach(member -> scan(snippet.form(), member, scanner));
        }
      }
    }
    return scanner.names();
  }

  private static void scan(Snippet.Form form, Tree member, NameScanner scanner) {
    if (form == Snippet.Form.MEMBER) {
      scanner.member(member);
    } else if (member instanceof MethodTree method && method.getBody() != null) {
      method.getBody().getStatements().forEach(scanner::statement);
    }
  }

  private Iterable<? extends CompilationUnitTree> trees(List<Source> files) {
    if (files.isEmpty()) {
      return List.of();
    }
    List<String> options = List.of("-proc:none");
    // Fetched for each parse: whoever only opens a notebook does not wait for the compiler's
    // classes.
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task = (JavacTask) compiler.getTask(null, null, problem -> {}, options, null, files);
    try {
      return task.parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A snippet as a file that is none. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(int number, Snippet snippet) {
      super(URI.create("string:///" + number + ".java"), Kind.SOURCE);
      text = snippet.asSource();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
