package org.inkbook.app.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.inkbook.fault.UsageException;
import org.inkbook.jupyter.ExecuteReply;
import org.inkbook.jupyter.KernelEvent;
import org.inkbook.jupyter.KernelOptions;
import org.inkbook.session.Kernel;

/**
 * A kernel for each figure, so that none inherits the heap, the compiled code or the threads of
 * another.
 *
 * @param options of the kernels; their folder is that of the lessons
 * @param progress hears what is being done, a line at a time
 */
public record Room(KernelOptions options, Consumer<String> progress) {

  /**
   * Measures a figure.
   *
   * @return its values, then the load of the machine before and after, and whether its goals are
   *     reached
   * @throws UsageException when it cannot be measured here
   */
  public Map<String, Object> measure(Figure figure) {
    double load = load();
    long start = System.nanoTime();
    KernelOptions own = options;
    for (Map.Entry<String, String> variable : figure.environment().entrySet()) {
      own = own.withEnvironment(variable.getKey(), variable.getValue());
    }
    try (Kernel kernel = Kernel.local(own).start()) {
      double ready = seconds(start);
      Map<String, Object> values = new LinkedHashMap<>();
      Map<String, Object> measured = run(kernel, figure);
      if (figure.isStart()) {
        values.put("seconds", seconds(start));
        values.put("kernel_seconds", ready);
      }
      values.putAll(measured);
      values.put("load_before", load);
      values.put("load_after", load());
      return values;
    }
  }

  private Map<String, Object> run(Kernel kernel, Figure figure) {
    StringBuilder json = new StringBuilder();
    ExecuteReply reply =
        kernel
            .execute(
                "org.inkbook.app.bench.Worker.measure(\"" + figure.key() + "\");",
                event -> hear(event, figure, json))
            .join();
    if (reply.status() == ExecuteReply.Status.STOPPED) {
      throw new CancellationException();
    }
    if (!reply.ok()) {
      throw new UsageException(
          figure.key() + " could not be measured: " + reply.error().orElseThrow().evalue(), "");
    }
    try {
      return new ObjectMapper().readValue(json.toString(), new TypeReference<>() {});
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("no figures: " + json, impossible);
    }
  }

  private void hear(KernelEvent event, Figure figure, StringBuilder json) {
    if (event instanceof KernelEvent.Stream stream) {
      if (stream.name().equals("stdout")) {
        json.append(stream.text());
      } else {
        stream.text().lines().forEach(line -> progress.accept(figure.key() + ": " + line));
      }
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** The processes that ran or waited to run in the last minute, on the mean. */
  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
