package org.inkbook.ui.output;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.inkbook.output.Output;
import org.inkbook.ui.theme.Look;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;

/**
 * Every kind of output in a window, to be looked at. With {@code --shots=FOLDER} it writes pictures
 * of all of them in both themes, and of what opens, and ends; {@code --size=PROJECTOR} sets the
 * text.
 */
public final class Gallery extends Application {
  private final VBox page = new VBox(18);
  private OverlayPane overlay;
  private Look look;
  private Scene scene;

  /** Where the program starts: it must not extend Application when JavaFX is on the class path. */
  static final class Main {
    private Main() {}

    public static void main(String[] arguments) {
      launch(Gallery.class, arguments);
    }
  }

  @Override
  public void start(Stage stage) {
    var named = getParameters().getNamed();
    look = new Look(Theme.LIGHT, TextSize.valueOf(named.getOrDefault("size", "NORMAL")));
    page.setStyle("-fx-padding: 2em;");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    overlay = new OverlayPane(scroll);
    OutputViews views = new OutputViews(overlay, new FileSaveDialog(), Runnable::run);
    for (Output output : Samples.all()) {
      OutputSlot slot = new OutputSlot(views);
      slot.show(output);
      page.getChildren().add(slot);
    }
    scene = new Scene(overlay, 1080, 800);
    look.dress(scene);
    stage.setScene(scene);
    stage.setTitle("Inkbook: every output");
    stage.show();
    Optional.ofNullable(named.get("shots")).ifPresent(folder -> shoot(new File(folder)));
  }

  private void shoot(File folder) {
    Script steps = new Script();
    for (Theme theme : Theme.values()) {
      String prefix = theme.title().toLowerCase(Locale.ROOT) + "-";
      steps.then(() -> look.themeProperty().set(theme));
      for (int i = 0; i < page.getChildren().size(); i++) {
        int index = i;
        String name =
            prefix
                + String.format("%02d", i)
                + "-"
                + Samples.all().get(i).getClass().getSimpleName();
        steps.then(() -> write(page.getChildren().get(index), new File(folder, name + ".png")));
      }
      steps.then(() -> press(".tile", 3));
      steps.then(() -> write(scene.getRoot(), new File(folder, prefix + "inspector.png")));
      steps.then(() -> ((CheckBox) overlay.lookup(".inspector .check-box")).setSelected(true));
      steps.then(() -> write(scene.getRoot(), new File(folder, prefix + "inspector-numbers.png")));
      steps.then(overlay::close);
      steps.then(() -> press(".step", 2));
      steps.then(() -> {});
      steps.then(() -> write(scene.getRoot(), new File(folder, prefix + "step-viewer.png")));
      steps.then(overlay::close);
      steps.then(() -> press(".heat-cell", 49));
      steps.then(() -> ((PlotSurface) page.lookup(".plot-surface")).point(3));
      page.lookupAll(".toggle-button").forEach(node -> steps.then(() -> toggle(node)));
      steps.then(() -> {});
      steps.then(() -> write(page, new File(folder, prefix + "opened.png")));
      page.lookupAll(".toggle-button").forEach(node -> steps.then(() -> toggle(node)));
    }
    steps.then(Platform::exit);
    steps.run();
  }

  private static void toggle(Node node) {
    if (node instanceof ToggleButton button) {
      button.fire();
    }
  }

  private void press(String selector, int index) {
    List<Node> found = List.copyOf(page.lookupAll(selector));
    found.get(index).executeAccessibleAction(AccessibleAction.FIRE);
  }

  private static void write(Node node, File file) {
    try {
      var parameters = new SnapshotParameters();
      Region page = (Region) node.getScene().getRoot();
      parameters.setFill(page.getBackground().getFills().get(0).getFill());
      ImageIO.write(SwingFXUtils.fromFXImage(node.snapshot(parameters, null), null), "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Things to do one after the other, with time to draw between them. */
  private static final class Script {
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

    void then(Runnable step) {
      waiting.add(step);
    }

    void run() {
      PauseTransition pause = new PauseTransition(Duration.millis(150));
      pause.setOnFinished(
          event -> {
            waiting.poll().run();
            if (!waiting.isEmpty()) {
              run();
            }
          });
      pause.play();
    }
  }
}
