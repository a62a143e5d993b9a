package org.inkbook.ui.output;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.inkbook.output.NetworkDiagram;
import org.inkbook.ui.theme.Nodes;

/** One layer: what it is, what leaves it as a drawing and in numbers, and its parameters. */
final class NetworkBlock extends HBox {
  private final Node arrow = NetworkPanel.arrow();

  NetworkBlock(NetworkDiagram.Block block, long all) {
    getStyleClass().add("network-step");
    setAlignment(Pos.CENTER_LEFT);
    Label detail = Nodes.prose(block.detail(), "text-quiet");
    Nodes.present(detail, !block.detail().isEmpty());
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox box =
        new VBox(
            Nodes.prose(block.kind(), "network-kind"),
            new ShapeGlyph(block.shape()),
            Nodes.label(block.shape(), "network-shape", "mono"),
            detail,
            space,
            parameters(block, all));
    box.getStyleClass().add("network-block");
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setAccessibleText(
        "%s, %s, output %s, %s parameters"
            .formatted(
                block.kind(), block.detail(), block.shape(), Numerals.count(block.parameters())));
    getChildren().addAll(box, arrow);
  }

  void setArrow(boolean leadsOn) {
    arrow.setVisible(leadsOn);
  }

  private static VBox parameters(NetworkDiagram.Block block, long all) {
    long own = block.parameters();
    if (own == 0) {
      return new VBox(Nodes.label("nothing to learn", "text-quiet"));
    }
    double share = all == 0 ? 0 : (double) own / all;
    Bar bar = new Bar();
    bar.setShare(share);
    return new VBox(
        Nodes.prose(
            Numerals.count(own) + (own == 1 ? " parameter" : " parameters"), "network-parameters"),
        bar,
        Nodes.label(Numerals.percent(share) + " of all", "text-quiet"));
  }
}
