package org.inkbook.kernel;

import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Builds a JShell that runs its snippets in this JVM, with everything that this JVM can use. */
final class Shells {
  private Shells() {}

  static JShell create(LiveExecution execution) {
    String classPath = System.getProperty("java.class.path");
    JShell shell =
        JShell.builder()
            .executionEngine(new Provider(execution), Map.of())
            .compilerOptions("-classpath", classPath, "-proc:none", "-Xlint:none")
            .build();
    // The compiler looks in both: what is only in its options is not seen by its completions.
    shell.addToClasspath(classPath);
    DefaultImports.snippets().forEach(shell::eval);
    return shell;
  }

  private record Provider(LiveExecution execution) implements ExecutionControlProvider {
    @Override
    public String name() {
      return "live";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
      return execution;
    }
  }
}
