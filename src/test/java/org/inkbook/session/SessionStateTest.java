package org.inkbook.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.NameFinder;
import org.inkbook.notebook.Notebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What runs, what is stale and what must run first, without any kernel. */
class SessionStateTest {
  private static final NameFinder FINDER = new NameFinder();
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private static Notebook notebook(List<String> sources) {
    Notebook notebook = Notebook.empty();
    for (String source : sources) {
      notebook = notebook.inserted(notebook.cells().size(), Cell.code(source));
    }
    return notebook;
  }

  /** The story of a session, step by step. */
  private static final class Story {
    SessionState state;

    Story(List<String> sources) {
      state = SessionState.of(notebook(sources), FINDER);
    }

    /**
     * Takes a step: {@code run 2} runs cell 2 alone, {@code fail 2} and {@code stop 2} do so and it
     * ends badly, {@code edit 2 ...} gives it another source, {@code delete 2}, {@code restart},
     * {@code all}.
     */
    void step(String step) {
      String[] words = step.split(" ", 3);
      switch (words[0]) {
        case "all" -> state.notebook().cells().forEach(cell -> run(cell.id(), CellState.DONE));
        case "run" -> run(id(words[1]), CellState.DONE);
        case "fail" -> run(id(words[1]), CellState.FAILED);
        case "stop" -> run(id(words[1]), CellState.STOPPED);
        case "restart" -> state = state.kernelGone(KernelState.NONE);
        case "delete" -> state = state.edited(state.notebook().removed(id(words[1])), FINDER);
        case "edit" ->
            state =
                state.edited(
                    state.notebook().with(id(words[1]), cell -> cell.withSource(words[2])), FINDER);
        default -> throw new IllegalArgumentException(step);
      }
    }

    private void run(String id, CellState how) {
      state = state.queued(List.of(id)).begun(NOW).ended(how, NOW);
    }

    String id(String number) {
      return state.notebook().cells().get(Integer.parseInt(number)).id();
    }

    String numbers(List<String> ids) {
      List<String> numbers = new ArrayList<>();
      ids.forEach(id -> numbers.add(String.valueOf(state.notebook().indexOf(id))));
      return String.join(" ", numbers);
    }

    String stale() {
      return numbers(
          state.notebook().cells().stream()
              .map(Cell::id)
              .filter(state.stale()::containsKey)
              .toList());
    }

    String plan(String number) {
      return numbers(state.plan(id(number)));
    }
  }

  private static final List<String> CHAIN =
      List.of("int a = 1;", "int b = a;", "int c = b;", "int z = 0;");
  private static final List<String> AGAIN =
      List.of("int a = 1;", "int b = a;", "int a = 2;", "int c = a;");
  private static final List<String> COUNT = List.of("int n = 0;", "n = n + 1;", "n");

  /** Cells; steps; what is stale then; a cell to be run, and what runs for it. */
  static Stream<Arguments> stories() {
    return Stream.of(
        story("nothing is stale before it ran", CHAIN, "", "", "2: 0 1 2"),
        story("what has run is not run again", CHAIN, "run 0, run 1", "", "2: 2"),
        story("everything that ran is fresh", CHAIN, "all", "", "2: 2"),
        story(
            "an edit makes it and its dependants stale",
            CHAIN,
            "all, edit 0 int a = 5;",
            "0 1 2",
            "2: 0 1 2"),
        story(
            "an edit below leaves those above alone",
            CHAIN,
            "all, edit 1 int b = 5;",
            "1 2",
            "2: 1 2"),
        story(
            "an edit taken back leaves nothing stale",
            CHAIN,
            "all, edit 0 int a = 5;, edit 0 int a = 1;",
            "",
            "2: 2"),
        story(
            "a cell with no dependants is stale alone",
            CHAIN,
            "all, edit 3 int z = 5;",
            "3",
            "3: 3"),
        story(
            "an edit of a cell that never ran is not stale itself",
            CHAIN,
            "run 0, edit 1 int b = 7;",
            "",
            "1: 1"),
        story(
            "running a value anew makes those that used it stale",
            CHAIN,
            "all, run 0",
            "1 2",
            "2: 1 2"),
        story(
            "running the stale ones makes them fresh",
            CHAIN,
            "all, edit 0 int a = 5;, run 0, run 1, run 2",
            "",
            "2: 2"),
        story("a failed ancestor runs again", CHAIN, "run 0, fail 1", "", "2: 1 2"),
        story("a stopped ancestor counts as it is", CHAIN, "run 0, stop 1", "", "2: 2"),
        story(
            "a restart leaves what is shown, but no values", CHAIN, "all, restart", "", "2: 0 1 2"),
        story(
            "after a restart an edit is still seen",
            CHAIN,
            "all, restart, edit 1 int b = a+1;",
            "1 2",
            "1: 0 1"),
        story("a cell whose origin is deleted is stale", CHAIN, "all, delete 0", "0 1", "1: 0 1"),
        story(
            "a value that another cell has overwritten is made again", AGAIN, "all", "", "1: 0 1"),
        story(
            "and the overwriting cell runs again for those below it",
            AGAIN,
            "all, run 0, run 1",
            "",
            "3: 2 3"),
        story(
            "a new declaration in between takes over",
            AGAIN,
            "all, edit 2 int x = 2;",
            "2 3",
            "3: 0 3"),
        story("a cell that counts begins from its origin", COUNT, "all", "", "1: 0 1"),
        story(
            "what uses the count stands on the counting",
            COUNT,
            "all, edit 0 int n = 5;",
            "0 1 2",
            "2: 0 1 2"),
        story(
            "what lies between a cell run again and the target runs too",
            List.of("int a = 1;", "int b = a;", "a + b", "int a = 3;"),
            "all",
            "",
            "2: 0 1 2"),
        story(
            "an import of everything does not count as overwritten",
            List.of("import java.util.*;", "new ArrayList<Integer>()", "import java.util.*;"),
            "all",
            "",
            "1: 1"));
  }

