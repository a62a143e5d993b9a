package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which command lines are so plain that the window opens before they are read as a whole. */
class AtOnceTest {
  @TempDir private Path folder;

  @Test
  void noArgumentsOrOneNotebookThatIsThereArePlain() throws IOException {
    Path notebook = Files.writeString(folder.resolve("a.ipynb"), "{}");

    assertThat(AtOnce.isPlain(new String[0])).isTrue();
    assertThat(AtOnce.isPlain(new String[] {notebook.toString()})).isTrue();
  }

  @Test
  void whateverElseIsToBeReadIsNotPlain() throws IOException {
    String notebook = Files.writeString(folder.resolve("a.ipynb"), "{}").toString();

    assertThat(AtOnce.isPlain(new String[] {"run", notebook})).isFalse();
    assertThat(AtOnce.isPlain(new String[] {"--help"})).isFalse();
    assertThat(AtOnce.isPlain(new String[] {notebook, "--debug"})).isFalse();
    assertThat(AtOnce.isPlain(new String[] {folder.resolve("missing.ipynb").toString()})).isFalse();
    assertThat(AtOnce.isPlain(new String[] {folder.toString()})).isFalse();
    assertThat(AtOnce.isPlain(new String[] {"\0.ipynb"})).isFalse();
  }
}
