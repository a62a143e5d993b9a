package org.inkbook.ui.frame;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.inkbook.ui.theme.Nodes;

/**
 * A place above the window's content for one question at a time. Esc is no answer; Enter is the
 * first; arrows and Tab go from one to the next and stay inside.
 */
final class Questions extends StackPane {
  private final StackPane scrim = new StackPane();
  private Optional<Open> open = Optional.empty();

  /** What is asked now, and how to end it. */
  private record Open(Runnable giveUp, Optional<Node> before) {}

  Questions(Node content) {
    scrim.getStyleClass().add("overlay-scrim");
    scrim.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    scrim.setOnMousePressed(event -> event.consume());
    getChildren().addAll(content, scrim);
    Nodes.present(scrim, false);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                scene.focusOwnerProperty().addListener((owner, was, is) -> keepInside(is));
              }
            });
  }

  /**
   * Asks; a question that is open is thereby given up.
   *
   * @param then hears the answer, if there is one
   */
  <T> void ask(Question<T> question, Consumer<? super T> then) {
    open(question, answer -> answer.ifPresent(then));
  }

  /**
   * Asks and waits, while the window goes on.
   *
   * @return empty when the reader did not answer
   */
  <T> Optional<T> await(Question<T> question) {
    AtomicReference<Optional<T>> answer = new AtomicReference<>(Optional.empty());
    open(
        question,
        choice -> {
          answer.set(choice);
          Platform.exitNestedEventLoop(answer, null);
        });
    Platform.enterNestedEventLoop(answer);
    return answer.get();
  }

  private <T> void open(Question<T> question, Consumer<Optional<T>> answer) {
    Optional<Node> before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    giveUp();
    open = Optional.of(new Open(() -> answer.accept(Optional.empty()), before));
    scrim.getChildren().setAll(sheet(question, answer));
    Nodes.present(scrim, true);
    scrim.applyCss();
    scrim.layout();
    firstButton().ifPresent(Node::requestFocus);
  }

  boolean isOpen() {
    return open.isPresent();
  }

  private <T> VBox sheet(Question<T> question, Consumer<Optional<T>> answer) {
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("question-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    for (Question.Choice<T> choice : question.choices()) {
      Button button = new Button(choice.words());
      if (choice.danger()) {
        button.getStyleClass().add(Styles.DANGER);
      } else if (buttons.getChildren().isEmpty()) {
        button.getStyleClass().add(Styles.ACCENT);
      }
      button.setOnAction(event -> end(() -> answer.accept(Optional.of(choice.answer()))));
      buttons.getChildren().add(button);
    }
    Button cancel = new Button("Cancel");
    cancel.setOnAction(event -> giveUp());
    buttons.getChildren().add(cancel);
    VBox sheet =
        new VBox(
            Nodes.prose(question.title(), "overlay-title"),
            Nodes.prose(question.text(), "question-text"),
            buttons);
    sheet.getStyleClass().addAll("overlay-sheet", "question");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    sheet.setAccessibleRole(AccessibleRole.DIALOG);
    sheet.setAccessibleText(question.title() + " " + question.text());
    return sheet;
  }

  private void end(Runnable then) {
    Optional<Node> before = open.flatMap(Open::before);
    open = Optional.empty();
    Nodes.present(scrim, false);
    scrim.getChildren().clear();
    before.ifPresent(Node::requestFocus);
    then.run();
  }

  /** Ends the open question, if there is one, without an answer. */
  void giveUp() {
    open.ifPresent(asked -> end(asked.giveUp()));
  }

  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      giveUp();
    } else if (event.getCode() == KeyCode.ENTER
        && getScene().getFocusOwner() instanceof Button button) {
      button.fire();
    }
    event.consume();
  }

  private Optional<Node> firstButton() {
    return Optional.ofNullable(scrim.lookup(".question-buttons > .button"));
  }

  private void keepInside(Node owner) {
    if (!isOpen() || owner == null) {
      return;
    }
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at == scrim) {
        return;
      }
    }
    firstButton().ifPresent(Node::requestFocus);
  }
}
