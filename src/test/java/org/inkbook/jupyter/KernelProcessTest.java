package org.inkbook.jupyter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.inkbook.fault.FileException;
import org.inkbook.jupyter.ExecuteReply.Status;
import org.inkbook.jupyter.KernelEvent.DisplayData;
import org.inkbook.jupyter.KernelEvent.ExecuteInput;
import org.inkbook.jupyter.KernelEvent.ExecuteResult;
import org.inkbook.jupyter.KernelEvent.UpdateDisplayData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real child processes. One serves all tests that leave it alive. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(120)
class KernelProcessTest {
  private Path folder;
  private KernelProcess kernel;
  private List<Path> before = List.of();

  @BeforeAll
  void start(@TempDir Path shared) throws IOException {
    folder = shared;
    before = scratchFolders();
    kernel = KernelProcess.start(options().withHeap(300));
  }

  @AfterAll
  void stop() {
    kernel.close();
  }

  /** A short life is not worth compiling for. */
  private KernelOptions options() {
    return KernelOptions.in(folder).withJvmArguments(List.of("-XX:TieredStopAtLevel=1"));
  }

  private static <T> T get(CompletableFuture<T> future) {
    return future.orTimeout(60, TimeUnit.SECONDS).join();
  }

  private static void ignore(KernelEvent event) {}

  private List<KernelEvent> events(String code) {
    List<KernelEvent> events = new CopyOnWriteArrayList<>();
    ExecuteReply unused = get(kernel.client().execute(code, events::add));
    return List.copyOf(events);
  }

  private ExecuteReply run(String code) {
    return get(kernel.client().execute(code, KernelProcessTest::ignore));
  }

  private static String plain(JsonNode data) {
    return data.path("text/plain").asText();
  }

  @Test
  void eventsArriveInTheOrderInWhichTheyHappened() {
    List<KernelEvent> events =
        events(
            """
            System.out.println("one");
            System.err.println("two");
            show("three");
            System.out.println("four");
            "five"
            """);
    List<String> words = new ArrayList<>();
    for (KernelEvent event : events) {
      if (event instanceof KernelEvent.Stream stream) {
        words.add(stream.name() + " " + stream.text().strip());
      } else if (event instanceof DisplayData display) {
        words.add("display " + plain(display.data()));
      } else if (event instanceof ExecuteResult result) {
        words.add("result " + plain(result.data()));
      } else if (event instanceof KernelEvent.Status status) {
        words.add(status.state().name());
      } else if (event instanceof ExecuteInput input) {
        words.add("input");
        assertThat(input.executionCount()).isPositive();
      }
    }
    assertThat(words)
        .containsExactly(
            "BUSY",
            "input",
            "stdout one",
            "stderr two",
            "display three",
            "stdout four",
            "result five",
            "IDLE");
  }

  @Test
  void aDisplayIsUpdatedUnderItsNameAndItsLastContentAlwaysArrives() {
    List<KernelEvent> events =
        events(
            """
            var shown = org.inkbook.output.CurrentDisplay.get()
                .show(new org.inkbook.output.Text("0"));
            for (int i = 1; i <= 10_000; i++) shown.update(new org.inkbook.output.Text("" + i));
            """);
    List<DisplayData> displays = all(events, DisplayData.class);
    List<UpdateDisplayData> updates = all(events, UpdateDisplayData.class);
    assertThat(displays).hasSize(1);
    assertThat(displays.get(0).displayId()).isNotEmpty();
    assertThat(updates).isNotEmpty().hasSizeLessThan(200);
    assertThat(updates).allMatch(update -> update.displayId().equals(displays.get(0).displayId()));
    assertThat(plain(updates.get(updates.size() - 1).data())).isEqualTo("10000");
  }

