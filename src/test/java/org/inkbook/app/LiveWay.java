package org.inkbook.app;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import org.inkbook.jupyter.KernelEvent;

/**
 * The times at which a live change passes the stations of its way: from what the reader did to the
 * last change of what is drawn. Times are {@link System#nanoTime}, which the processes of a machine
 * share where a process can tell (on Linux), so that the cell itself can say when it ran.
 */
final class LiveWay implements ListenedKernel.Ear {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Path clock;
  private final List<String> stations = new ArrayList<>();
  private final List<long[]> ways = new ArrayList<>();
  private final List<Double> processor = new ArrayList<>();
  private Node watched;
  private List<Object> drawn = List.of();
  private long[] times = new long[0];
  private long processorBefore;
  private boolean on;
  private int read;

  /**
   * @param folder where the cell works
   */
  LiveWay(Path folder, String... stations) {
    clock = folder.resolve(CellClock.FILE);
    this.stations.addAll(List.of(stations));
  }

  synchronized void pass(String station) {
    pass(station, System.nanoTime());
  }

  /** Notes when a station was passed last. */
  private synchronized void pass(String station, long nanos) {
    int at = stations.indexOf(station);
    if (on && at >= 0) {
      times[at] = nanos;
    }
  }

  /** The reader does something now; what was noted before is of no interest. */
  synchronized void begin() {
    times = new long[stations.size()];
    on = true;
    processorBefore = MACHINE.getProcessCpuTime();
    pass(stations.get(0));
  }

  /** All is drawn: keeps the times of this way if it went past all stations. */
  synchronized void end() {
    readClock();
    on = false;
    for (int i = 0; i < times.length; i++) {
      if (times[i] == 0) {
        System.out.println("not passed: " + stations.get(i));
      }
    }
    if (Arrays.stream(times).allMatch(time -> time > 0)) {
      ways.add(times);
      processor.add((MACHINE.getProcessCpuTime() - processorBefore) / 1e6);
    }
  }

  @Override
  public void asked() {
    pass("asked");
  }

  @Override
  public void heard(KernelEvent event) {
    if (event instanceof KernelEvent.DisplayData) {
      pass("display heard");
    }
  }

  /** What the cell said of itself. */
  private void readClock() {
    try {
      if (Files.exists(clock)) {
        List<String> lines = Files.readAllLines(clock);
        for (String line : lines.subList(read, lines.size())) {
          String[] words = line.split(" ", -1);
          pass(words[0], Long.parseLong(words[1]));
        }
        read = lines.size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void replied() {
    pass("replied");
  }

  /** Watches what is drawn in a node, frame by frame. On JavaFX's thread. */
  void watch(Node node) {
    watched = node;
    node.getScene().addPostLayoutPulseListener(this::look);
  }

  private void look() {
    List<Object> now = new ArrayList<>();
    for (Node node : watched.lookupAll("*")) {
      if (node instanceof ImageView view && view.getImage() != null) {
        now.add(System.identityHashCode(view.getImage()));
      } else if (node instanceof Labeled label) {
        now.add(label.getText());
      }
    }
    if (!now.equals(drawn)) {
      drawn = now;
      pass("drawn");
    }
  }

  int count() {
    return ways.size();
  }

  /** The median of the first whole ways, in milliseconds. */
  double millisOfFirst(int count) {
    int last = stations.size() - 1;
    return median(
        ways.stream().limit(count).mapToDouble(way -> (way[last] - way[0]) / 1e6).toArray());
  }

  /** The median of the whole way, in milliseconds. */
  double millis() {
    return millisOfFirst(ways.size());
  }

  /** Forgets all ways but the last. */
  void keepLast(int count) {
    int before = Math.max(0, ways.size() - count);
    ways.subList(0, before).clear();
    processor.subList(0, before).clear();
  }

  /** The median time from each station to the next. */
  String parts() {
    StringBuilder words = new StringBuilder();
    for (int i = 1; i < stations.size(); i++) {
      int to = i;
      double part =
          median(ways.stream().mapToDouble(way -> (way[to] - way[to - 1]) / 1e6).toArray());
      words.append(
          String.format(
              Locale.ROOT,
              "  %-14s to %-14s %6.1f ms%n",
              stations.get(i - 1),
              stations.get(i),
              part));
    }
    return words.toString();
  }

  /** Every way, in milliseconds. */
  String all() {
    int last = stations.size() - 1;
    return Arrays.toString(
        ways.stream().mapToLong(way -> (way[last] - way[0]) / 1_000_000).toArray());
  }

  /** The median of the window's processor time for a way. */
  double processorMillis() {
    return median(processor.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }
}
