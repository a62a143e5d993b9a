package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Jupyter itself, where it is installed, with a home of its own in which this kernel is known. */
final class RealJupyter {
  private static final String PYTHON = "/usr/bin/python3";
  private static final List<String> QUIET =
      List.of(PYTHON, "-X", "frozen_modules=off", "-W", "ignore");

  private final Path home;

  private RealJupyter(Path home) {
    this.home = home;
  }

  /**
   * A Jupyter for a test; without one the test is skipped.
   *
   * @param home a folder for everything that it writes
   * @param modules of Python that are needed
   */
  static RealJupyter in(Path home, String modules) {
    assumeTrue(has(modules), "skipped: /usr/bin/python3 has not all of these packages: " + modules);
    return new RealJupyter(home);
  }

  /** The prefix at which a kernel has to be installed to be found. */
  Path prefix() {
    return home.resolve("prefix");
  }

  /** Runs Python and returns what it printed; fails when it fails. */
  String python(Path folder, Map<String, String> environment, Object... arguments) {
    List<String> command = new ArrayList<>(QUIET);
    List.of(arguments).forEach(argument -> command.add(argument.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> variables = builder.environment();
    variables.put("HOME", home.toString());
    variables.put("JUPYTER_PATH", prefix().resolve("share/jupyter").toString());
    variables.put("JUPYTER_RUNTIME_DIR", home.resolve("runtime").toString());
    variables.put("JUPYTER_PLATFORM_DIRS", "0");
    variables.keySet().removeAll(List.of("XDG_DATA_HOME", "JUPYTER_DATA_DIR", "JPY_PARENT_PID"));
    variables.putAll(environment);
    try {
      Path said = Files.createTempFile(home, "said", ".txt");
      Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
      boolean ended = process.waitFor(10, TimeUnit.MINUTES);
      process.destroy();
      String text = Files.readString(said, StandardCharsets.UTF_8);
      assertThat(ended).as("ended: " + text).isTrue();
      assertThat(process.exitValue()).as(text).isZero();
      return text;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean has(String modules) {
    try {
      return new ProcessBuilder(PYTHON, "-c", "import " + modules)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }
}
