package org.inkbook.lab.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inkbook.fault.UsageException;

/**
 * The mean of the weights of networks that lie in one valley, such as those after each round of a
 * training: it lies lower than any of them (Izmailov et al. 2018).
 */
final class MeanNetwork {
  private MeanNetwork() {}

  static TrainedNetwork of(List<TrainedNetwork> networks) {
    if (networks.isEmpty()) {
      throw new UsageException("There are no networks to average.", "Give it two or more.");
    }
    TrainedNetwork last = networks.get(networks.size() - 1);
    if (!networks.stream().allMatch(network -> network.design().equals(last.design()))) {
      throw new UsageException(
          "Networks of different designs have no mean.",
          "Average those that one training made: train one on by fineTune(...).");
    }
    float[] mean = new float[(int) last.design().parameters()];
    for (TrainedNetwork network : networks) {
      float[] weights = network.weights();
      for (int i = 0; i < mean.length; i++) {
        mean[i] += weights[i] / networks.size();
      }
    }
    return new TrainedNetwork(last.design(), mean, last.card().map(card -> card(card, networks)));
  }

  /** No epoch and no validation figures: those of the last network are not the mean's. */
  private static ModelCard card(ModelCard last, List<TrainedNetwork> networks) {
    String trainings =
        networks.stream()
            .map(TrainedNetwork::card)
            .flatMap(Optional::stream)
            .map(card -> card.training() + ", epoch " + card.epoch())
            .collect(Collectors.joining("; and "));
    return new ModelCard(
        last.data(),
        last.images(),
        ModelCard.MEAN + networks.size() + " networks: " + trainings,
        last.seed(),
        0,
        Double.NaN,
        Double.NaN);
  }
}
