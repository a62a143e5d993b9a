package org.inkbook.ui.output;

import org.inkbook.output.Probabilities;

/** How sure the network is of each label. */
final class ProbabilitiesPanel extends Panel<Probabilities> {
  private final Bars bars = new Bars();
  private final Figures figures;

  ProbabilitiesPanel(SaveDialog save) {
    super(Probabilities.class);
    figures = new Figures(card, save);
    card.setBody(bars);
  }

  @Override
  void show(Probabilities probabilities) {
    card.setTitle(probabilities.title());
    bars.setValues(probabilities.labels(), probabilities.values());
    figures.set(() -> AsTables.of(probabilities));
  }
}
