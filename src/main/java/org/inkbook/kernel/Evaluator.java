package org.inkbook.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SourceCodeAnalysis;
import org.inkbook.jupyter.Completion;
import org.inkbook.jupyter.KernelError;
import org.inkbook.output.Output;

/** Runs cells of Java, one after another. What one cell declares the next ones know. */
final class Evaluator {
  private final LiveExecution execution;
  private final BooleanSupplier stopped;
  private final JShell shell;
  private final SourceCodeAnalysis analysis;
  private final CellSplitter splitter;
  private final PartRunner runner;
  private final Tracebacks tracebacks;

  /**
   * Takes about a second.
   *
   * @param stopped whether the cell that runs is to stop
   * @param render makes an output of a cell's value; it may call the cell's own code
   */
  Evaluator(LiveExecution execution, BooleanSupplier stopped, Function<Object, Output> render) {
    this.execution = execution;
    this.stopped = stopped;
    shell = Shells.create(execution);
    analysis = shell.sourceCodeAnalysis();
    splitter = new CellSplitter(analysis);
    Places places = new Places();
    tracebacks = new Tracebacks(places);
    runner = new PartRunner(execution, shell, render, places, tracebacks);
  }

  /**
   * Runs a cell up to its end or to the first part of it that fails. A part that ends well after
   * the cell was asked to stop is followed by the rest, which may need what it has so far; nothing
   * begins that was asked to stop before.
   *
   * @param cell its number, by which errors in later cells refer to it
   */
  Outcome run(String code, int cell) {
    try {
      return runParts(splitter.split(code), cell);
    } catch (RuntimeException | Error unexpected) {
      // The compiler, too, can run out of memory or stack.
      return new Outcome.Failed(tracebacks.of(unexpected));
    }
  }

  /** What could stand at an index of a cell. */
  Completion complete(String code, int cursor) {
    return new Completer(analysis, splitter).complete(code, cursor);
  }

  /** What is known about the name at an index of a cell; empty when nothing is. */
  Optional<String> inspect(String code, int cursor) {
    return new Inspector(analysis, splitter).inspect(code, cursor);
  }

  /** Whether a cell could be run as it stands. */
  SourceCodeAnalysis.Completeness completeness(String code) {
    return splitter.completeness(code);
  }

  private Outcome runParts(List<CellPart> parts, int cell) {
    Optional<KernelError> unfinished = unfinished(parts);
    if (unfinished.isPresent()) {
      return new Outcome.Failed(unfinished.get());
    }
    if (stopped.getAsBoolean() && !parts.isEmpty()) {
      return new Outcome.Failed(tracebacks.stopped(parts.get(0)));
    }
    List<Snippet> declared = new ArrayList<>();
    Optional<Object> value = Optional.empty();
    Optional<CellPart> stoppedIn = Optional.empty();
    for (CellPart part : parts) {
      Optional<KernelError> error = runner.run(part, cell, declared);
      if (stopped.getAsBoolean() && stoppedIn.isEmpty()) {
        stoppedIn = Optional.of(part);
      }
      if (error.isPresent() || stoppedByForce()) {
        return new Outcome.Failed(stoppedIn.map(tracebacks::stopped).orElseGet(error::get));
      }
      value = execution.value();
    }
    if (stoppedIn.isPresent()) {
      return new Outcome.Failed(tracebacks.stopped(stoppedIn.get()));
    }
    Optional<KernelError> unresolved = unresolved(declared);
    return unresolved.isPresent()
        ? new Outcome.Failed(unresolved.get())
        : new Outcome.Done(value.map(Output.class::cast));
  }

  private boolean stoppedByForce() {
    return stopped.getAsBoolean() && execution.thrown().isPresent();
  }

  /** Code that ends too early is refused before any of the cell runs. */
  private Optional<KernelError> unfinished(List<CellPart> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    CellPart last = parts.get(parts.size() - 1);
    if (splitter.completeness(last.source())
        != SourceCodeAnalysis.Completeness.DEFINITELY_INCOMPLETE) {
      return Optional.empty();
    }
    List<Diag> diagnostics =
        shell.eval(last.source()).stream()
            .flatMap(event -> shell.diagnostics(event.snippet()))
            .toList();
    return Optional.of(CompileErrors.of(last, diagnostics));
  }

  /** A declaration that still waits for something at the end of its cell waits in vain. */
  private Optional<KernelError> unresolved(List<? extends Snippet> declared) {
    return declared.stream()
        .filter(DeclarationSnippet.class::isInstance)
        .map(DeclarationSnippet.class::cast)
        .filter(snippet -> waiting(shell.status(snippet)))
        .findFirst()
        .flatMap(runner::unresolved);
  }

  private static boolean waiting(Status status) {
    return status == Status.RECOVERABLE_DEFINED || status == Status.RECOVERABLE_NOT_DEFINED;
  }
}
