package org.inkbook.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.inkbook.kernel.Outbox.Shown;
import org.inkbook.kernel.Outbox.Updated;
import org.inkbook.output.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
  private final AtomicInteger signals = new AtomicInteger();
  private Outbox outbox;
  private PrintStream out;
  private PrintStream err;
  @TempDir private Path folder;

  @BeforeEach
  void open() {
    RestOfOutput rest = new RestOfOutput(folder, 2 << 20);
    outbox = new Outbox(1 << 20, 3, rest, signals::incrementAndGet);
    out = outbox.stream("stdout");
    err = outbox.stream("stderr");
  }

  private static Outbox.Text text(String stream, String text) {
    return new Outbox.Text(stream, text);
  }

  @Test
  void whatIsPrintedAndShownKeepsItsOrder() {
    out.print("a");
    out.print("b");
    err.print("c");
    outbox.show("id", new Text("picture"));
    err.print("d");
    assertThat(outbox.take())
        .containsExactly(
            text("stdout", "ab"),
            text("stderr", "c"),
            new Shown("id", new Text("picture")),
            text("stderr", "d"));
    assertThat(outbox.take()).isEmpty();
  }

  @Test
  void ofManyUpdatesOfAnOutputTheLastIsTaken() {
    outbox.show("a", new Text("0"));
    for (int i = 1; i <= 1000; i++) {
      outbox.update("a", new Text("" + i));
      outbox.update("b", new Text("" + -i));
    }
    assertThat(outbox.take())
        .containsExactly(
            new Shown("a", new Text("0")),
            new Updated("a", new Text("1000")),
            new Updated("b", new Text("-1000")));
  }

  @Test
  void whateverIsAddedIsSignalled() {
    out.print("a");
    outbox.show("id", new Text("b"));
    outbox.update("id", new Text("c"));
    assertThat(signals).hasValue(3);
  }

  @Test
  void aCharacterPrintedInTwoPiecesArrivesWhole() {
    byte[] euro = "\u20ac".getBytes(UTF_8);
    out.write(euro, 0, 1);
    assertThat(outbox.take()).isEmpty();
    out.write(euro, 1, 2);
    assertThat(outbox.take()).containsExactly(text("stdout", "\u20ac"));
  }

  @Test
  void whatIsPrintedBeyondTheLimitGoesToAFileAndTheNextCellStartsAnew() throws IOException {
    for (int i = 0; i < 2000; i++) {
      out.print("x".repeat(1000));
      err.print("");
    }
    err.print("more");
    List<Outbox.Item> items = outbox.take();
    assertThat(items)
        .containsExactly(
            text("stdout", "x".repeat(1 << 20)),
            text("stderr", "\n[cut here: a cell can print 1 MB; the rest is in output-1.txt]\n"));
    outbox.begin();
    assertThat(folder.resolve("output-1.txt"))
        .content()
        .isEqualTo("x".repeat(2_000_000 - (1 << 20)) + "more");
    out.print("again");
    assertThat(outbox.take()).containsExactly(text("stdout", "again"));
  }

  @Test
  void theFileIsCutTooAndAFileThatIsThereIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("output-1.txt"), "mine");
    for (int i = 0; i < 5000; i++) {
      out.print("x".repeat(1000));
    }
    assertThat(outbox.take())
        .last()
        .isEqualTo(text("stderr", "[output-2.txt is cut, too, at 2 MB]\n"));
    assertThat(folder.resolve("output-2.txt")).hasSize(2 << 20);
    assertThat(folder.resolve("output-1.txt")).hasContent("mine");
  }

  @Test
  void whereNoFileCanBeWrittenThatIsSaid() {
    outbox = new Outbox(1 << 20, 3, new RestOfOutput(folder.resolve("none"), 9), () -> {});
    outbox.stream("stdout").print("x".repeat(2 << 20));
    assertThat(outbox.take().get(1).toString()).contains("the rest is lost");
  }

  @Test
  void outputsBeyondTheLimitAreCutOnce() {
    for (int i = 0; i < 9; i++) {
      outbox.show("" + i, new Text(""));
    }
    assertThat(outbox.take())
        .hasSize(4)
        .last()
        .isEqualTo(text("stderr", "[cut here: a cell can show 3 outputs]\n"));
  }
}
