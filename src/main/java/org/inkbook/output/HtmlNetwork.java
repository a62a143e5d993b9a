package org.inkbook.output;

import java.util.List;

/** A network in a page: a card for each layer, in order, with what leaves it drawn to scale. */
final class HtmlNetwork {
  private static final int MOST_BLOCKS = 60;

  private HtmlNetwork() {}

  static List<Tag> of(NetworkDiagram network) {
    Tag list = Tag.of("ol", "ib-net");
    network.blocks().stream().limit(MOST_BLOCKS).forEach(block -> list.add(card(block)));
    int layers = network.blocks().size();
    String total = Figures.whole(network.parameters()) + " parameters";
    String missing = layers > MOST_BLOCKS ? ", " + (layers - MOST_BLOCKS) + " layers left out" : "";
    return List.of(list, Html.note(total + " in " + layers + " layers" + missing));
  }

  private static Tag card(NetworkDiagram.Block block) {
    Tag card = Tag.of("li");
    Volume.of(block.shape()).ifPresent(v -> card.add(v.svg(block.parameters() > 0)));
    card.add(Tag.of("b").text(Wording.line(block.kind())));
    if (!block.detail().isBlank()) {
      card.add(Tag.of("span").text(" " + Wording.line(block.detail())));
    }
    card.add(Tag.of("span", "ib-shape").text(" " + Wording.line(block.shape())));
    String count = block.parameters() == 0 ? "no" : Figures.whole(block.parameters());
    return card.add(Tag.of("small").text(" " + count + " parameters"));
  }
}
