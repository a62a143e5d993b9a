package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inkbook.jupyter.PortTakenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KernelCommandsTest {
  @TempDir private Path folder;

  @Test
  void aKernelIsInstalledBelowAPrefixAndUninstalledAgain() {
    Path spec = folder.resolve("share/jupyter/kernels/inkbook");
    Terminal installed = Terminal.run("kernel", "install", "--prefix", folder);
    assertThat(installed.exitCode()).as(installed.err()).isZero();
    assertThat(installed.out()).contains(spec.toString());
    assertThat(spec.resolve("kernel.json")).exists();

    assertThat(Terminal.run("kernel", "uninstall", "--prefix", folder).exitCode()).isZero();
    assertThat(spec).doesNotExist();
    Terminal again = Terminal.run("kernel", "uninstall", "--prefix", folder);
    assertThat(again.exitCode()).isEqualTo(Exit.FAILED);
    assertThat(again.err()).contains("there is no kernel inkbook in " + spec);
  }

  @Test
  void theFolderOfTheDigitsIsRememberedForJupyter() throws IOException {
    Path digits = Files.createDirectory(folder.resolve("die Ziffern"));
    assertThat(Terminal.run("kernel", "install", "--prefix", folder, "--data", digits).exitCode())
        .isZero();
    assertThat(folder.resolve("share/jupyter/kernels/inkbook/kernel.json"))
        .content()
        .contains("\"INKBOOK_DATA\":\"" + digits + "\"");
  }

  @Test
  void wrongUseIsToldInAWord() {
    assertThat(Terminal.run("kernel").err()).contains("install, uninstall, list, run");
    assertThat(Terminal.run("kernel").exitCode()).isEqualTo(Exit.WRONG_USE);
    Terminal both = Terminal.run("kernel", "install", "--user", "--prefix", folder);
    assertThat(both.exitCode()).as(both.err()).isEqualTo(Exit.WRONG_USE);
    Terminal heap = Terminal.run("kernel", "install", "--prefix", folder, "--heap", "3");
    assertThat(heap.exitCode()).isEqualTo(Exit.WRONG_USE);
    assertThat(heap.err()).contains("64 MB");
  }

  @Test
  void aConnectionFileThatIsMissingOrNoneIsRefused() throws IOException {
    Terminal missing = Terminal.run("kernel", "run", folder.resolve("none.json"));
    assertThat(missing.exitCode()).isEqualTo(Exit.WRONG_USE);
    assertThat(missing.err()).contains("no such connection file").contains("written by whoever");
    Path text = Files.writeString(folder.resolve("text.json"), "ports: none");
    assertThat(Terminal.run("kernel", "run", text).exitCode()).isEqualTo(Exit.WRONG_USE);
  }

  @Test
  @Timeout(60)
  void aPortThatAnotherProgramHasEndsTheKernelWithAWord() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path file =
          Files.writeString(
              folder.resolve("connection.json"),
              """
              {"ip": "127.0.0.1", "transport": "tcp", "shell_port": PORT, "iopub_port": PORT,
               "stdin_port": PORT, "control_port": PORT, "hb_port": PORT, "key": "secret",
               "signature_scheme": "hmac-sha256"}
              """
                  .replace("PORT", "" + taken.getLocalPort()));
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Launcher.class.getName(),
                  "kernel",
                  "run",
                  file.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isEqualTo(PortTakenException.EXIT_CODE);
      assertThat(said).contains("a port of the connection file cannot be used");
    }
  }
}
