package org.inkbook.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
  @TempDir private Path temporary;

  @Test
  void aFolderGoesWithAllThatIsInItWhenItIsClosed() throws IOException {
    Path folder;
    try (Scratch scratch = new Scratch()) {
      folder = scratch.folder();
      Path unused = scratch.write("key", new byte[] {1});
      Files.writeString(folder.resolve("another"), "by someone else");
      assertThat(folder).isNotEmptyDirectory();
    }
    assertThat(folder).doesNotExist();
  }

  @Test
  void itGoesEvenWhenTheProgramEndsBefore() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                EndsEarly.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).as(said).isZero();
    assertThat(said).contains("inkbook-kernel-");
    assertThat(temporary.resolve(Path.of(said.strip()).getFileName())).doesNotExist();
  }

  /** A program that ends while it still has such a folder. */
  static final class EndsEarly {
    private EndsEarly() {}

    public static void main(String[] arguments) throws IOException {
      Scratch scratch = new Scratch();
      Path unused = scratch.write("key", new byte[] {1});
      System.out.println(scratch.folder());
      System.exit(0);
    }
  }
}
