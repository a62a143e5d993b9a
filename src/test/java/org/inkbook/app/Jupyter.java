package org.inkbook.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Jupyter's own check of notebook files, where it is installed. */
final class Jupyter {
  private static final String PYTHON = "/usr/bin/python3";

  private Jupyter() {}

  static boolean installed() throws Exception {
    try {
      return python("import nbformat").isEmpty();
    } catch (IOException noPython) {
      return false;
    }
  }

  /** What nbformat says against a file; empty when it is valid. */
  static String complaints(Path file) throws Exception {
    return python(
        "import nbformat, json, sys; nbformat.validate(json.load(open(sys.argv[1])))",
        file.toString());
  }

  private static String python(String code, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(PYTHON, "-W", "ignore", "-c", code);
    builder.command().addAll(java.util.List.of(arguments));
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? "" : said + "exit code " + process.exitValue();
  }
}
