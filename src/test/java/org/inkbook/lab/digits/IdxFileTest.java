package org.inkbook.lab.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.inkbook.fault.FileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxFileTest {
  private static final int COUNT = 25;

  @TempDir private Path folder;
  private Path images;
  private Path labels;

  @BeforeEach
  void writeAGoodPair() {
    images = folder.resolve("images");
    labels = folder.resolve("labels");
    IdxFile.write(SomeDigits.random(COUNT), images, labels);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    assertSameDigits(IdxFile.read("back", images, labels), SomeDigits.random(COUNT));
  }

  @Test
  void aCompressedFileIsKnownByItsContentWhateverItsName() throws IOException {
    Path packed = folder.resolve("images.gz");
    IdxFile.write(SomeDigits.random(COUNT), packed, labels);
    Path disguised = Files.move(packed, folder.resolve("images.idx"));
    Path plainNamedGz = Files.move(labels, folder.resolve("labels.gz"));

    assertSameDigits(IdxFile.read("back", disguised, plainNamedGz), SomeDigits.random(COUNT));
  }

  @Test
  void theBytesWrittenAreThoseOfTheFormat() throws IOException {
    byte[] bytes = Files.readAllBytes(images);
    assertThat(bytes).hasSize(16 + COUNT * 784);
    assertThat(Arrays.copyOf(bytes, 16))
        .containsExactly(0, 0, 8, 3, 0, 0, 0, COUNT, 0, 0, 0, 28, 0, 0, 0, 28);
    assertThat(Arrays.copyOf(Files.readAllBytes(labels), 10))
        .containsExactly(0, 0, 8, 1, 0, 0, 0, COUNT, 0, 1);
  }

  @Test
  void aTruncatedFileIsRefusedAndSaysWhatIsMissing() throws IOException {
    byte[] whole = Files.readAllBytes(images);
    Files.write(images, Arrays.copyOf(whole, whole.length - 1));
    assertRefused("images: announces 25 images, 19,616 bytes in all, but has 19,615.");

    Files.write(images, packed(Arrays.copyOf(whole, whole.length - 1)));
    assertRefused("announces 25 images, 19,616 bytes in all, but ends after 19,615.");

    byte[] packed = packed(whole);
    Files.write(images, Arrays.copyOf(packed, packed.length / 2));
    assertRefused("ends in the middle of its compressed bytes");

    Files.write(images, Arrays.copyOf(whole, 9));
    assertRefused("ends after 9 bytes, within its header");

    Files.write(images, new byte[0]);
    assertRefused("ends after 0 bytes");
  }

  @Test
  void anOversizedFileIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(images);
    Files.write(images, Arrays.copyOf(whole, whole.length + 1));
    assertRefused("19,616 bytes in all, but has 19,617.");

    Files.write(images, packed(Arrays.copyOf(whole, whole.length + 1)));
    assertRefused("19,616 bytes in all, but goes on after them.");
  }

  @Test
  void aDamagedCompressedFileIsRefused() throws IOException {
    byte[] packed = packed(Files.readAllBytes(images));
    packed[packed.length - 6] ^= 1; // within the check sum that ends a gzip file
    Files.write(images, packed);
    assertRefused("is damaged");
  }

  @Test
  void aHeaderThatPromisesMoreThanCanBeThereCostsNoMemory() throws IOException {
    byte[] header =
        ByteBuffer.allocate(16).putInt(0x803).putInt(1_000_000).putInt(28).putInt(28).array();
    Files.write(images, packed(header));
    assertRefused("announces 1,000,000 images, 784,000,016 bytes in all, but is too small");

    Files.write(images, ByteBuffer.wrap(header).putInt(4, Integer.MAX_VALUE).array());
    assertRefused("announces 2147483647 images; 1 to 1000000 are read");

    Files.write(images, ByteBuffer.wrap(header).putInt(4, -1).array());
    assertRefused("announces 4294967295 images");

    Files.write(images, ByteBuffer.wrap(header).putInt(4, 0).array());
    assertRefused("announces 0 images");
  }

  @Test
  void aGzipBombIsUnpackedNoFurtherThanItsHeaderAnnounces() throws IOException {
    var bomb = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bomb)) {
      out.write(Files.readAllBytes(images));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 50; i++) {
        out.write(zeros);
      }
    }
    // Cut short, so that whoever unpacks it to the end finds another fault.
    Files.write(images, Arrays.copyOf(bomb.toByteArray(), bomb.size() - 100));

    assertRefused("goes on after them");
  }

  @Test
  void aFileOfAnotherKindIsRefused() throws IOException {
    assertThatThrownBy(() -> IdxFile.read("", /* images= */ labels, /* labels= */ images))
        .hasMessageContaining("labels: holds labels where images are expected")
        .extracting(e -> ((FileException) e).hint())
        .isEqualTo("Perhaps two files have changed places.");

    Files.writeString(images, "<html>Please log in to this network</html>");
    assertRefused("is no IDX file of images: it begins with 3c68746d, not with 00000803");
  }

  @Test
  void imagesOfAnotherSizeAreRefused() throws IOException {
    Files.write(
        images,
        ByteBuffer.allocate(16 + 32 * 32).putInt(0x803).putInt(1).putInt(32).putInt(32).array());
    assertRefused("holds images of 32 x 32; 28 x 28 are expected");
  }

  @Test
  void aLabelThatIsNoDigitIsRefusedAndNamed() throws IOException {
    byte[] bytes = Files.readAllBytes(labels);
    bytes[8 + 3] = 10;
    Files.write(labels, bytes);
    assertRefused("labels: labels digit 3 as 10; labels run from 0 to 9");
  }

  @Test
  void asManyLabelsAsImagesAreExpected() {
    IdxFile.write(SomeDigits.random(COUNT - 1), folder.resolve("others"), labels);
    assertRefused("labels: holds 24 labels for the 25 images of images");
  }

  @Test
  void aFileThatIsNotThereOrIsAFolderIsNamed() throws IOException {
    Files.delete(labels);
    assertRefused("labels: does not exist");
    Files.createDirectory(labels);
    assertRefused("labels: ");
  }

  @Test
  void whereNothingCanBeWrittenNothingIsLeftBehind() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken/full")).getParent();

    assertThatThrownBy(() -> IdxFile.write(SomeDigits.random(1), taken, labels))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("taken: cannot be written");
    assertThat(folder.resolve("taken.new")).doesNotExist();
    assertThat(taken.resolve("full")).exists();
  }

  @Test
  void allOfMnistIsReadFromItsCompressedFilesWithinASecond() throws IOException {
    String data = System.getenv("INKBOOK_DATA");
    assumeTrue(data != null, "INKBOOK_DATA names no folder with MNIST's files");
    Path train = Path.of(data, "train-images-idx3-ubyte.gz");
    assumeTrue(Files.exists(train), train + " is not there");

    DigitSet digits = IdxFile.read("MNIST", train, Path.of(data, "train-labels-idx1-ubyte.gz"));
    Duration fastest = Duration.ofDays(1);
    for (int i = 0; i < 3; i++) {
      long began = System.nanoTime();
      digits = IdxFile.read("MNIST", train, Path.of(data, "train-labels-idx1-ubyte.gz"));
      Duration taken = Duration.ofNanos(System.nanoTime() - began);
      fastest = taken.compareTo(fastest) < 0 ? taken : fastest;
    }

    assertThat(digits.size()).isEqualTo(60_000);
    assertThat(digits.counts())
        .containsExactly(5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949);
    assertThat(fastest).isLessThan(Duration.ofSeconds(1));
  }

  private void assertRefused(String problem) {
    FileException refused =
        catchThrowableOfType(FileException.class, () -> IdxFile.read("", images, labels));
    assertThat(refused).hasMessageContaining(problem);
    assertThat(refused.hint()).isNotEmpty();
  }

  private static void assertSameDigits(DigitSet found, DigitSet expected) {
    assertThat(found.images()).isEqualTo(expected.images());
    assertThat(found.counts()).isEqualTo(expected.counts());
    assertThat(found.label(13)).isEqualTo(expected.label(13));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
