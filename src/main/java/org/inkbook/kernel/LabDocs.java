package org.inkbook.kernel;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What the teaching library's own sources say of a class or a method; they are in the program. */
final class LabDocs {
  private static final String ROOT = "org.inkbook.lab";

  /** {@code Network Network.input(int height, int width)}: the class, the method, what it takes. */
  private static final Pattern METHOD =
      Pattern.compile("(?:.* )?([\\w.]+?)(?:<.*>)?\\.(\\w+)\\((.*)\\)(?: throws .*)?");

  /** {@code design:org.inkbook.lab.network.Network}, or without a name. */
  private static final Pattern TYPE = Pattern.compile("(?:\\w+:)?([\\w.]+)(?:<.*>)?");

  /** The comment on what has this signature, as JShell words it; empty when there is none. */
  Optional<String> of(String signature) {
    Matcher method = METHOD.matcher(signature);
    if (method.matches()) {
      return find(
          method.group(1), Optional.of(method.group(2)), count(method.group(3)), method.group(3));
    }
    Matcher type = TYPE.matcher(signature);
    return type.matches() ? find(type.group(1), Optional.empty(), 0, "") : Optional.empty();
  }

  private static int count(String parameters) {
    return parameters.isBlank() ? 0 : parameters.replaceAll("<[^()]*?>", "").split(",").length;
  }

  private static Optional<String> find(
      String type, Optional<String> method, int count, String parameters) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return Stream.concat(Stream.of(ROOT), DefaultImports.PACKAGES.stream())
        .filter(room -> room.startsWith(ROOT))
        .map(room -> "/sources/" + room.replace('.', '/') + "/" + simple + ".java")
        .flatMap(path -> source(path).stream())
        .findFirst()
        .flatMap(source -> comment(source, simple, method, count, parameters));
  }

  private static Optional<String> source(String path) {
    try (InputStream file = LabDocs.class.getResourceAsStream(path)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> comment(
      String source, String type, Optional<String> method, int count, String parameters) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                null,
                diagnostic -> {},
                List.of("-proc:none"),
                null,
                List.of(new Source(source)));
    Finder finder = new Finder(DocTrees.instance(task), type, method, count, parameters);
    try {
      for (CompilationUnitTree unit : task.parse()) {
        finder.scan(unit, null);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return finder.comment;
  }

  /** Finds the comment on a class, or on the method of it that takes what is asked for. */
  private static final class Finder extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final String type;
    private final Optional<String> method;
    private final int count;
    private final String parameters;
    private Optional<String> comment = Optional.empty();

    Finder(DocTrees trees, String type, Optional<String> method, int count, String parameters) {
      this.trees = trees;
      this.type = type;
      this.method = method;
      this.count = count;
      this.parameters = parameters;
    }

    @Override
    public Void visitClass(ClassTree node, Void nothing) {
      if (method.isEmpty() && node.getSimpleName().contentEquals(type)) {
        comment = Optional.ofNullable(trees.getDocComment(getCurrentPath()));
      }
      return super.visitClass(node, null);
    }

    @Override
    public Void visitMethod(MethodTree node, Void nothing) {
      boolean named = method.filter(node.getName()::contentEquals).isPresent();
      if (named && comment.isEmpty() && takes(node)) {
        comment = Optional.ofNullable(trees.getDocComment(getCurrentPath()));
      }
      return null;
    }

    /** Parameters are told apart by their number and names; their types are worded differently. */
    private boolean takes(MethodTree node) {
      return node.getParameters().size() == count
          && node.getParameters().stream()
              .allMatch(
                  parameter ->
                      Arrays.stream(parameters.split("[\\s,]+"))
                          .anyMatch(parameter.getName()::contentEquals));
    }
  }

  /** A source held in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
