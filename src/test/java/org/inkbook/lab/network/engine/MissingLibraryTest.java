package org.inkbook.lab.network.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.inkbook.fault.UsageException;
import org.junit.jupiter.api.Test;

class MissingLibraryTest {
  private static final String NATIVES = "nd4j-native-[0-9].*(x86_64|arm64).*";

  /** Runs in a process of its own, whose class path lacks the native library. */
  public static void main(String[] arguments) {
    try {
      System.out.println(Engines.description());
    } catch (UsageException e) {
      System.out.println("refused: " + e.getMessage());
    }
  }

  @Test
  void aComputerWithoutTheNativeLibraryIsToldSoInASentence() throws Exception {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String without =
        Arrays.stream(all.split(File.pathSeparator))
            .filter(path -> !new File(path).getName().matches(NATIVES))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(without).isNotEqualTo(all);
    String java = System.getProperty("java.home") + "/bin/java";
    Process process =
        new ProcessBuilder(java, "-cp", without, MissingLibraryTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(output)
        .contains("refused: The native library for networks cannot be loaded on this computer");
  }
}
