package org.inkbook.ui.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkbook.notebook.Cell;
import org.inkbook.session.CellState;
import org.inkbook.session.CellStatus;
import org.inkbook.session.Staleness;
import org.junit.jupiter.api.Test;

class StateWordsTest {
  private static final Instant BEGAN = Instant.parse("2026-01-01T10:00:00Z");

  private static CellStatus status(CellState state, long millis) {
    return new CellStatus(
        state, Staleness.FRESH, Optional.of(BEGAN), Optional.of(Duration.ofMillis(millis)));
  }

  private static CellStatus stale(boolean edited, String... names) {
    return new CellStatus(
        CellState.DONE,
        new Staleness(edited, List.of(names)),
        Optional.of(BEGAN),
        Optional.of(Duration.ofSeconds(1)));
  }

  private static String state(CellStatus status) {
    return new StateWords(status, BEGAN.plusSeconds(12)).state().orElse("");
  }

  private static String why(CellStatus status) {
    return new StateWords(status, BEGAN).stale().orElse("");
  }

  @Test
  void itTellsHowLongARunTook() {
    assertThat(state(status(CellState.DONE, 2_340))).isEqualTo("done in 2.3 s");
    assertThat(state(status(CellState.DONE, 12))).isEqualTo("done in 12 ms");
    assertThat(state(status(CellState.DONE, 182_000))).isEqualTo("done in 3 min 02 s");
    assertThat(state(status(CellState.FAILED, 42_000))).isEqualTo("failed after 42 s");
    assertThat(state(status(CellState.STOPPED, 400))).isEqualTo("stopped after 0.4 s");
  }

  @Test
  void itCountsTheSecondsOfARun() {
    CellStatus running =
        new CellStatus(CellState.RUNNING, Staleness.FRESH, Optional.of(BEGAN), Optional.empty());
    assertThat(state(running)).isEqualTo("running 12 s");
    assertThat(new StateWords(running, BEGAN.minusSeconds(1)).state())
        .as("clocks are set back")
        .contains("running 0 s");
  }

  @Test
  void aCellThatNeverRanHasNothingToTell() {
    assertThat(state(CellStatus.NEW)).isEmpty();
    assertThat(why(CellStatus.NEW)).isEmpty();
  }

  @Test
  void itTellsWhatChanged() {
    assertThat(why(stale(false, "filters"))).isEqualTo("stale: filters changed");
    assertThat(why(stale(false, "filters", "epochs")))
        .isEqualTo("stale: filters and epochs changed");
    assertThat(why(stale(true))).isEqualTo("stale: code changed");
    assertThat(why(stale(true, "a", "b", "c"))).isEqualTo("stale: code and 3 values changed");
  }

  @Test
  void aScreenReaderHearsNumberTitleAndState() {
    Cell cell = Cell.code("//@title Train\nint epochs = 3;");
    CellModel model =
        new CellModel(cell, status(CellState.DONE, 2_300), 4, false, true, ViewMode.READ);
    assertThat(model.name(BEGAN)).isEqualTo("Cell 4, Train, done in 2.3 s");
  }
}
