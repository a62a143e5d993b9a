package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.inkbook.jupyter.KernelOptions;
import org.inkbook.notebook.Cell;
import org.inkbook.session.CellState;
import org.inkbook.session.CellStatus;
import org.inkbook.session.Kernel;
import org.inkbook.session.Session;
import org.inkbook.ui.frame.FileDialogs;
import org.inkbook.ui.frame.NotebookWindow;
import org.inkbook.ui.frame.Setup;
import org.inkbook.ui.frame.Workbench;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A lesson in the program's own window, with a real kernel, as a reader has it before him. */
final class OpenLesson implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(90);

  final FxRobot robot = new FxRobot();
  final NotebookWindow window;
  private final Workbench bench;

  private OpenLesson(Workbench bench, NotebookWindow window) {
    this.bench = bench;
    this.window = window;
  }

  /**
   * Opens a notebook.
   *
   * @param home where preferences and copies of unsaved work go
   * @param data the MNIST files that its kernel sees
   */
  static OpenLesson open(Path notebook, Path home, Path data) throws Exception {
    return open(notebook, home, data, starter -> starter);
  }

  /**
   * The same.
   *
   * @param around what stands between the window and its kernel, to listen there
   */
  static OpenLesson open(Path notebook, Path home, Path data, UnaryOperator<Kernel.Starter> around)
      throws Exception {
    FxToolkit.registerPrimaryStage();
    Setup setup =
        new Setup(
            home.resolve("config"),
            home.resolve("state"),
            Optional.of(notebook.getParent()),
            folder -> around.apply(kernel(folder, data)),
            new NoDialogs(),
            address -> {});
    Workbench bench = new Workbench(setup);
    NotebookWindow window =
        bench.show(bench.prepare(notebook)).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    OpenLesson lesson = new OpenLesson(bench, window);
    lesson.settle();
    return lesson;
  }

  private static Kernel.Starter kernel(Path folder, Path data) {
    return Kernel.local(
        KernelOptions.in(folder).withEnvironment(Common.DATA, data.toAbsolutePath().toString()));
  }

  Session session() {
    return window.session();
  }

  Scene scene() {
    return window.stage().getScene();
  }

  // What the document says.

  CellStatus status(String id) {
    return session().snapshot().cell(id);
  }

  CellState state(String id) {
    return status(id).state();
  }

  Cell cell(String id) {
    return session().snapshot().notebook().cell(id).orElseThrow();
  }

  List<String> codeCells() {
    return session().snapshot().notebook().cells().stream()
        .filter(Cell::isCode)
        .map(Cell::id)
        .toList();
  }

  /** The ids of the stale cells, from top to bottom. */
  List<String> stale() {
    return codeCells().stream().filter(id -> status(id).isStale()).toList();
  }

  /** Asks for a cell to be run, and waits for nothing. */
  void run(String id) {
    does(
        () -> {
          CompletableFuture<CellState> unused = session().run(id);
        });
  }

  void awaitState(String id, CellState state) {
    await(id + " is " + state, () -> state(id) == state);
  }

  /** Waits until nothing runs or waits any more. */
  void awaitQuiet() {
    await(
        "nothing runs",
        () ->
            codeCells().stream()
                .map(this::state)
                .noneMatch(state -> state == CellState.RUNNING || state == CellState.QUEUED));
  }

  Map<String, CellState> states() {
    return codeCells().stream().collect(Collectors.toMap(id -> id, this::state));
  }

  // What the reader sees and does.

  /** Selects a cell, which brings it to the screen. */
  Node go(String id) {
    does(() -> window.cells().select(id));
    settle();
    return view(id);
  }

  /** The view of a cell, known by its place and name. */
  private Node view(String id) {
    int number = session().snapshot().notebook().indexOf(id) + 1;
    return asks(
        () ->
            scene().getRoot().lookupAll(".cell").stream()
                .filter(node -> node.getAccessibleText() != null)
                .filter(node -> node.getAccessibleText().startsWith("Cell " + number + ","))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not shown")));
  }

  /** What is seen inside of a node and matches. */
  List<Node> all(Node inside, String selector) {
    return asks(
        () ->
            inside.lookupAll(selector).stream()
                .filter(OpenLesson::isSeen)
                .map(Node.class::cast)
                .toList());
  }

  Node one(Node inside, String selector) {
    List<Node> found = all(inside, selector);
    assertThat(found).as(selector).isNotEmpty();
    return found.get(0);
  }

  Node one(String selector) {
    return one(scene().getRoot(), selector);
  }

  /** Whether these words are seen anywhere in a node. */
  boolean reads(Node inside, String words) {
    return all(inside, "*").stream()
        .anyMatch(node -> node instanceof Labeled label && label.getText().contains(words));
  }

  /** What a screen reader calls like this. */
  Node named(Node inside, String name) {
    return all(inside, "*").stream()
        .filter(node -> name.equals(node.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is named " + name));
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  void click(Node node) {
    robot.clickOn(node);
    settle();
  }

  void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  void does(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), action);
    settle();
  }

  <T> T asks(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), question);
  }

  /** Waits for what is on its way to the screen: the feed brings changes 20 times a second. */
  void settle() {
    pause(120);
    WaitForAsyncUtils.waitForFxEvents(3);
  }

  void await(String what, BooleanSupplier so) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain until " + what + "; now " + states());
      }
      pause(20);
    }
    settle();
  }

  static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Closes the window as its cross does; what is unsaved has been seen to. */
  @Override
  public void close() throws TimeoutException {
    robot.release(new KeyCode[0]);
    robot.release(new MouseButton[0]);
    CompletableFuture<Void> closed = bench.allClosed();
    does(bench::quit);
    await("the window is closed", closed::isDone);
    FxToolkit.cleanupStages();
  }

  /** No test may wait for a dialog of the system. */
  private static final class NoDialogs implements FileDialogs {
    @Override
    public Optional<Path> open(Window over, Optional<Path> folder) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(Window over, Optional<Path> folder, String suggested) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> picture(Window over, Optional<Path> folder) {
      return Optional.empty();
    }
  }
}
