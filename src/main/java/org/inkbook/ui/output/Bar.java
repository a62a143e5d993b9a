package org.inkbook.ui.output;

import javafx.scene.layout.Region;
import org.inkbook.ui.theme.Nodes;

/** A track, filled from the left by a share of 1. The numbers beside it say the same in words. */
final class Bar extends Region {
  private final Region fill = Nodes.region("bar-fill");
  private double share;

  Bar() {
    getStyleClass().add("bar-track");
    getChildren().add(fill);
  }

  void setShare(double share) {
    this.share = Double.isNaN(share) ? 0 : Math.max(0, Math.min(1, share));
    requestLayout();
  }

  double share() {
    return share;
  }

  @Override
  protected void layoutChildren() {
    double width = share * getWidth();
    fill.setVisible(share > 0);
    fill.resizeRelocate(0, 0, share > 0 ? Math.max(2, snapSizeX(width)) : 0, getHeight());
  }
}
