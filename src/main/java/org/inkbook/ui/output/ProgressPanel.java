package org.inkbook.ui.output;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.inkbook.output.Progress;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How far a piece of work is: what, a bar, the time left; a single line once it is done. */
final class ProgressPanel extends Panel<Progress> {
  private final FontIcon done = new FontIcon(Feather.CHECK);
  private final Label what = Nodes.label("", "progress-what");
  private final Label note = Nodes.label("", "text-quiet");
  private final Label time = Nodes.label("", "text-quiet");
  private final ProgressBar bar = new ProgressBar(0);

  ProgressPanel() {
    super(Progress.class);
    card.getStyleClass().add("progress-card");
    bar.setMaxWidth(Double.MAX_VALUE);
    done.getStyleClass().add("progress-done");
    HBox named = new HBox(done, what);
    named.getStyleClass().add("progress-named");
    named.setAlignment(Pos.CENTER_LEFT);
    FlowPane words = new FlowPane(named, note, time);
    words.getStyleClass().add("progress-words");
    card.setBody(words, bar);
  }

  @Override
  void show(Progress progress) {
    what.setText(progress.what());
    note.setText(progress.note());
    Nodes.present(note, !progress.note().isEmpty());
    time.setText(time(progress));
    Nodes.present(done, progress.finished());
    Nodes.present(bar, !progress.finished());
    bar.setProgress(share(progress));
    bar.setAccessibleText(progress.what() + ", " + time.getText());
  }

  private static double share(Progress progress) {
    return progress.total() <= 0
        ? ProgressBar.INDETERMINATE_PROGRESS
        : Math.max(0, Math.min(1, (double) progress.done() / progress.total()));
  }

  private static String time(Progress progress) {
    if (progress.finished()) {
      return "done in " + Numerals.span(progress.seconds());
    }
    List<String> parts = new ArrayList<>();
    if (progress.total() > 0) {
      parts.add(Numerals.percent(share(progress)));
    }
    parts.add(Numerals.span(progress.seconds()));
    if (!Double.isNaN(progress.secondsLeft())) {
      parts.add("about " + Numerals.span(progress.secondsLeft()) + " left");
    }
    return String.join("  ·  ", parts);
  }
}
