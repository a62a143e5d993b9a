package org.inkbook.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkbook.fault.UsageException;
import org.inkbook.output.Corrections;

/**
 * A value of a cell that a form can set, from a line such as {@code int epochs = 3; //@param
 * {type:"slider", min:1, max:30} passes over the data}. The convention is Colab's.
 *
 * <p>After {@code //@param} comes JSON that says what to show, in which names need no quotes: an
 * object with a {@code type}, or a list of choices, which {@code {allow-input: true}} may follow.
 * Without it, the form follows from the literal. What comes after that describes the parameter.
 *
 * @param name the variable
 * @param kind what to show
 * @param value what the literal stands for: a decimal number, {@code true} or {@code false}, or
 *     text
 * @param range what a number may be
 * @param choices what can be chosen, for {@code CHOICE}; empty otherwise
 * @param free whether something other than the choices may be entered
 * @param description words for the reader, or empty
 * @param line the line of the cell, from 1
 */
public record Param(
    String name,
    Kind kind,
    String value,
    Range range,
    List<String> choices,
    boolean free,
    String description,
    int line) {

  public Param {
    choices = List.copyOf(choices);
  }

  /** What to show for a parameter. */
  public enum Kind {
    /** A slider over a range of numbers. */
    SLIDER,
    /** A field for a whole number. */
    INTEGER,
    /** A field for any number. */
    NUMBER,
    /** A box to tick. */
    BOOLEAN,
    /** A field for text. */
    STRING,
    /** A list to choose from. */
    CHOICE,
    /** A picture file: a chooser, and a place to drop it. */
    PHOTO,
    /** A pad to write a digit on. */
    DRAWING,
    /** What was put right on a reading by hand; see {@link Corrections}. */
    CORRECTIONS
  }

  /**
   * What a number may be.
   *
   * @param min the least, included; minus infinity when there is none
   * @param max the greatest, included; infinity when there is none
   * @param step from one stop of a slider to the next; a value between two stops is no error
   * @param whole whether it must be a whole number
   */
  public record Range(double min, double max, double step, boolean whole) {}

  /** The parameters of a cell's code, from top to bottom. */
  public static List<Param> in(String source) {
    return ParamLine.in(source).stream().map(ParamLine::param).toList();
  }

  /**
   * The source with another value for a parameter: its literal is replaced, nothing else changes.
   *
   * @param value a number, {@code true} or {@code false}, or the text itself without quotes
   * @throws UsageException when there is no such parameter, or it does not take this value; the
   *     message says what it takes
   */
  public static String set(String source, String name, String value) {
    List<ParamLine> lines = new ArrayList<>(ParamLine.in(source));
    lines.removeIf(line -> !line.param().name().equals(name));
    if (lines.isEmpty()) {
      throw unknown(name, in(source));
    }
    StringBuilder changed = new StringBuilder(source);
    for (int i = lines.size() - 1; i >= 0; i--) {
      Literal literal = lines.get(i).literal();
      String written = literal.rewritten(lines.get(i).checked(value));
      changed.replace(literal.start(), literal.end(), written);
    }
    return changed.toString();
  }

  /** What this parameter takes, in words. */
  public String allowed() {
    return switch (kind) {
      case CHOICE -> "one of " + String.join(", ", choices) + (free ? ", or another value" : "");
      case BOOLEAN -> "true or false";
      case STRING, PHOTO, DRAWING -> "text";
      case CORRECTIONS -> "corrections such as \"delete 310,95; 412,97 is 7\"";
      case SLIDER, INTEGER, NUMBER -> Numerals.allowed(range);
    };
  }

  static UsageException unknown(String name, List<Param> known) {
    String names = String.join(", ", known.stream().map(Param::name).distinct().toList());
    return new UsageException(
        "there is no parameter " + name,
        names.isEmpty()
            ? "There are none here: a line such as int epochs = 3; //@param makes one."
            : "There is: " + names + ".");
  }

  /** The parameter of that name in a list. */
  static Optional<Param> named(String name, List<Param> params) {
    return params.stream().filter(param -> param.name().equals(name)).findFirst();
  }
}
