package org.inkbook.lab.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inkbook.fault.FileException;
import org.inkbook.output.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MnistFolderTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeASetOfOnesOwn() {
    IdxFile.write(
        SomeDigits.random(30), in("train-images-idx3-ubyte"), in("train-labels-idx1-ubyte"));
    IdxFile.write(
        SomeDigits.random(20), in("t10k-images.idx3-ubyte.gz"), in("t10k-labels.idx1-ubyte"));
  }

  @Test
  void aSetOfOnesOwnIsTakenAndSaysThatItIsNotMnist() {
    Digits digits = MnistFolder.read(folder);
    assertThat(digits.train().images()).isEqualTo(SomeDigits.random(30).images());
    assertThat(digits.test().images()).isEqualTo(SomeDigits.random(20).images());
    assertThat(digits.toOutput())
        .isEqualTo(
            new Text("a set of your own from " + folder + ": 30 training and 20 test images"));
  }

  @Test
  void aMissingFileIsNamedAndTheHintTellsTheNames() throws IOException {
    Files.delete(in("t10k-labels.idx1-ubyte"));
    assertThatThrownBy(() -> MnistFolder.read(folder))
        .isInstanceOf(FileException.class)
        .hasMessage(folder + ": does not hold t10k-labels-idx1-ubyte.gz.")
        .extracting(e -> ((FileException) e).hint().contains("t10k-images-idx3-ubyte, "))
        .isEqualTo(true);
  }

  @Test
  void aFolderThatIsEmptyOrIsNoneIsAnError() throws IOException {
    Path empty = Files.createDirectory(in("empty"));
    assertThatThrownBy(() -> MnistFolder.read(empty))
        .hasMessage(empty + ": does not hold any MNIST file.");
    assertThatThrownBy(() -> MnistFolder.read(in("nowhere")))
        .hasMessageContaining("does not exist");
    assertThatThrownBy(() -> MnistFolder.read(in("train-images-idx3-ubyte")))
        .hasMessageContaining("is not a folder");
  }

  @Test
  void mnistItselfIsKnownByItsBytes() {
    String data = System.getenv(MnistSource.FOLDER);
    assumeTrue(data != null, "INKBOOK_DATA names no folder with MNIST's files");
    assertThat(MnistFolder.read(Path.of(data)))
        .hasToString("MNIST from " + data + ": 60,000 training and 10,000 test images");
  }

  private Path in(String name) {
    return folder.resolve(name);
  }
}
