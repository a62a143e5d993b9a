package org.inkbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inkbook.output.Display.Shown;
import org.junit.jupiter.api.Test;

class TextDisplayTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final TextDisplay display =
      new TextDisplay(new PrintStream(bytes, true, StandardCharsets.UTF_8));

  @Test
  void anOutputIsPrintedAtOnceAsText() {
    display.show(new Text("hello"));

    assertThat(printed()).isEqualTo("hello\n");
  }

  @Test
  void ofALiveChartOnlyTheEndIsPrinted() {
    Shown chart = display.show(new Chart("Live", "x", "y", "", List.of()));
    chart.update(Samples.chart());
    chart.update(Samples.chart());
    assertThat(printed()).isEmpty();

    display.show(new Text("next"));

    assertThat(printed()).isEqualTo(PlainText.of(Samples.chart()) + "\nnext\n");
  }

  @Test
  void progressIsPrintedWhenItIsFinished() {
    Shown progress = display.show(new Progress("work", 0, 2, 0, Double.NaN, ""));
    progress.update(new Progress("work", 1, 2, 1, 1, ""));
    display.show(new Text("meanwhile"));
    assertThat(printed()).isEqualTo("meanwhile\n");

    progress.update(new Progress("work", 2, 2, 2, 0, ""));
    display.flush();

    assertThat(printed()).isEqualTo("meanwhile\nwork  ███████████████  2/2  2.0 s\n");
  }

  @Test
  void whatWasStillChangingIsPrintedAtTheEnd() {
    Shown text = display.show(new Text("first"));
    text.update(new Text("last"));
    display
        .show(new Progress("stopped", 1, 2, 1, 1, ""))
        .update(new Progress("stopped", 1, 2, 1, 1, ""));

    display.flush();
    display.flush();

    assertThat(printed().lines().map(line -> line.substring(0, 4)))
        .containsExactly("firs", "last", "stop");
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
