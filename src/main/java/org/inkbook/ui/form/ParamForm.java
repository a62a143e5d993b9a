package org.inkbook.ui.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.inkbook.notebook.Param;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;

/**
 * The controls for the parameters of a cell, one below the other, and the switch that makes them
 * live. A pad is live from the start: whoever draws on it waits for what is made of it. It holds no
 * truth: values come by {@link #show}, and go out to the {@link FormHost}.
 */
public final class ParamForm extends Region {
  /** In em: below this the switch stands above the controls. */
  private static final double SWITCH_BESIDE = 34;

  private final FormHost host;
  private final ToggleButton live =
      Buttons.toggle(Feather.ZAP, "Live: run this cell whenever a value changes");
  private final Rows rows = new Rows();
  private List<Row> shown = List.of();

  public ParamForm(FormHost host) {
    this.host = host;
    getStyleClass().add("param-form");
    live.setText("Live");
    live.setContentDisplay(javafx.scene.control.ContentDisplay.LEFT);
    live.getStyleClass().add("form-live");
    getChildren().addAll(live, rows);
    Nodes.present(this, false);
  }

  /**
   * Shows parameters. Controls of parameters that are still there stay, with the keyboard on them;
   * what changes here is not told to the host.
   */
  public void show(List<Param> params) {
    List<Param> once = new ArrayList<>();
    Set<String> names = new HashSet<>();
    params.stream().filter(param -> names.add(param.name())).forEach(once::add);
    if (shown.isEmpty() && once.stream().anyMatch(it -> it.kind() == Param.Kind.DRAWING)) {
      live.setSelected(true);
    }
    List<Row> now = once.stream().map(this::row).toList();
    for (int i = 0; i < now.size(); i++) {
      now.get(i).show(once.get(i));
    }
    if (!now.equals(shown)) {
      rearrange(now);
    }
  }

  /** The row there is for a parameter, or else a new one. */
  private Row row(Param param) {
    return shown.stream()
        .filter(row -> row.fits(param))
        .findFirst()
        .orElseGet(() -> new Row(param, host, live::isSelected));
  }

  /** A node that is put elsewhere loses the keyboard, even if it comes back. */
  private void rearrange(List<Row> now) {
    Optional<Node> focused =
        Optional.ofNullable(getScene())
            .map(Scene::getFocusOwner)
            .filter(owner -> isAround(owner, rows));
    shown = now;
    rows.setRows(now);
    Nodes.present(this, !now.isEmpty());
    focused.filter(node -> isAround(node, rows)).ifPresent(Node::requestFocus);
  }

  private static boolean isAround(Node node, Node parent) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == parent) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is nothing to set. */
  public boolean isEmpty() {
    return shown.isEmpty();
  }

  /** Whether the cell runs at each change: what the switch of the form says. */
  public BooleanProperty liveProperty() {
    return live.selectedProperty();
  }

  /**
   * Writes what has been typed and not yet been taken over into the code, where that is allowed. A
   * field does so itself when it is left, at Enter and before a shortcut.
   */
  public void commit() {
    shown.forEach(row -> row.control().commit());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double em() {
    return live.getFont().getSize();
  }

  private boolean isWide(double width) {
    return width >= SWITCH_BESIDE * em();
  }

  /** How wide the switch is, with the space before it. */
  private double aside() {
    return Math.ceil(live.prefWidth(-1)) + em();
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + live.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + rows.prefWidth(-1) + aside() + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
    double high = Math.ceil(live.prefHeight(-1));
    double all =
        isWide(inner)
            ? Math.max(high, rows.prefHeight(inner - aside()))
            : high + rows.prefHeight(inner);
    return snappedTopInset() + all + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double inner = getWidth() - x - snappedRightInset();
    double wide = Math.ceil(live.prefWidth(-1));
    double high = Math.ceil(live.prefHeight(-1));
    live.resizeRelocate(x + inner - wide, y, wide, high);
    double width = isWide(inner) ? inner - aside() : inner;
    double top = isWide(inner) ? y : y + high;
    rows.resizeRelocate(x, top, width, getHeight() - top - snappedBottomInset());
  }
}
