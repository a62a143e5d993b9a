package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.inkbook.output.Progress;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final StringWriter written = new StringWriter();
  private final ProgressLine lines = new ProgressLine.Lines(new PrintWriter(written));

  private static Progress progress(long done, double left, String note) {
    return new Progress("epoch 1 of 3", done, 100, 1, left, note);
  }

  @Test
  void aLineSaysWhatThereIsToSay() {
    lines.update(progress(20, 3.2, "loss 0.3"));
    assertThat(written.toString().lines())
        .containsExactly("  epoch 1 of 3: 20 %, 4 s left, loss 0.3");
  }

  @Test
  void whatIsNotKnownLeavesNoCommaBehind() {
    lines.update(progress(20, Double.NaN, ""));
    assertThat(written.toString().lines()).containsExactly("  epoch 1 of 3: 20 %");
  }

  @Test
  void linesComeNowAndThenAlthoughOthersAreBetween() {
    lines.update(progress(20, 3, ""));
    lines.clear();
    lines.update(progress(21, 3, ""));
    assertThat(written.toString().lines()).hasSize(1);
  }

  @Test
  void workThatBeginsAgainHasALineOfItsOwn() {
    lines.update(progress(20, 3, ""));
    lines.update(progress(1, 9, ""));
    assertThat(written.toString().lines()).hasSize(2);
  }
}
