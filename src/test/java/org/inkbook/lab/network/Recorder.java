package org.inkbook.lab.network;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.output.Display;
import org.inkbook.output.Output;

/** A display that remembers what it was given. */
final class Recorder implements Display {
  private final List<List<Output>> shown = new ArrayList<>();

  @Override
  public Shown show(Output output) {
    List<Output> versions = new ArrayList<>(List.of(output));
    shown.add(versions);
    return versions::add;
  }

  /** Each version of each output of a kind, in the order shown. */
  <T extends Output> List<T> all(Class<T> kind) {
    return shown.stream().flatMap(List::stream).filter(kind::isInstance).map(kind::cast).toList();
  }

  <T extends Output> T last(Class<T> kind) {
    List<T> all = all(kind);
    return all.get(all.size() - 1);
  }
}
