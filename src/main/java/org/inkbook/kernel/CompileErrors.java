package org.inkbook.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.Diag;
import org.inkbook.jupyter.KernelError;

/** Says what the compiler has to say, in lines of the cell. */
final class CompileErrors {
  private static final String NAME = "CompileError";
  private static final String END_OF_CODE = "compiler.err.premature.eof";

  private CompileErrors() {}

  /** The first error in a part of a cell; the others often follow from it. */
  static KernelError of(CellPart part, List<Diag> diagnostics) {
    Optional<Diag> first = diagnostics.stream().filter(Diag::isError).findFirst();
    String message = first.map(CompileErrors::message).orElse("this is not Java");
    int position = first.map(diag -> (int) diag.getPosition()).orElse(0);
    List<String> traceback = new ArrayList<>();
    traceback.add(NAME + ": " + message);
    traceback.addAll(excerpt(part, position));
    first
        .filter(diag -> END_OF_CODE.equals(diag.getCode()))
        .ifPresent(
            diag ->
                traceback.add(
                    KernelError.HINT + "close what was opened: a bracket, a brace or a quote"));
    return new KernelError(NAME, message, traceback);
  }

  /** A declaration that uses what is declared nowhere. */
  static KernelError unresolved(Places.Place place, String name, List<String> missing) {
    String message = name + " uses what is not defined: " + String.join(", ", missing);
    return new KernelError(
        NAME, message, List.of(NAME + ": " + message, Tracebacks.at(place.line(), place.code())));
  }

  /** The line at fault and, below it, a mark at the place. */
  private static List<String> excerpt(CellPart part, int position) {
    String source = part.source();
    int at = Math.max(0, Math.min(position, source.stripTrailing().length()));
    int start = source.lastIndexOf('\n', at - 1) + 1;
    int end = source.indexOf('\n', at) < 0 ? source.length() : source.indexOf('\n', at);
    String line = source.substring(start, end);
    int indent = line.length() - line.stripLeading().length();
    int number =
        part.line() + (int) source.substring(0, start).chars().filter(c -> c == '\n').count();
    String words = Tracebacks.at(number, line.strip());
    int column = words.length() - line.strip().length() + Math.max(0, at - start - indent);
    return List.of(words, " ".repeat(column) + "^");
  }

  /** The compiler's words on one line, without the names that JShell gives to what is around. */
  private static String message(Diag diag) {
    return Arrays.stream(diag.getMessage(Locale.ROOT).split("\n"))
        .map(line -> Tracebacks.plain(line.strip().replaceAll("\\s+", " ")))
        .filter(line -> !line.startsWith("location:") || line.contains("variable"))
        .map(line -> line.replaceFirst("^symbol: ", ""))
        .collect(Collectors.joining(": "));
  }

  /** Whether JShell refused a snippet. */
  static boolean refused(List<Diag> diagnostics) {
    return diagnostics.stream().anyMatch(Diag::isError);
  }
}
