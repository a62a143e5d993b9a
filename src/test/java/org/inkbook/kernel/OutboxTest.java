package org.inkbook.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.inkbook.kernel.Outbox.Shown;
import org.inkbook.kernel.Outbox.Updated;
import org.inkbook.output.Text;
import org.junit.jupiter.api.Test;

class OutboxTest {
  private final AtomicInteger signals = new AtomicInteger();
  private final Outbox outbox = new Outbox(1 << 20, 3, signals::incrementAndGet);
  private final PrintStream out = outbox.stream("stdout");
  private final PrintStream err = outbox.stream("stderr");

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
  void whatIsPrintedBeyondTheLimitIsCutOnceAndTheNextCellStartsAnew() {
    for (int i = 0; i < 3000; i++) {
      out.print("x".repeat(1000));
      err.print("");
    }
    err.print("more");
    List<Outbox.Item> items = outbox.take();
    assertThat(items)
        .containsExactly(
            text("stdout", "x".repeat(1 << 20)),
            text("stderr", "\n[cut here: a cell can print 1 MB]\n"));
    outbox.begin();
    out.print("again");
    assertThat(outbox.take()).containsExactly(text("stdout", "again"));
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
