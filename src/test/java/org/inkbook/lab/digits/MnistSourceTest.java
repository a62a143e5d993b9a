package org.inkbook.lab.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.inkbook.fault.FileException;
import org.inkbook.output.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The mirrors here serve a small set, and its check sums stand in for MNIST's. */
@Timeout(60)
class MnistSourceTest {
  private static final String TRAIN = "train-images-idx3-ubyte.gz";

  @TempDir private Path folder;
  private Path cache;
  private Checksums checksums;
  private final Map<MnistFile, byte[]> contents = new EnumMap<>(MnistFile.class);
  private final RecordingDisplay display = new RecordingDisplay();
  private final Mirror first = new Mirror();
  private final Mirror second = new Mirror();

  @BeforeEach
  void prepareASmallSet() throws IOException {
    cache = folder.resolve("cache/inkbook/mnist");
    Path set = folder.resolve("set");
    writeSet(set, 300, 20);
    Map<MnistFile, String> sums = new EnumMap<>(MnistFile.class);
    for (MnistFile file : MnistFile.values()) {
      Path path = set.resolve(file.packedName());
      contents.put(file, Files.readAllBytes(path));
      sums.put(file, file.read(path).sha256());
    }
    checksums = new Checksums(sums);
  }

  @AfterEach
  void close() {
    first.close();
    second.close();
  }

  @Test
  void theFolderNamedComesFirstEvenBeforeTheEnvironment() {
    Path other = folder.resolve("other");
    writeSet(other, 30, 10);
    Digits digits =
        source(Map.of("INKBOOK_DATA", folder.resolve("set").toString()), first)
            .load(Optional.of(other));
    assertThat(digits.source()).isEqualTo("a set of your own from " + other);
    assertThat(digits.train().size()).isEqualTo(30);
  }

  @Test
  void theFolderOfTheEnvironmentComesNextAndAWrongOneIsAnErrorNotAReasonToGoOn() {
    Path set = folder.resolve("set");
    assertThat(source(Map.of("INKBOOK_DATA", set.toString()), first).load(Optional.empty()))
        .hasToString("a set of your own from " + set + ": 300 training and 20 test images");

    String nowhere = folder.resolve("nowhere").toString();
    assertThatThrownBy(() -> source(Map.of("INKBOOK_DATA", nowhere), first).load(Optional.empty()))
        .isInstanceOf(FileException.class)
        .hasMessage(nowhere + ": does not exist.");
    assertThat(first.requests()).isEmpty();
  }

  @Test
  void withoutAFolderTheyAreDownloadedOnceAndThenTakenFromTheCache() {
    serveAll(first);
    Digits downloaded = load(first, second);
    assertThat(downloaded).hasToString("MNIST from " + cache + ": 300 training and 20 test images");
    assertThat(first.requests()).hasSize(4);
    assertThat(namesIn(cache)).hasSize(5).contains(".lock").noneMatch(n -> n.endsWith(".part"));
    assertThat(display.progress()).hasSize(4).allMatch(Progress::finished);

    assertThat(load(first, second).train().images()).isEqualTo(downloaded.train().images());
    assertThat(first.requests()).hasSize(4);
    assertThat(display.texts()).containsExactly(downloaded.toString(), downloaded.toString());
  }

  @Test
  void whatTheFirstMirrorLacksComesFromTheSecond() {
    serveAll(second);
    first.serving(TRAIN, contents.get(MnistFile.TRAIN_IMAGES));
    assertThat(load(first, second).source()).isEqualTo("MNIST from " + cache);
    assertThat(second.requests()).hasSize(3).doesNotContain(TRAIN);
  }

  @Test
  void aMirrorWithOtherBytesIsNotBelieved() throws IOException {
    Path others = folder.resolve("others");
    writeSet(others, 299, 20);
    serveAll(first);
    serveAll(second);
    first.serving(TRAIN, Files.readAllBytes(others.resolve(TRAIN)));
    assertThat(load(first, second).train().size()).isEqualTo(300);

    wipe(cache);
    assertThat(load(first).source())
        .startsWith("generated digits (no MNIST files; 127.0.0.1:")
        .endsWith(": what it sends is not MNIST, the SHA-256 differs)");
    assertThat(namesIn(cache)).containsExactly(".lock");
  }

  @Test
  void damagedBytesAndAWebPageAreNotBelieved() {
    serveAll(first);
    serveAll(second);
    byte[] damaged = contents.get(MnistFile.TRAIN_IMAGES).clone();
    damaged[damaged.length / 2] ^= 1;
    first.serving(TRAIN, damaged);
    first.serving(
        "t10k-labels-idx1-ubyte.gz", "<html>Log in</html>".getBytes(StandardCharsets.UTF_8));
    assertThat(load(first, second).source()).isEqualTo("MNIST from " + cache);
    assertThat(second.requests()).containsExactlyInAnyOrder(TRAIN, "t10k-labels-idx1-ubyte.gz");
  }

  @Test
  void aDownloadThatBreaksOffAgainAndAgainGoesOnAsLongAsSomethingArrives() {
    serveAll(first);
    first.breakingOffAfter(contents.get(MnistFile.TRAIN_IMAGES).length / 3 + 1);
    assertThat(load(first).source()).isEqualTo("MNIST from " + cache);
    assertThat(first.requests()).filteredOn(r -> r.startsWith(TRAIN)).hasSize(3);
  }

