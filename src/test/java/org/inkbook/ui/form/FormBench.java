package org.inkbook.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.inkbook.jupyter.KernelException;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.Param;
import org.inkbook.session.Session;
import org.inkbook.ui.Screen;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A window with the form of a cell, which is in a notebook that is really open. */
abstract class FormBench extends Screen {
  VBox page;
  ParamForm form;
  Session session;
  Optional<Path> folder = Optional.empty();

  /** What the reader chooses when asked. */
  Optional<Path> chosen = Optional.empty();

  /** What the form asked of its host, in order. */
  final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  private final class Host implements FormHost {
    @Override
    public void set(String name, String value, boolean live) {
      session.setParam(id(), name, value);
      heard.add(name + "=" + value);
      if (live) {
        heard.add("run");
      }
      // As the window does, which shows what became of a change at once.
      form.show(params());
    }

    @Override
    public void gestureEnds() {
      session.endGesture();
    }

    @Override
    public Optional<Path> folder() {
      return folder;
    }

    @Override
    public Optional<Path> choosePhoto(Node over) {
      return chosen;
    }

    @Override
    public boolean mentions(String text) {
      return source().contains(text);
    }
  }

  @Override
  protected final Parent content() {
    page = new VBox();
    return new VBox(page);
  }

  @BeforeEach
  final void clearUp() {
    folder = Optional.empty();
    chosen = Optional.empty();
    does(
        () -> {
          page.getChildren().clear();
          look.themeProperty().set(Theme.LIGHT);
          look.textSizeProperty().set(TextSize.NORMAL);
          setWidth(960);
        });
  }

  @AfterEach
  final void closeSession() {
    if (session != null) {
      session.close();
    }
  }

  final void setWidth(double width) {
    page.setPrefWidth(width);
    page.setMinWidth(width);
    page.setMaxWidth(width);
  }

  /** Opens a notebook of one cell, and shows its form. */
  final void open(String source) {
    closeSession();
    session =
        new Session(
            Notebook.empty().inserted(0, Cell.code(source)),
            () -> {
              throw new KernelException("there is no kernel in this test", "");
            });
    does(
        () -> {
          form = new ParamForm(new Host());
          page.getChildren().setAll(form);
          form.show(params());
        });
    session.listen(snapshot -> Platform.runLater(() -> form.show(params())));
    heard.clear();
  }

  final String id() {
    return session.snapshot().notebook().cells().get(0).id();
  }

  final String source() {
    return session.snapshot().notebook().cells().get(0).source();
  }

  private List<Param> params() {
    return session.snapshot().notebook().cells().get(0).params();
  }

  /** The value that the code gives to a parameter. */
  final String value(String name) {
    return params().stream()
        .filter(param -> param.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** What a screen reader calls by this name. */
  final Region named(String words) {
    return (Region)
        all("*").stream()
            .filter(node -> words.equals(node.getAccessibleText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing is named " + words));
  }

  final String fieldText(String name) {
    return asks(() -> ((TextField) named(name)).getText());
  }

  /** What is wrong, as the form says it; empty when nothing is. */
  final List<String> problems() {
    return all(".form-problem").stream().map(this::words).toList();
  }

  /** Waits for what happens beside JavaFX's thread. */
  final void until(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("patience").isLessThan(end);
      try {
        Thread.sleep(15);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      does(() -> {});
    }
  }
}
