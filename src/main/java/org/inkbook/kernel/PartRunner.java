package org.inkbook.kernel;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.spi.ExecutionControl.StoppedException;
import org.inkbook.jupyter.KernelError;
import org.inkbook.kernel.CompiledParts.Compiled;
import org.inkbook.output.Output;

/** Runs one part of a cell: compiled by JShell, or in the quicker ways that do the same. */
final class PartRunner {
  /** Has no effect; JShell runs it where something thrown is to be told as JShell tells it. */
  private static final String NOTHING = "if (true) {}";

  private final LiveExecution execution;
  private final JShell shell;
  private final Function<Object, Output> render;
  private final Places places;
  private final Tracebacks tracebacks;
  private final KnownVariables variables;
  private final CompiledParts compiled = new CompiledParts();

  PartRunner(
      LiveExecution execution,
      JShell shell,
      Function<Object, Output> render,
      Places places,
      Tracebacks tracebacks) {
    this.execution = execution;
    this.shell = shell;
    this.render = render;
    this.places = places;
    this.tracebacks = tracebacks;
    variables = new KnownVariables(shell);
  }

  /**
   * Runs a part; its value is to be had from the execution.
   *
   * @param cell the number of the cell
   * @param declared receives what the part declares, where that was compiled
   */
  Optional<KernelError> run(CellPart part, int cell, List<Snippet> declared) {
    if (Constant.of(part.source()).filter(variables::set).isPresent()) {
      execution.expect(Optional.empty());
      return Optional.empty();
    }
    Optional<Compiled> known = compiled.find(part.source());
    return known.isPresent()
        ? runAgain(known.get(), part, cell)
        : compileAndRun(part, cell, declared);
  }

  private Optional<KernelError> compileAndRun(CellPart part, int cell, List<Snippet> declared) {
    boolean expression = isExpression(part);
    expect(part, expression);
    List<SnippetEvent> events = shell.eval(part.source());
    compiled.add(part.source(), events, execution.ran(), expression);
    for (SnippetEvent event : events) {
      Snippet snippet = event.snippet();
      // Other events tell of earlier declarations that this one completes or breaks.
      if (event.causeSnippet() == null) {
        places.add(snippet.id(), cell, part);
        declared.add(snippet);
        variables.add(snippet, execution.ran().map(Method::getDeclaringClass));
        Optional<KernelError> error = error(event, part, cell);
        if (error.isPresent()) {
          return error;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<KernelError> runAgain(Compiled part, CellPart as, int cell) {
    places.add(part.snippet().id(), cell, as);
    expect(as, part.value());
    if (part.method().isEmpty()) {
      return Optional.empty();
    }
    execution.again(part.method().get());
    return execution.thrown().map(thrown -> error(thrown, cell));
  }

  private void expect(CellPart part, boolean expression) {
    boolean wanted = part.valueWanted() && expression;
    execution.expect(wanted ? Optional.of(render::apply) : Optional.empty());
  }

  private boolean isExpression(CellPart part) {
    return shell.sourceCodeAnalysis().sourceToSnippets(part.source()).stream()
        .anyMatch(
            snippet ->
                snippet.kind() == Snippet.Kind.EXPRESSION
                    || snippet.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND);
  }

  /** Only JShell knows which line of a cell a frame stands for, and tells it of what it ran. */
  @SuppressWarnings("removal")
  private KernelError error(Throwable thrown, int cell) {
    if (thrown instanceof StoppedException || thrown instanceof ThreadDeath) {
      return tracebacks.of(thrown);
    }
    execution.failWith(thrown);
    for (SnippetEvent event : shell.eval(NOTHING)) {
      if (event.exception() != null) {
        return tracebacks.of(thrown, event.exception(), cell);
      }
    }
    return tracebacks.of(thrown);
  }

  private Optional<KernelError> error(SnippetEvent event, CellPart part, int cell) {
    if (event.status() == Status.REJECTED) {
      List<Diag> diagnostics = shell.diagnostics(event.snippet()).toList();
      return Optional.of(CompileErrors.of(part, diagnostics));
    }
    if (event.exception() instanceof UnresolvedReferenceException unresolved) {
      return unresolved(unresolved.getSnippet());
    }
    if (event.exception() == null) {
      return Optional.empty();
    }
    Throwable thrown = execution.thrown().orElse(event.exception());
    return Optional.of(tracebacks.of(thrown, event.exception(), cell));
  }

  /** A declaration that still waits for something at the end of its cell waits in vain. */
  Optional<KernelError> unresolved(DeclarationSnippet snippet) {
    List<String> missing = shell.unresolvedDependencies(snippet).toList();
    return places
        .find(snippet.id(), 1)
        .map(place -> CompileErrors.unresolved(place, snippet.name(), missing));
  }
}