  @Test
  void aPartOfSomethingElseDoesNotSpoilTheDownload() throws IOException {
    serveAll(first);
    Files.createDirectories(cache);
    Files.write(cache.resolve(TRAIN + ".part"), new byte[5000]);
    assertThat(load(first).source()).isEqualTo("MNIST from " + cache);
  }

  @Test
  void aSpoiltFileInTheCacheIsNamedAndDownloadedAnew() throws IOException {
    serveAll(first);
    load(first);
    Files.write(cache.resolve(TRAIN), Arrays.copyOf(contents.get(MnistFile.TRAIN_IMAGES), 9000));
    assertThat(load(first).source()).isEqualTo("MNIST from " + cache);
    assertThat(first.requests()).hasSize(5).last().isEqualTo(TRAIN);
    assertThat(display.texts().get(1))
        .startsWith(cache.resolve(TRAIN) + ": ends in the middle")
        .endsWith("It is not used.");
    assertThat(cache.resolve(TRAIN)).hasBinaryContent(contents.get(MnistFile.TRAIN_IMAGES));
  }

  @Test
  void anInterruptStopsTheDownloadWithinASecondAndTheNextOneGoesOn() throws Exception {
    serveAll(first);
    first.fallingSilentAfter(5000);
    CompletableFuture<Throwable> outcome = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              Throwable thrown = catchThrowable(() -> load(first));
              outcome.complete(Thread.currentThread().isInterrupted() ? thrown : null);
            });
    thread.start();
    Path part = cache.resolve(TRAIN + ".part");
    while (!Files.exists(part) || Files.size(part) < 5000) {
      Thread.sleep(10);
    }
    thread.interrupt();

    assertThat(outcome.get(1, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    assertThat(part).hasSize(5000);
    try (Mirror again = new Mirror()) {
      serveAll(again);
      assertThat(load(again).source()).isEqualTo("MNIST from " + cache);
      assertThat(again.requests()).contains(TRAIN + " bytes=5000-");
    }
  }

  @Test
  void withoutANetworkDigitsAreGeneratedAndSaySo() {
    Mirror gone = new Mirror();
    gone.close();
    Digits digits = load(gone);
    assertThat(digits)
        .hasToString(
            "generated digits (no MNIST files; no network): 600 training and 100 test images");
    assertThat(display.texts()).containsExactly(digits.toString());
    assertThat(display.progress()).singleElement().matches(Progress::finished);
    assertThat(namesIn(cache)).containsExactly(".lock");
  }

  @Test
  void offlineNothingIsAskedOfAnybody() {
    serveAll(first);
    Digits digits = source(Map.of("INKBOOK_OFFLINE", "1"), first).load(Optional.empty());
    assertThat(digits.source())
        .isEqualTo("generated digits (no MNIST files; INKBOOK_OFFLINE is set)");
    assertThat(first.requests()).isEmpty();
    assertThat(cache).doesNotExist();
  }

  @Test
  void aCacheThatCannotBeWrittenIsSaidAndDigitsAreGenerated() throws IOException {
    serveAll(first);
    Files.writeString(folder.resolve("cache"), "a file where the folder should be");
    assertThat(load(first).source())
        .isEqualTo("generated digits (no MNIST files; the cache " + cache + " cannot be written)");
    assertThat(folder.resolve("cache")).hasContent("a file where the folder should be");
  }

  @Test
  void twoAtOnceDownloadItOnce() throws Exception {
    serveAll(first);
    // On a thread of its own: Java's HTTP client answers on the common pool, which may have but
    // one.
    CompletableFuture<Digits> other =
        CompletableFuture.supplyAsync(() -> load(first), task -> new Thread(task).start());
    assertThat(load(first).source()).isEqualTo("MNIST from " + cache);
    assertThat(other.get(20, TimeUnit.SECONDS).source()).isEqualTo("MNIST from " + cache);
    assertThat(first.requests()).hasSize(4);
  }

  private Digits load(Mirror... mirrors) {
    return source(Map.of(), mirrors).load(Optional.empty());
  }

  private MnistSource source(Map<String, String> environment, Mirror... mirrors) {
    List<URI> addresses = Arrays.stream(mirrors).map(Mirror::address).toList();
    Downloader downloader = new Downloader(Duration.ofSeconds(5), Duration.ofSeconds(30));
    MnistDownload download = new MnistDownload(addresses, checksums, downloader);
    return new MnistSource(
        environment,
        new MnistCache(cache, checksums, download),
        (why, progress) -> GeneratedDigits.of(why, 600, 100, 0, progress),
        display);
  }

  private void serveAll(Mirror mirror) {
    contents.forEach((file, content) -> mirror.serving(file.packedName(), content));
  }

  private static void writeSet(Path folder, int train, int test) {
    write(folder, SomeDigits.random(train), MnistFile.TRAIN_IMAGES, MnistFile.TRAIN_LABELS);
    write(folder, SomeDigits.random(test), MnistFile.TEST_IMAGES, MnistFile.TEST_LABELS);
  }

  private static void write(Path folder, DigitSet set, MnistFile images, MnistFile labels) {
    IdxFile.write(set, folder.resolve(images.packedName()), folder.resolve(labels.packedName()));
  }

  private static void wipe(Path folder) throws IOException {
    for (String name : namesIn(folder)) {
      Files.delete(folder.resolve(name));
    }
  }

  private static List<String> namesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
