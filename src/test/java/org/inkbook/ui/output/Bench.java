package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.inkbook.output.Output;
import org.inkbook.ui.theme.Look;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window with room for outputs, and what tests do with it. Pictures are of whole pixels. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Bench {
  final Look look = new Look(Theme.LIGHT, TextSize.NORMAL);
  VBox page;
  OverlayPane overlay;
  final FxRobot robot = new FxRobot();

  /** Where the reader would save; empty when the reader thinks better of it. */
  Optional<Path> chosenFile = Optional.empty();

  OutputViews views;

  @BeforeAll
  final void openWindow() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(this::open);
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  @BeforeEach
  final void clearUp() {
    chosenFile = Optional.empty();
    does(
        () -> {
          overlay.close();
          page.getChildren().clear();
          look.themeProperty().set(Theme.LIGHT);
          look.textSizeProperty().set(TextSize.NORMAL);
          setWidth(960);
        });
  }

  @AfterEach
  final void letGo() {
    robot.release(new KeyCode[0]);
    robot.release(new MouseButton[0]);
  }

  @AfterAll
  final void closeWindow() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  /** How wide the page is that outputs are shown on. */
  final void setWidth(double width) {
    page.setPrefWidth(width);
    page.setMinWidth(width);
    page.setMaxWidth(width);
  }

  private void open(Stage window) {
    page = new VBox();
    overlay = new OverlayPane(new StackPane(new ScrollPane(page)));
    views = new OutputViews(overlay, (over, name) -> chosenFile);
    Scene scene = new Scene(overlay, 1000, 700);
    look.dress(scene);
    window.setScene(scene);
    window.show();
  }

  /** Shows an output alone on the page. */
  OutputSlot show(Output output) {
    OutputSlot slot = new OutputSlot(views);
    does(
        () -> {
          page.getChildren().setAll(slot);
          slot.show(output);
        });
    return slot;
  }

  /** Runs on JavaFX's thread, then waits for what it set off, and for a layout. */
  void does(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          action.run();
          overlay.applyCss();
          overlay.layout();
        });
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  <T> T asks(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
  }

  Node one(String selector) {
    List<Node> found = all(selector);
    assertThat(found).as(selector).isNotEmpty();
    return found.get(0);
  }

  /** What is seen, in the order of the scene. */
  List<Node> all(String selector) {
    return asks(
        () ->
            overlay.lookupAll(selector).stream()
                .filter(Bench::isSeen)
                .map(Node.class::cast)
                .toList());
  }

  static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a node with exactly this text is seen. */
  boolean reads(String text) {
    return all("*").stream()
        .anyMatch(node -> node instanceof Labeled label && text.equals(label.getText()));
  }

  String words(Node node) {
    return asks(() -> ((Labeled) node).getText());
  }

  Node button(String words) {
    return all("*").stream()
        .filter(node -> node instanceof Labeled && words.equals(node.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button is named " + words));
  }

  void click(Node node) {
    robot.clickOn(node);
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  void focus(Node node) {
    does(node::requestFocus);
  }

  String clipboard() {
    return asks(() -> Clipboard.getSystemClipboard().getString());
  }
}
