package org.inkbook.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.inkbook.fault.UsageException;
import org.inkbook.notebook.Param;
import org.inkbook.ui.theme.Nodes;

/** A parameter in the form: its name, control and description, and what is wrong with a value. */
final class Row implements Sink {
  /**
   * Values that come from the code while the reader sets others may be older ones on their way
   * back. They wait so long for the newer ones to arrive.
   */
  private static final Duration HOLD = Duration.millis(250);

  private final FormHost host;
  private final BooleanSupplier live;
  private final Control control;
  private final Label name;
  private final Label description = Nodes.prose("", "form-description");
  private final Label problem = Nodes.prose("", "form-problem");
  private final PauseTransition hold = new PauseTransition(HOLD);
  private Param param;
  private Optional<Param> shown = Optional.empty();
  private Optional<Param> waiting = Optional.empty();

  /**
   * @param live whether the cell is to run at each change
   */
  Row(Param param, FormHost host, BooleanSupplier live) {
    this.param = param;
    this.host = host;
    this.live = live;
    name = Nodes.label(Words.readable(param.name()), "form-name");
    control = Sink.control(param, this, host);
    name.setLabelFor(control.node());
    Nodes.present(problem, false);
    hold.setOnFinished(event -> settle());
    show(param);
  }

  /** Whether this row can show that parameter. */
  boolean fits(Param other) {
    return other.name().equals(param.name()) && other.kind() == param.kind();
  }

  /** Shows the parameter as it is in the code; at once, unless the reader is just setting it. */
  void show(Param now) {
    if (!shown.equals(Optional.of(now))) {
      waiting = Optional.of(now);
      if (hold.getStatus() != Animation.Status.RUNNING) {
        settle();
      }
    }
    control.refresh();
  }

  private void settle() {
    if (control.busy()) {
      hold.playFromStart();
    } else {
      waiting.ifPresent(this::apply);
      waiting = Optional.empty();
    }
  }

  private void apply(Param now) {
    boolean changed = shown.filter(before -> before.value().equals(now.value())).isEmpty();
    param = now;
    shown = Optional.of(now);
    description.setText(now.description());
    Nodes.present(description, !now.description().isEmpty());
    if (changed) {
      say("");
    }
    control.show(now);
    control.node().setAccessibleHelp(now.description());
  }

  @Override
  public boolean set(String value) {
    try {
      host.set(param.name(), value, live.getAsBoolean());
    } catch (UsageException e) {
      say(Words.takes(param));
      return false;
    }
    shown = Optional.empty();
    hold.playFromStart();
    say("");
    return true;
  }

  @Override
  public void gestureEnds() {
    host.gestureEnds();
  }

  @Override
  public void say(String sentence) {
    problem.setText(sentence);
    Nodes.present(problem, !sentence.isEmpty());
  }

  Control control() {
    return control;
  }

  Label name() {
    return name;
  }

  Region field() {
    return control.node();
  }

  Label description() {
    return description;
  }

  Label problem() {
    return problem;
  }

  /** All there is of it, in the order of reading. */
  List<Node> nodes() {
    return List.of(name, control.node(), problem, description);
  }
}
