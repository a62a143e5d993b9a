package org.inkbook.jupyter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inkbook.fault.FileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionInfoTest {
  @TempDir private Path folder;

  private static final String JUPYTERS =
      """
      {
        "shell_port": 53794, "iopub_port": 53795, "stdin_port": 53796,
        "control_port": 53797, "hb_port": 53798, "ip": "127.0.0.1",
        "key": "a0436f6c-1916-498b-8eb9-e81ab9368e84", "transport": "tcp",
        "signature_scheme": "hmac-sha256", "kernel_name": "java"
      }
      """;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("connection.json"), content);
  }

  @Test
  void aFileAsJupyterWritesItIsRead() throws IOException {
    assertThat(ConnectionInfo.read(file(JUPYTERS)))
        .isEqualTo(
            new ConnectionInfo(
                "127.0.0.1",
                53794,
                53795,
                53796,
                53797,
                53798,
                "a0436f6c-1916-498b-8eb9-e81ab9368e84"));
  }

  @Test
  void whatIsWrittenIsReadTheSame() throws IOException {
    ConnectionInfo info = ConnectionInfo.onLoopback();
    Files.write(folder.resolve("own.json"), info.toJson());
    assertThat(ConnectionInfo.read(folder.resolve("own.json"))).isEqualTo(info);
  }

  @Test
  void eachKernelHasFivePortsAndAKeyOfItsOwn() {
    ConnectionInfo one = ConnectionInfo.onLoopback();
    assertThat(
            List.of(
                one.shellPort(),
                one.iopubPort(),
                one.stdinPort(),
                one.controlPort(),
                one.heartbeatPort()))
        .doesNotHaveDuplicates();
    assertThat(one.key()).hasSize(64).isNotEqualTo(ConnectionInfo.onLoopback().key());
  }

  @Test
  void aFileThatIsNoneIsRefusedByName() throws IOException {
    for (String content :
        List.of(
            "",
            "no JSON",
            "[]",
            "{}",
            JUPYTERS.replace("53794", "70000"),
            JUPYTERS.replace("tcp", "ipc"),
            JUPYTERS.replace("hmac-sha256", "hmac-md5"))) {
      Path file = file(content);
      assertThatThrownBy(() -> ConnectionInfo.read(file))
          .as(content)
          .isInstanceOf(FileException.class)
          .hasMessageStartingWith(file + ": ");
    }
  }

  @Test
  void aMissingFileIsSaidToBeMissing() {
    assertThatThrownBy(() -> ConnectionInfo.read(folder.resolve("none.json")))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("there is no such connection file");
  }
}
