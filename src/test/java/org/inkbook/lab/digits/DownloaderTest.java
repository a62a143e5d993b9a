package org.inkbook.lab.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class DownloaderTest {
  private static final byte[] CONTENT = new byte[300_000];

  static {
    new Random(0).nextBytes(CONTENT);
  }

  @TempDir private Path folder;
  private Path part;
  private final Mirror mirror = new Mirror().serving("file", CONTENT);
  private final Downloader downloader =
      new Downloader(Duration.ofMillis(700), Duration.ofMillis(700));
  private final List<String> progress = new ArrayList<>();

  @BeforeEach
  void choosePart() {
    part = folder.resolve("file.part");
  }

  @AfterEach
  void close() {
    mirror.close();
  }

  @Test
  void aFileIsFetchedWhole() throws Exception {
    fetch();
    assertThat(part).hasBinaryContent(CONTENT);
  }

  @Test
  void aDownloadThatBrokeOffGoesOnWhereItStopped() throws Exception {
    mirror.breakingOffAfter(100_000);
    assertThatThrownBy(this::fetch).isInstanceOf(IOException.class);
    assertThat(part).hasBinaryContent(Arrays.copyOf(CONTENT, 100_000));

    mirror.breakingOffAfter(Integer.MAX_VALUE);
    fetch();
    assertThat(part).hasBinaryContent(CONTENT);
    assertThat(mirror.requests()).containsExactly("file", "file bytes=100000-");
  }

  @Test
  void aServerThatIgnoresRangesSendsItAllAnewAndThatIsFine() throws Exception {
    Files.write(part, new byte[1000]);
    mirror.ignoringRanges();
    fetch();
    assertThat(part).hasBinaryContent(CONTENT);
  }

  @Test
  void aPartThatIsLongerThanTheFileIsDroppedAndFetchedAnew() throws Exception {
    Files.write(part, new byte[CONTENT.length + 1]);
    fetch();
    assertThat(part).hasBinaryContent(CONTENT);
    assertThat(mirror.requests()).containsExactly("file bytes=300001-", "file");
  }

  @Test
  void aServerThatFallsSilentIsLeftAndThePartIsKept() throws IOException {
    mirror.fallingSilentAfter(50_000);
    assertThatThrownBy(this::fetch).hasMessage("silent for 0.7 s");
    assertThat(part).hasBinaryContent(Arrays.copyOf(CONTENT, 50_000));
  }

  @Test
  void aServerThatNeverAnswersIsLeft() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("http://localhost:" + silent.getLocalPort() + "/file");
      assertThatThrownBy(() -> downloader.fetch(address, part, 1000, (done, total) -> {}))
          .hasMessage("silent for 0.7 s");
    }
  }

  @Test
  void aRefusalTellsItsNumberAndLeavesThePartAlone() throws IOException {
    Files.write(part, new byte[10]);
    URI missing = mirror.address().resolve("missing");
    assertThatThrownBy(() -> downloader.fetch(missing, part, 1000, (done, total) -> {}))
        .hasMessage("the server answered 404");
    assertThat(part).hasSize(10);
  }

  @Test
  void moreThanWasExpectedIsNotTaken() {
    URI address = mirror.address().resolve("file");
    assertThatThrownBy(
            () -> downloader.fetch(address, part, CONTENT.length - 1, (done, total) -> {}))
        .hasMessage("it is longer than the 299999 bytes expected");
    assertThat(part).hasSize(0);
  }

  @Test
  void anInterruptEndsItWithinASecondAndKeepsThePart() throws Exception {
    mirror.fallingSilentAfter(50_000);
    Downloader patient = new Downloader(Duration.ofMinutes(1), Duration.ofMinutes(1));
    CompletableFuture<Throwable> outcome = new CompletableFuture<>();
    URI address = mirror.address().resolve("file");
    Thread thread =
        new Thread(
            () ->
                outcome.complete(
                    catchThrowable(
                        () -> patient.fetch(address, part, 1_000_000, (done, total) -> {}))));
    thread.start();
    while (!Files.exists(part) || Files.size(part) < 50_000) {
      Thread.sleep(10);
    }
    thread.interrupt();

    assertThat(outcome.get(1, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
    assertThat(part).hasBinaryContent(Arrays.copyOf(CONTENT, 50_000));
  }

  @Test
  void anInterruptBeforehandIsNoticedToo() throws IOException {
    Thread.currentThread().interrupt();
    assertThatThrownBy(this::fetch).isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
    assertThat(part).doesNotExist();
  }

  @Test
  void progressIsToldWithTheWholeLengthEvenWhenItGoesOn() throws Exception {
    Files.write(part, Arrays.copyOf(CONTENT, 1000));
    mirror.fallingSilentAfter(50_000);
    assertThatThrownBy(this::fetch).isInstanceOf(IOException.class);
    assertThat(progress).contains("51000 of 300000");
  }

  private void fetch() throws IOException, InterruptedException {
    downloader.fetch(
        mirror.address().resolve("file"),
        part,
        1_000_000,
        (done, total) -> progress.add(done + " of " + total));
  }
}
