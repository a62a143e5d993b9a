package org.inkbook.ui.output;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.inkbook.output.NetworkDiagram;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A network: its layers as blocks, in the order that a picture passes them. */
final class NetworkPanel extends Panel<NetworkDiagram> {
  private final Label total = Nodes.prose("", "network-total");
  private final FlowPane chain = new FlowPane();
  private final Figures figures;

  NetworkPanel(SaveDialog save) {
    super(NetworkDiagram.class);
    figures = new Figures(card, save);
    chain.getStyleClass().add("network-chain");
    card.setBody(total, chain);
  }

  @Override
  void show(NetworkDiagram network) {
    card.setTitle(network.title());
    List<NetworkDiagram.Block> blocks = network.blocks();
    total.setText(
        "%s parameters in %d layers"
            .formatted(Numerals.count(network.parameters()), blocks.size()));
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      NetworkBlock block = new NetworkBlock(blocks.get(i), network.parameters());
      block.setArrow(i + 1 < blocks.size());
      nodes.add(block);
    }
    chain.getChildren().setAll(nodes);
    figures.set(() -> AsTables.of(network));
  }

  static Node arrow() {
    FontIcon icon = new FontIcon(Feather.ARROW_RIGHT);
    icon.getStyleClass().addAll("network-arrow", "small-icon");
    return icon;
  }
}
