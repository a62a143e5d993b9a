package org.inkbook.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelCommandTest {
  @TempDir private Path folder;

  private ProcessBuilder build(KernelOptions options) throws IOException {
    return new KernelCommand(options, folder).build(folder.resolve("connection.json"));
  }

  private String jvmOptions(KernelOptions options) throws IOException {
    List<String> files =
        build(options).command().stream().filter(argument -> argument.startsWith("@")).toList();
    assertThat(files).hasSize(1);
    return Files.readString(Path.of(files.get(0).substring(1)));
  }

  @Test
  void everyEntryOfAClassPathIsMadeAbsolute() {
    String both = "target/classes" + File.pathSeparator + "/lib/a.jar";
    assertThat(KernelJvm.absolute(both).split(File.pathSeparator))
        .allMatch(entry -> Path.of(entry).isAbsolute());
  }

  @Test
  void heapAndOtherOptionsReachTheJvm() throws IOException {
    KernelOptions options =
        KernelOptions.in(folder).withHeap(512).withJvmArguments(List.of("-Da=b \"c\\"));
    assertThat(jvmOptions(options))
        .contains("\"-Xmx512m\"", "\"-Da=b \\\"c\\\\\"", "-Djdk.serialFilter=");
  }

  @Test
  void aHeapOfNoGivenSizeBeginsSmall() throws IOException {
    assertThat(jvmOptions(KernelOptions.in(folder))).contains("\"-Xms64m\"");
    assertThat(jvmOptions(KernelOptions.in(folder).withHeap(32)))
        .contains("\"-Xmx32m\"")
        .doesNotContain("-Xms");
  }

  @Test
  void theEnvironmentKeepsNativeThreadsQuietAndTakesWhatIsGiven() throws IOException {
    KernelOptions options =
        KernelOptions.in(folder).withData(Path.of("mnist")).offline().withEnvironment("A", "b");
    assertThat(build(options).environment())
        .containsEntry("OMP_WAIT_POLICY", "passive")
        .containsKey("OMP_NUM_THREADS")
        .containsEntry("INKBOOK_OFFLINE", "1")
        .containsEntry("A", "b")
        .hasEntrySatisfying(
            "INKBOOK_DATA", data -> assertThat(Path.of(data)).isAbsolute().hasFileName("mnist"));
  }

  @Test
  void theChildWorksInTheFolderGiven() throws IOException {
    assertThat(build(KernelOptions.in(folder)).directory()).isEqualTo(folder.toFile());
  }

  @Test
  void onlyWhoAsksForBriefOutputsGetsThem() throws IOException {
    KernelOptions usual = KernelOptions.in(folder).withHeap(64);
    assertThat(build(usual).command()).doesNotContain("--brief");
    assertThat(build(usual.withBriefOutputs().offline()).command()).contains("--brief");
  }
}