  private static <T extends KernelEvent> List<T> all(List<KernelEvent> events, Class<T> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void anErrorNamesItsLine() {
    ExecuteReply reply = run("int fine = 1;\n\nint bad = fine / 0;");
    assertThat(reply.status()).isEqualTo(Status.ERROR);
    assertThat(reply.error().orElseThrow().toFailure().line()).isEqualTo(3);
  }

  @Test
  void relativePathsAreThoseOfTheKernelsFolder() throws IOException {
    Files.writeString(folder.resolve("beside.txt"), "found");
    List<KernelEvent> events = events("Files.readString(Path.of(\"beside.txt\"))");
    assertThat(plain(all(events, ExecuteResult.class).get(0).data())).isEqualTo("found");
  }

  @Test
  void aFullHeapIsReportedAndSurvived() {
    ExecuteReply reply =
        run("void f() { var a = new ArrayList<int[]>(); for (;;) a.add(new int[1 << 20]); }\nf();");
    assertThat(reply.error().orElseThrow().ename()).isEqualTo("OutOfMemoryError");
    assertThat(run("int[] room = new int[1 << 22];").ok()).isTrue();
  }

  @Test
  void whatABackgroundThreadThrowsIsSeen() throws InterruptedException {
    CountDownLatch seen = new CountDownLatch(1);
    Consumer<KernelEvent> listener =
        event -> {
          if (event instanceof KernelEvent.Stream stream && stream.text().contains("in the back")) {
            seen.countDown();
          }
        };
    String code =
        "new Thread(() -> { throw new IllegalStateException(\"in the back\"); }).start();";
    ExecuteReply reply = get(kernel.client().execute(code, listener));
    assertThat(reply.ok()).isTrue();
    assertThat(seen.await(20, TimeUnit.SECONDS)).isTrue();
  }

  private ExecuteReply interrupted(String code) throws InterruptedException {
    CountDownLatch began = new CountDownLatch(1);
    Consumer<KernelEvent> listener =
        event -> {
          if (event instanceof KernelEvent.Stream) {
            began.countDown();
          }
        };
    CompletableFuture<ExecuteReply> reply =
        kernel.client().execute("System.out.println(\"began\");\n" + code, listener);
    CompletableFuture<ExecuteReply> behind =
        kernel.client().execute("1", KernelProcessTest::ignore);
    assertThat(began.await(60, TimeUnit.SECONDS)).isTrue();
    Thread.sleep(300);
    Void unused = get(kernel.client().interrupt());
    assertThat(get(behind).status()).isEqualTo(Status.ABORTED);
    assertThat(run("1").ok()).as("the next cell runs").isTrue();
    return get(reply);
  }

  @Test
  void aLoopAndASleepAreStoppedAndWhatWaitsBehindThemIsAborted() throws InterruptedException {
    assertThat(interrupted("while (true) {}").status()).isEqualTo(Status.STOPPED);
    assertThat(interrupted("Thread.sleep(60_000);").status()).isEqualTo(Status.STOPPED);
    assertThat(interrupted("while (true) System.out.println(\"x\");").status())
        .isEqualTo(Status.STOPPED);
  }

  @Test
  void foreignClassesAreNotDeserialized() {
    ExecuteReply reply =
        run(
            """
            var bytes = new java.io.ByteArrayOutputStream();
            new java.io.ObjectOutputStream(bytes).writeObject(new javax.management.ObjectName("a:b=c"));
            var in = new java.io.ByteArrayInputStream(bytes.toByteArray());
            new java.io.ObjectInputStream(in).readObject();
            """);
    assertThat(reply.error().orElseThrow().ename()).isEqualTo("InvalidClassException");
    ExecuteReply own =
        run(
            """
            var copy = new java.io.ByteArrayOutputStream();
            new java.io.ObjectOutputStream(copy).writeObject(new ArrayList<>(List.of("a", 1)));
            new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(copy.toByteArray()))
                .readObject();
            """);
    assertThat(own.ok()).isTrue();
  }

  @Test
  void theKernelCompletesAndJudgesCode() {
    String code = "/* \uD83D\uDE00 */ \"text\".isBl";
    Completion completion = get(kernel.client().complete(code, code.length()));
    assertThat(completion.matches()).containsExactly("isBlank()");
    assertThat(code.substring(completion.start(), completion.end())).isEqualTo("isBl");
    assertThat(get(kernel.client().isComplete("f("))).isEqualTo(Completeness.INCOMPLETE);
    assertThat(get(kernel.client().kernelInfo()).protocolVersion()).isEqualTo("5.3");
    assertThat(kernel.client().sinceHeartbeat()).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void nothingIsLeftOnDiskOnceTheKernelRuns() throws IOException {
    assertThat(scratchFolders()).isSubsetOf(before);
  }

  /** What kernels of this user need to start, those that were killed at it included. */
  private static List<Path> scratchFolders() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(path -> path.getFileName().toString().startsWith("inkbook-kernel-"))
          .filter(path -> path.toFile().isDirectory())
          .toList();
    }
  }

