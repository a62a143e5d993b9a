package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.inkbook.jupyter.SpecFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kernel driven by Jupyter's own client, through the kernelspec that is installed. */
class JupyterDrivesTheKernelTest {
  private static final Path SCRIPT = Path.of("src/test/resources/jupyter/conformance.py");

  @TempDir private Path home;
  private RealJupyter jupyter;
  private Path folder;
  private Path temporary;

  @BeforeEach
  void installation() throws IOException {
    jupyter = RealJupyter.in(home, "jupyter_client");
    folder = Files.createDirectory(home.resolve("Hefte der 5 b"));
    temporary = Files.createDirectory(home.resolve("temporary"));
  }

  private String drive(Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(SCRIPT.toAbsolutePath(), folder));
    arguments.addAll(List.of(more));
    Map<String, String> environment =
        Map.of(
            "INKBOOK_OFFLINE",
            "1",
            "TMPDIR",
            temporary.toString(),
            "JAVA_TOOL_OPTIONS",
            "-Djava.io.tmpdir=" + temporary);
    return jupyter.python(folder, environment, arguments.toArray());
  }

  private void install() {
    Terminal installed = Terminal.run("kernel", "install", "--prefix", jupyter.prefix());
    assertThat(installed.exitCode()).as(installed.err()).isZero();
  }

  @Test
  void everyMessageThatFrontEndsUseIsAnsweredAsTheProtocolSays() {
    install();
    assertThat(drive().lines())
        .contains(
            "execute: busy, input, outputs, idle, in this order",
            "execute: silent",
            "execute: store_history",
            "execute: user_expressions",
            "execute: stop_on_error",
            "update_display_data: under the name of the first",
            "inspect: signature",
            "history: tail",
            "input_reply: the cell reads it",
            "debug: refused politely",
            "a message with a wrong signature is not heard",
            "interrupt: the cell after a training runs",
            "stream: the rest is in a file",
            "shutdown: after a restart the values are gone",
            "shutdown: the process ends");
  }

  @Test
  void kernelsOneAfterAnotherLeaveNoProcessNoConnectionFileAndNoTemporaryFile() throws IOException {
    severalKernels(4);
  }

  @Test
  @Tag("slow")
  void thirtyKernelsOneAfterAnotherLeaveNothing() throws IOException {
    severalKernels(30);
  }

  private void severalKernels(int count) throws IOException {
    installFromOneJar(Files.createDirectory(home.resolve("Übungs programm")));
    assertThat(drive(count).lines())
        .filteredOn(line -> line.startsWith("kernel "))
        .hasSize(2 * count);
    assertThat(temporary).isEmptyDirectory();
  }

  /** As the program is when it is packaged: a small jar that names the others. */
  private void installFromOneJar(Path place) throws IOException {
    Path jar = place.resolve("ink book.jar");
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    try (OutputStream file = Files.newOutputStream(jar)) {
      new JarOutputStream(file, manifest).close();
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String output =
        Started.output(
            java,
            "-cp",
            jar.toString(),
            Launcher.class.getName(),
            "kernel",
            "install",
            "--prefix",
            jupyter.prefix().toString());
    assertThat(output).contains("is registered in");
    assertThat(SpecFolder.below(jupyter.prefix()).read())
        .hasValueSatisfying(spec -> assertThat(spec.command()).contains(jar.toString()));
  }

  /** A process that is waited for. */
  private static final class Started {
    static String output(String... command) throws IOException {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("LC_ALL", "C.UTF-8");
      Process process = builder.start();
      return new String(
          process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
