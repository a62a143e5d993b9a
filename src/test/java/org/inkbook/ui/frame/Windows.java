package org.inkbook.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.inkbook.jupyter.KernelException;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.inkbook.session.Kernel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Real windows in folders of their own, without a display. File dialogs answer what the test said
 * before; kernels are those that it gives.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class Windows {
  private static final int PATIENCE_MILLIS = 20_000;

  protected final FxRobot robot = new FxRobot();

  /** What file dialogs will answer, one after the other; then nothing. */
  protected final Deque<Path> chosen = new ArrayDeque<>();

  /** What was given to the browser. */
  protected final List<URI> browsed = new ArrayList<>();

  /** Makes kernels; by default there are none. */
  protected Function<Path, Kernel.Starter> kernels = folder -> Windows::noKernel;

  @TempDir protected Path home;
  protected Workbench bench;

  private static Kernel noKernel() {
    throw new KernelException("no kernel in this test", "Try another test.");
  }

  @BeforeAll
  final void startJavaFx() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  final void begin() {
    kernels = folder -> Windows::noKernel;
    chosen.clear();
    browsed.clear();
    bench = bench();
  }

  /** The program as it would start again with the same folders. */
  protected final Workbench bench() {
    return asks(
        () ->
            new Workbench(
                new Setup(
                    home.resolve("config"),
                    home.resolve("state"),
                    lessons(),
                    folder -> () -> kernels.apply(folder).start(),
                    new Chosen(),
                    browsed::add)));
  }

  /** The folder of the lessons. */
  protected Optional<Path> lessons() {
    return Optional.of(Path.of("notebooks").toAbsolutePath());
  }

  @AfterEach
  final void closeAll() {
    does(() -> bench.windows().forEach(NotebookWindow::close));
    waitFor("all windows are closed", () -> bench.windows().isEmpty());
  }

  /** Writes a notebook into the test's folder. */
  protected final Path file(String name, Notebook notebook) {
    return NotebookFile.write(home.resolve(name), notebook).path();
  }

  /** Opens a notebook and waits for its window. */
  protected final NotebookWindow open(Path file) {
    try {
      NotebookWindow window = bench.show(bench.prepare(file)).get(20, TimeUnit.SECONDS);
      WaitForAsyncUtils.waitForFxEvents(2);
      return window;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** Runs on JavaFX's thread, and waits for what it set off. */
  protected final void does(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, action);
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  /** What JavaFX's thread answers. */
  protected final <T> T asks(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, question);
  }

  /** Does what a command does. */
  protected final void command(NotebookWindow window, String id) {
    does(() -> window.commands().run(id));
  }

  /** Waits until something is so. */
  protected final void waitFor(String what, BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_MILLIS, TimeUnit.MILLISECONDS, () -> asks(condition::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("in vain: " + what, e);
    }
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  /** All words that are seen in a window. */
  protected final List<String> words(NotebookWindow window) {
    return asks(
        () ->
            window.stage().getScene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .filter(Windows::isSeen)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
  }

  /** Whether something that is seen in a window has these words in it. */
  protected final boolean says(NotebookWindow window, String words) {
    return words(window).stream().anyMatch(text -> text.contains(words));
  }

  /** Waits until a window says something. */
  protected final void waitToRead(NotebookWindow window, String words) {
    waitFor("'" + words + "' to be read", () -> says(window, words));
  }

  /** The first node that is seen and matches. */
  protected final Node one(NotebookWindow window, String selector) {
    Optional<Node> found =
        asks(
            () ->
                window.stage().getScene().getRoot().lookupAll(selector).stream()
                    .filter(Windows::isSeen)
                    .findFirst()
                    .map(Node.class::cast));
    assertThat(found).as(selector).isPresent();
    return found.get();
  }

  /** Presses the button with these words. */
  protected final void press(NotebookWindow window, String words) {
    Button button =
        asks(
            () ->
                window.stage().getScene().getRoot().lookupAll(".button").stream()
                    .filter(Windows::isSeen)
                    .map(Button.class::cast)
                    .filter(each -> words.equals(each.getText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button says " + words)));
    does(button::fire);
  }

  private static boolean isSeen(Node node) {
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node.isVisible();
  }

  /** What a file holds. */
  protected static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private final class Chosen implements FileDialogs {
    @Override
    public Optional<Path> open(Window over, Optional<Path> folder) {
      return Optional.ofNullable(chosen.poll());
    }

    @Override
    public Optional<Path> save(Window over, Optional<Path> folder, String suggested) {
      return Optional.ofNullable(chosen.poll());
    }

    @Override
    public Optional<Path> picture(Window over, Optional<Path> folder) {
      return Optional.ofNullable(chosen.poll());
    }
  }
}
