package org.inkbook.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.inkbook.jupyter.Completion;
import org.junit.jupiter.api.Test;

class CompletionTest extends Desk {

  private void answer(int start, String... matches) {
    CompletableFuture<Completion> asked = answer;
    answer = new CompletableFuture<>();
    asked.complete(new Completion(List.of(matches), start, start));
    does(() -> {});
    does(() -> {});
  }

  private void tab() {
    robot.type(KeyCode.TAB);
    does(() -> {});
  }

  private Optional<Popup> popup() {
    return asks(
        () ->
            Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(Popup.class::cast)
                .findFirst());
  }

  private List<String> offered() {
    return asks(
            () -> List.copyOf(((ListView<?>) popup().orElseThrow().getContent().get(0)).getItems()))
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void aSingleMatchIsInsertedAtOnce() {
    write("digits.tr|");
    tab();
    assertThat(asked).containsExactly("digits.tr");
    answer(7, "train()");
    assertThat(reads()).isEqualTo("digits.train()|");
    assertThat(popup()).isEmpty();
    assertThat(heard).containsExactly("digits.train()");
  }

  @Test
  void amongSeveralTheReaderChooses() {
    write("digits.|");
    tab();
    answer(7, "all()", "test()", "train()");
    assertThat(offered()).containsExactly("all()", "test()", "train()");
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
    does(() -> {});
    assertThat(reads()).isEqualTo("digits.test()|");
    assertThat(popup()).isEmpty();
  }

  @Test
  void tabTakesTheChosenOneToo() {
    write("digits.|");
    tab();
    answer(7, "all()", "test()");
    tab();
    assertThat(reads()).isEqualTo("digits.all()|");
  }

  @Test
  void writingOnLeavesThoseThatStillFit() {
    write("digits.|");
    tab();
    answer(7, "all()", "test()", "train()");
    robot.write("t", 0);
    does(() -> {});
    assertThat(offered()).containsExactly("test()", "train()");
    robot.write("r", 0);
    robot.type(KeyCode.ENTER);
    does(() -> {});
    assertThat(reads()).isEqualTo("digits.train()|");
  }

  @Test
  void writingSomethingElseClosesTheList() {
    write("digits.|");
    tab();
    answer(7, "all()", "test()");
    robot.write("x", 0);
    does(() -> {});
    assertThat(popup()).isEmpty();
  }

  @Test
  void escapeClosesTheListFirstAndThenIsTheCells() {
    write("digits.|");
    tab();
    answer(7, "all()", "test()");
    robot.type(KeyCode.ESCAPE);
    does(() -> {});
    assertThat(popup()).isEmpty();
    assertThat(passed).doesNotContain("Esc");
    robot.type(KeyCode.ESCAPE);
    does(() -> {});
    assertThat(passed).contains("Esc");
    assertThat(reads()).isEqualTo("digits.|");
  }

  @Test
  void anAnswerThatComesTooLateIsDropped() {
    write("digits.|");
    tab();
    robot.write("x", 0);
    does(() -> {});
    answer(7, "all()");
    assertThat(reads()).isEqualTo("digits.x|");
    assertThat(popup()).isEmpty();
  }

  @Test
  void anAnswerForAFieldThatWasLeftIsDropped() {
    write("digits.|");
    tab();
    focus(elsewhere);
    answer(7, "all()");
    assertThat(asks(field::source)).isEqualTo("digits.");
  }

  @Test
  void theCaretGoesBetweenTheBracketsOfACall() {
    write("digits.s|");
    tab();
    answer(7, "sample(");
    assertThat(reads()).isEqualTo("digits.sample(|)");
  }

  @Test
  void whereThereIsNoNameTabIndents() {
    write("|a");
    tab();
    assertThat(reads()).isEqualTo("    |a");
    write("f( |");
    tab();
    assertThat(asked).isEmpty();
  }

  @Test
  void ctrlAndSpaceAskAnywhere() {
    write("f( |");
    robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);
    does(() -> {});
    assertThat(asked).containsExactly("f( ");
    assertThat(reads()).isEqualTo("f( |");
  }

  @Test
  void nothingToSuggestIsSaidUntilTheNextKey() {
    write("digits.|");
    tab();
    answer(7);
    assertThat(popup()).isPresent();
    robot.write("x", 0);
    does(() -> {});
    assertThat(popup()).isEmpty();
    assertThat(reads()).isEqualTo("digits.x|");
  }

  @Test
  void aKernelThatFailsSuggestsNothing() {
    write("digits.|");
    tab();
    answer.completeExceptionally(new CompletionException(new IllegalStateException("gone")));
    does(() -> {});
    does(() -> {});
    robot.write("x", 0);
    assertThat(reads()).isEqualTo("digits.x|");
  }

  @Test
  void theListIsNamedForAScreenReader() {
    write("digits.|");
    tab();
    answer(7, "all()", "test()");
    assertThat(asks(() -> popup().orElseThrow().getContent().get(0).getAccessibleText()))
        .isEqualTo("Completions");
  }
}
