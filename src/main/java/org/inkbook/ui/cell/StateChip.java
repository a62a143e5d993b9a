package org.inkbook.ui.cell;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.inkbook.session.CellState;
import org.inkbook.session.CellStatus;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a cell is in its life, and whether it is stale and why, by icon and words. */
final class StateChip extends HBox {
  private static final List<String> STYLES =
      Arrays.stream(CellState.values()).map(StateChip::style).toList();

  private final FontIcon icon = new FontIcon(Feather.CHECK);
  private final Label state = new Label("", icon);
  private final Label stale = new Label("", new FontIcon(Feather.REFRESH_CW));
  private final Tooltip why = new Tooltip();
  private CellStatus status = CellStatus.NEW;

  StateChip() {
    getStyleClass().add("state-chips");
    setAlignment(Pos.CENTER_LEFT);
    icon.getStyleClass().add("small-icon");
    stale.getGraphic().getStyleClass().add("small-icon");
    state.getStyleClass().add("state-chip");
    stale.getStyleClass().addAll("state-chip", "stale");
    state.setMinWidth(Region.USE_PREF_SIZE);
    why.setWrapText(true);
    why.getStyleClass().add("stale-why");
    stale.setTooltip(why);
    getChildren().addAll(state, stale);
  }

  void show(CellStatus next) {
    String style = style(next.state());
    if (!state.getStyleClass().contains(style)) {
      icon.setIconCode(icon(next.state()));
      state.getStyleClass().removeAll(STYLES);
      state.getStyleClass().add(style);
    }
    status = next;
    tick(Instant.now());
  }

  /** Brings the seconds up to date. */
  void tick(Instant now) {
    StateWords words = new StateWords(status, now);
    Optional<String> changed = words.stale();
    // That it is done matters less than that it has to be done again.
    boolean told = status.state() != CellState.DONE || changed.isEmpty();
    present(state, words.state().filter(text -> told));
    present(stale, changed.filter(text -> !isOnItsWay()));
    why.setText(words.staleAtLength().orElse(""));
  }

  private static String style(CellState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private boolean isOnItsWay() {
    return status.state() == CellState.QUEUED || status.state() == CellState.RUNNING;
  }

  private static void present(Label label, Optional<String> text) {
    label.setText(text.orElse(""));
    Nodes.present(label, text.isPresent());
  }

  private static Feather icon(CellState state) {
    return switch (state) {
      case IDLE -> Feather.CIRCLE;
      case QUEUED -> Feather.CLOCK;
      case RUNNING -> Feather.ACTIVITY;
      case DONE -> Feather.CHECK;
      case FAILED -> Feather.ALERT_CIRCLE;
      case STOPPED -> Feather.SLASH;
    };
  }
}
