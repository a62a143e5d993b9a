package org.inkbook.jupyter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.inkbook.fault.FileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecFolderTest {
  @TempDir private Path prefix;

  private static KernelSpec spec() {
    return KernelSpec.ofThisProgram(512, Map.of("INKBOOK_DATA", "/mnist"));
  }

  @Test
  void whatIsInstalledIsWhatJupyterReads() throws IOException {
    SpecFolder folder = SpecFolder.below(prefix);
    folder.install(spec());

    assertThat(folder.path()).isEqualTo(prefix.resolve("share/jupyter/kernels/inkbook"));
    ObjectNode json = Json.read(Files.readAllBytes(folder.path().resolve("kernel.json")));
    assertThat(json.path("language").asText()).isEqualTo("java");
    assertThat(json.path("interrupt_mode").asText()).isEqualTo("message");
    assertThat(json.path("env").path("INKBOOK_DATA").asText()).isEqualTo("/mnist");
    assertThat(json.path("argv")).extracting(word -> word.asText()).contains("-Xmx512m", "-cp");
    assertThat(json.path("argv").get(json.path("argv").size() - 1).asText())
        .isEqualTo("{connection_file}");
    assertThat(folder.read()).contains(spec());
  }

  @Test
  void theFolderHoldsTheDescriptionAndTheLogosAndNothingElse() throws IOException {
    SpecFolder folder = SpecFolder.below(prefix);
    folder.install(spec());
    folder.install(spec());
    try (var files = Files.list(folder.path())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg");
    }
  }

  @Test
  void aKernelWhoseProgramHasGoneIsToldFromOneThatWorks() {
    assertThat(spec().isThere()).isTrue();
    assertThat(new KernelSpec(List.of("/no/such/java", "-cp", "/"), Map.of()).isThere()).isFalse();
    String java = KernelJvm.program().toString();
    assertThat(new KernelSpec(List.of(java, "-cp", "/no/such.jar", "Main"), Map.of()).isThere())
        .isFalse();
    assertThat(new KernelSpec(List.of(), Map.of()).isThere()).isFalse();
  }

  @Test
  void uninstallingLeavesNothingAndSaysWhetherThereWasSomething() {
    SpecFolder folder = SpecFolder.below(prefix);
    assertThat(folder.uninstall()).isFalse();
    folder.install(spec());
    assertThat(folder.uninstall()).isTrue();
    assertThat(folder.path()).doesNotExist();
    assertThat(folder.read()).isEmpty();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(prefix.resolve("file"), "no folder");
    assertThatThrownBy(() -> SpecFolder.below(file).install(spec()))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("kernels");
  }
}
