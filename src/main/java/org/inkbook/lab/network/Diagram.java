package org.inkbook.lab.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inkbook.output.NetworkDiagram;
import org.inkbook.output.NetworkDiagram.Block;

/** A design as a diagram and parameter table. */
final class Diagram {
  private Diagram() {}

  static NetworkDiagram of(Network design) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block("input", "grey picture", design.input().toString(), 0));
    for (Network.Stage stage : design.stages()) {
      Layer layer = stage.layer();
      blocks.add(
          new Block(layer.kind(), layer.detail(), stage.after().toString(), stage.parameters()));
    }
    String title = String.format(Locale.ROOT, "Network with %,d parameters", design.parameters());
    return new NetworkDiagram(title, blocks);
  }
}
