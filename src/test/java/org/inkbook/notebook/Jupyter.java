package org.inkbook.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Jupyter's own reader, writer and schema: the reference for ours. */
public final class Jupyter {
  private Jupyter() {}

  /** Fails unless Jupyter's schema accepts the file; skips the test when there is no Jupyter. */
  public static void validate(Path notebook) {
    run(
        "import nbformat,sys; nbformat.validate(nbformat.read(sys.argv[1], as_version=nbformat.NO_CONVERT))",
        notebook.toString());
    run(
        "import json,nbformat,sys; nbformat.validate(json.load(open(sys.argv[1])))",
        notebook.toString());
  }

  /** What Jupyter writes when it opens a file and saves it again. */
  static String resaved(Path notebook) {
    return run(
        "import nbformat,sys; sys.stdout.reconfigure(encoding='utf-8', newline='\\n');"
            + "nbformat.write(nbformat.read(sys.argv[1], as_version=nbformat.NO_CONVERT), sys.stdout)",
        notebook.toString());
  }

  private static String run(String script, String... arguments) {
    List<String> command = new ArrayList<>(List.of(python(), "-c", script));
    command.addAll(List.of(arguments));
    try {
      Path errors = Files.createTempFile("jupyter", ".txt");
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
      Files.delete(errors);
      return out;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String python() {
    for (String python : List.of("/usr/bin/python3", "python3", "python")) {
      if (hasNbformat(python)) {
        return python;
      }
    }
    assumeTrue(false, "skipped: there is no python3 with the package nbformat here");
    return "";
  }

  private static boolean hasNbformat(String python) {
    try {
      return new ProcessBuilder(python, "-c", "import nbformat")
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
