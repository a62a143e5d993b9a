package org.inkbook.ui.frame;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import org.inkbook.session.CellStatus;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the outline: its depth, its title and, of a cell, how it is. */
final class OutlineRow extends Button {
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final FontIcon icon = new FontIcon(Feather.CIRCLE);
  private Optional<OutlineEntry> entry = Optional.empty();

  OutlineRow(Consumer<String> go) {
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(Double.MAX_VALUE);
    setWrapText(true);
    setOnAction(event -> go.accept(cell()));
  }

  String cell() {
    return entry.map(OutlineEntry::cell).orElse("");
  }

  void show(OutlineEntry now) {
    entry = Optional.of(now);
    setText(now.title());
    getStyleClass()
        .setAll(
            "button",
            "sidebar-entry",
            "outline-entry",
            "outline-level-" + Math.min(4, now.level()),
            now.code()
                ? "state-" + now.status().state().name().toLowerCase(java.util.Locale.ROOT)
                : "outline-heading");
    pseudoClassStateChanged(STALE, now.status().isStale());
    icon.setIconCode(icon(now.status()));
    setGraphic(now.code() ? icon : null);
    setAccessibleText(now.title() + (now.code() ? ", " + words(now.status()) : ""));
  }

  private static Feather icon(CellStatus status) {
    if (status.isStale() && status.state().ended()) {
      return Feather.ALERT_CIRCLE;
    }
    return switch (status.state()) {
      case IDLE -> Feather.CIRCLE;
      case QUEUED -> Feather.CLOCK;
      case RUNNING -> Feather.PLAY_CIRCLE;
      case DONE -> Feather.CHECK_CIRCLE;
      case FAILED -> Feather.X_CIRCLE;
      case STOPPED -> Feather.STOP_CIRCLE;
    };
  }

  private static String words(CellStatus status) {
    String state =
        switch (status.state()) {
          case IDLE -> "not run";
          case QUEUED -> "waiting";
          case RUNNING -> "running";
          case DONE -> "done";
          case FAILED -> "failed";
          case STOPPED -> "stopped";
        };
    return status.isStale() ? state + ", stale" : state;
  }
}
