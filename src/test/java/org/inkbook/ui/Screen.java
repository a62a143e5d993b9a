package org.inkbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.inkbook.ui.theme.Look;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window without a display, and what tests do with it. Pictures are of whole pixels. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class Screen {
  private static final int PATIENCE_MILLIS = 10_000;

  protected final Look look = new Look(Theme.LIGHT, TextSize.NORMAL);
  protected final FxRobot robot = new FxRobot();
  private Stage window;
  private Parent root;

  /** What the window shows; made on JavaFX's thread. */
  protected abstract Parent content();

  /** How large the window is, in pixels: width and height. */
  protected int[] size() {
    return new int[] {1000, 700};
  }

  @BeforeAll
  final void openWindow() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(this::open);
    WaitForAsyncUtils.waitForFxEvents(2);
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

  private void open(Stage stage) {
    window = stage;
    root = content();
    Scene scene = new Scene(root, size()[0], size()[1]);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  /** The window. */
  protected final Stage window() {
    return window;
  }

  /** Runs on JavaFX's thread, then waits for what it set off, and for a layout. */
  protected final void does(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE_MILLIS,
        () -> {
          action.run();
          root.applyCss();
          root.layout();
        });
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  /** What JavaFX's thread answers. */
  protected final <T> T asks(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, question);
  }

  /** The first node that is seen and matches. */
  protected final Node one(String selector) {
    List<Node> found = all(selector);
    assertThat(found).as(selector).isNotEmpty();
    return found.get(0);
  }

  /** What is seen, in the order of the scene. */
  protected final List<Node> all(String selector) {
    return asks(
        () ->
            root.lookupAll(selector).stream()
                .filter(Screen::isSeen)
                .map(Node.class::cast)
                .toList());
  }

  /** Whether neither the node nor anything around it is hidden. */
  protected static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a node with exactly this text is seen. */
  protected final boolean reads(String text) {
    return all("*").stream()
        .anyMatch(node -> node instanceof Labeled label && text.equals(label.getText()));
  }

  protected final String words(Node node) {
    return asks(() -> ((Labeled) node).getText());
  }

  /** The control that a screen reader calls this. */
  protected final Node button(String words) {
    return all("*").stream()
        .filter(node -> node instanceof Labeled && words.equals(node.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button is named " + words));
  }

  protected final void click(Node node) {
    robot.clickOn(node);
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  protected final void focus(Node node) {
    does(node::requestFocus);
  }

  protected final String clipboard() {
    return asks(() -> Clipboard.getSystemClipboard().getString());
  }

  /** Writes what the window shows as a PNG, to be looked at. */
  protected final void picture(Path file) {
    var image = asks(() -> SwingFXUtils.fromFXImage(root.getScene().snapshot(null), null));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
