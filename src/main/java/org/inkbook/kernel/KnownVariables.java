package org.inkbook.kernel;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.VarSnippet;

/**
 * Variables that a cell has declared with a constant, and the fields in which JShell keeps them. A
 * cell that is run again at each move of a slider declares them all again; to put the new constant
 * into the field does the same as to compile the line anew, in no time.
 */
final class KnownVariables {
  private final JShell shell;
  private final Map<String, Variable> known = new HashMap<>();

  private record Variable(VarSnippet snippet, Field field) {}

  KnownVariables(JShell shell) {
    this.shell = shell;
  }

  /** Sets a variable of that name and type if one is there; tells whether it was. */
  boolean set(Constant constant) {
    Variable variable = known.get(constant.name());
    if (variable == null
        || shell.status(variable.snippet()) != Status.VALID
        || !variable.snippet().typeName().equals(constant.type())) {
      return false;
    }
    try {
      variable.field().set(null, constant.value());
      return true;
    } catch (IllegalAccessException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Notes what was just evaluated.
   *
   * @param ran the class that JShell has made of the snippet, if any of it ran
   */
  void add(Snippet snippet, Optional<Class<?>> ran) {
    if (snippet instanceof VarSnippet declared) {
      known.remove(declared.name());
      ran.flatMap(made -> field(made, declared.name()))
          .ifPresent(field -> known.put(declared.name(), new Variable(declared, field)));
    }
  }

  private static Optional<Field> field(Class<?> made, String name) {
    try {
      Field field = made.getField(name);
      field.setAccessible(true);
      return Optional.of(field);
    } catch (NoSuchFieldException e) {
      return Optional.empty();
    }
  }
}