  private static Arguments story(
      String rule, List<String> cells, String steps, String stale, String plan) {
    return Arguments.of(rule, cells, steps, stale, plan);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void aStoryLeadsTo(String rule, List<String> cells, String steps, String stale, String plan) {
    Story story = new Story(cells);
    Arrays.stream(steps.split(", ")).filter(step -> !step.isEmpty()).forEach(story::step);
    assertThat(story.stale()).as("stale").isEqualTo(stale);
    String[] parts = plan.split(": ", 2);
    assertThat(story.plan(parts[0])).as("plan for %s", parts[0]).isEqualTo(parts[1]);
  }

  @Test
  void aStaleCellNamesWhatChanged() {
    Story story = new Story(List.of("int a = 1;", "int b = 2;", "a + b"));
    story.step("all");
    story.step("edit 0 int a = 3;");
    assertThat(story.state.stale().get(story.id("0"))).isEqualTo(new Staleness(true, List.of()));
    assertThat(story.state.stale().get(story.id("2")))
        .isEqualTo(new Staleness(false, List.of("a")));
  }

  @Test
  void outputsOfAFileAreTakenToComeFromItsCode() {
    Notebook ran = notebook(CHAIN);
    for (Cell cell : ran.cells()) {
      ran = ran.with(cell.withExecutionCount(OptionalInt.of(1)));
    }
    SessionState opened = SessionState.of(ran, FINDER);
    assertThat(opened.cells().values()).extracting(CellStatus::state).containsOnly(CellState.IDLE);
    assertThat(opened.stale()).isEmpty();
    String first = ran.cells().get(0).id();
    SessionState edited =
        opened.edited(ran.with(first, cell -> cell.withSource("int a = 9;")), FINDER);
    assertThat(edited.stale()).hasSize(3);
  }

  @Test
  void aQueueKeepsPlacesAndEndsWithAFailure() {
    SessionState state = SessionState.of(notebook(CHAIN), FINDER);
    List<String> ids = state.notebook().cells().stream().map(Cell::id).toList();
    state = state.queued(List.of(ids.get(0), ids.get(1))).queued(List.of(ids.get(1), ids.get(2)));
    assertThat(state.queue()).isEqualTo(ids.subList(0, 3));
    state = state.begun(NOW);
    assertThat(states(state)).containsExactly("RUNNING", "QUEUED", "QUEUED", "IDLE");
    state = state.ended(CellState.DONE, NOW.plusSeconds(2)).begun(NOW);
    assertThat(states(state)).containsExactly("DONE", "RUNNING", "QUEUED", "IDLE");
    assertThat(state.cells().get(ids.get(0)).took()).hasValue(Duration.ofSeconds(2));
    state = state.ended(CellState.FAILED, NOW);
    assertThat(states(state)).containsExactly("DONE", "FAILED", "IDLE", "IDLE");
    state = state.kernelGone(KernelState.DEAD);
    assertThat(states(state)).containsExactly("IDLE", "FAILED", "IDLE", "IDLE");
  }

  @Test
  void aDeletedCellWaitsNoLonger() {
    SessionState state = SessionState.of(notebook(CHAIN), FINDER);
    String id = state.notebook().cells().get(1).id();
    state = state.queued(List.of(id)).edited(state.notebook().removed(id), FINDER);
    assertThat(state.queue()).isEmpty();
  }

  @Test
  void aCellThatBeginsLosesItsNumber() {
    Notebook ran = notebook(List.of("1"));
    String id = ran.cells().get(0).id();
    ran = ran.with(id, cell -> cell.withExecutionCount(OptionalInt.of(4)));
    SessionState state = SessionState.of(ran, FINDER).queued(List.of(id));
    assertThat(state.notebook()).isSameAs(ran);
    assertThat(state.begun(NOW).notebook().cells().get(0).executionCount()).isEmpty();
  }

  private static List<String> states(SessionState state) {
    return state.notebook().cells().stream()
        .map(cell -> state.cells().get(cell.id()).state().name())
        .toList();
  }
}
