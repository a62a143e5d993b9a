package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.inkbook.app.bench.Figure;
import org.inkbook.app.bench.Goal;
import org.junit.jupiter.api.Test;

/** {@code bench}, with the figures that take no time. */
class BenchTest {

  @Test
  void aFigureIsJsonOnStandardOutputAndProgressElsewhere() throws IOException {
    Terminal terminal = Terminal.run("bench", "--only", "photo_live", "--format", "json");

    assertThat(terminal.exitCode()).as(terminal.err()).isZero();
    JsonNode all = new ObjectMapper().readTree(terminal.out());
    assertThat(all).hasSize(1);
    JsonNode photo = all.get("photo_live");
    assertThat(photo.get("digits").asText()).isEqualTo("7");
    assertThat(photo.get("seconds").asDouble()).isBetween(0.001, 60.0);
    assertThat(photo.has("load_before")).isTrue();
    assertThat(photo.has("load_after")).isTrue();
    assertThat(terminal.err()).contains("photo_live: a stroke on the pad");
  }

  @Test
  void aFigureIsWrittenForAReaderWithItsGoal() {
    Terminal terminal = Terminal.run("bench", "--only", "start");

    assertThat(terminal.exitCode()).as(terminal.err()).isZero();
    assertThat(terminal.out())
        .contains("kernel_seconds")
        .contains("threads")
        .contains("goal: seconds at most 3");
  }

  @Test
  void aNameThatIsNoneIsRefusedWithTheOnesThereAre() {
    Terminal terminal = Terminal.run("bench", "--only", "trane");

    assertThat(terminal.exitCode()).isEqualTo(Exit.WRONG_USE);
    assertThat(terminal.err()).contains("no figure called trane").contains("train, ");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void aGoalSaysWhichSideOfItsBoundIsGood() {
    Goal speed = Figure.of("train").goals().get(0);
    Goal wait = Figure.of("time_to_99").goals().get(0);

    assertThat(speed).hasToString("ratio at least 17");
    assertThat(speed.isReachedBy(Map.of("ratio", 17.2))).isTrue();
    assertThat(speed.isReachedBy(Map.of("ratio", 16.9))).isFalse();
    assertThat(wait).hasToString("seconds at most 9");
    assertThat(wait.isReachedBy(Map.of("seconds", 8.5))).isTrue();
    assertThat(wait.isReachedBy(Map.of("seconds", 9.1))).isFalse();
  }

  @Test
  void figuresAreCalledAsTheyAreWritten() {
    assertThat(Figure.all().stream().map(Figure::key))
        .startsWith("train")
        .contains("time_to_99", "time_to_994", "predict_10000", "predict_one", "start", "photo")
        .endsWith("photo_option", "photo_live", "photo_many");
  }
}