  @Test
  void whenTheProcessIsKilledEveryAnswerOwedEndsWithinASecond() {
    try (KernelProcess victim = KernelProcess.start(options())) {
      List<KernelEvent> events = new CopyOnWriteArrayList<>();
      CompletableFuture<ExecuteReply> running =
          victim.client().execute("Thread.sleep(60_000);", events::add);
      CompletableFuture<ExecuteReply> waiting =
          victim.client().execute("1", KernelProcessTest::ignore);
      CompletableFuture<Completion> completing = victim.client().complete("f", 1);
      long killed = System.nanoTime();
      assertThat(ProcessHandle.of(victim.pid()).orElseThrow().destroyForcibly()).isTrue();
      assertThat(get(running).status()).isEqualTo(Status.DIED);
      assertThat(get(waiting).error().map(KernelError::evalue).orElse("")).contains("killed");
      assertThat(completing).failsWithin(Duration.ofSeconds(1));
      assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(Duration.ofSeconds(1));
      assertThat(get(victim.client().execute("1", KernelProcessTest::ignore)).status())
          .isEqualTo(Status.DIED);
      assertThat(get(victim.onExit())).hasMessageContaining("killed");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theTerminalsCtrlCIsLeftToTheParent() throws Exception {
    try (KernelProcess own = KernelProcess.start(options())) {
      CompletableFuture<ExecuteReply> running =
          own.client()
              .execute("Thread.sleep(2_000); System.out.println(1);", KernelProcessTest::ignore);
      String kill = "sleep 1; kill -INT " + own.pid();
      assertThat(new ProcessBuilder("sh", "-c", kill).start().waitFor()).isZero();
      assertThat(get(running).status()).isEqualTo(Status.OK);
    }
  }

  @Test
  void aCellThatExitsIsSeenToHaveDoneSoAfterItsLastWords() {
    try (KernelProcess victim = KernelProcess.start(options())) {
      List<KernelEvent> events = new CopyOnWriteArrayList<>();
      ExecuteReply reply =
          get(victim.client().execute("System.out.println(\"bye\"); System.exit(3);", events::add));
      assertThat(reply.status()).isEqualTo(Status.DIED);
      assertThat(reply.error().orElseThrow().evalue()).contains("System.exit(3)");
      assertThat(all(events, KernelEvent.Stream.class))
          .containsExactly(new KernelEvent.Stream("stdout", "bye\n"));
    }
  }

  @Test
  void shuttingDownEndsTheProcessEvenWhileACellRuns() {
    KernelProcess own = KernelProcess.start(options());
    ProcessHandle process = ProcessHandle.of(own.pid()).orElseThrow();
    CompletableFuture<ExecuteReply> running =
        own.client().execute("while (true) {}", KernelProcessTest::ignore);
    own.close();
    assertThat(process.isAlive()).isFalse();
    assertThat(get(running).status()).isEqualTo(Status.DIED);
    assertThat(get(own.onExit())).hasMessage("The kernel was shut down.");
  }

  @Test
  void aKernelThatCannotStartSaysWhy() {
    KernelOptions broken = KernelOptions.in(folder).withJvmArguments(List.of("-XX:NoSuchOption=1"));
    assertThatThrownBy(() -> KernelProcess.start(broken))
        .isInstanceOf(KernelException.class)
        .hasMessageContaining("NoSuchOption");
    KernelOptions nowhere = KernelOptions.in(folder.resolve("nowhere"));
    assertThatThrownBy(() -> KernelProcess.start(nowhere)).isInstanceOf(FileException.class);
  }

  @Test
  void aKernelOfAProgramInOneJarKnowsItsLibrariesAndEndsWhenItsParentDoes() throws IOException {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jarThatNamesTheClassPath().toString(),
                Orphaned.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output = parent.inputReader()) {
      long pid = Long.parseLong(output.readLine());
      assertThat(output.readLine()).isEqualTo("OK");
      Optional<ProcessHandle> child = ProcessHandle.of(pid);
      assertThat(child).isPresent();
      parent.destroyForcibly();
      child.get().onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
  }

  /** As {@code java -jar} has it: a jar whose manifest names all else, relative to itself. */
  private Path jarThatNamesTheClassPath() throws IOException {
    Path jar = folder.toRealPath().resolve("program.jar");
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (path.toFile().exists()) {
        String relative = jar.getParent().relativize(path.toRealPath()).toString();
        entries.add(path.toFile().isDirectory() ? relative + "/" : relative);
      }
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", entries));
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }

  /** A parent to be killed: starts a kernel, prints its number and how a cell went, and waits. */
  static final class Orphaned {
    private Orphaned() {}

    public static void main(String[] args) throws InterruptedException {
      KernelProcess kernel =
          KernelProcess.start(
              KernelOptions.in(Path.of(args[0]))
                  .withJvmArguments(List.of("-XX:TieredStopAtLevel=1")));
      System.out.println(kernel.pid());
      String code = "show(tech.tablesaw.api.Table.create(\"t\")); DigitSet none = null;";
      System.out.println(get(kernel.client().execute(code, KernelProcessTest::ignore)).status());
      Thread.sleep(60_000);
    }
  }
}
