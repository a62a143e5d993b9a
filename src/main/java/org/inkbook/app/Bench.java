package org.inkbook.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inkbook.app.bench.Figure;
import org.inkbook.app.bench.Goal;
import org.inkbook.app.bench.Room;
import org.inkbook.jupyter.KernelOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast this machine is at what the lessons do, each figure beside its reference. */
@Command(
    name = "bench",
    description = {
      "Measures how fast training, reading and starting are here, each beside its reference.",
      "It takes about ten minutes and wants a machine that does nothing else."
    },
    mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {
  @Mixin private Common common;
  @Spec private CommandSpec spec;

  @Option(names = "--only", paramLabel = "NAME", description = "one figure alone, as train")
  private Optional<String> only;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Evaluate.Format format;

  @Override
  public Integer call() throws JsonProcessingException {
    List<Figure> figures = only.map(name -> List.of(Figure.of(name))).orElse(Figure.all());
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Room room = new Room(options(), err::println);
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    for (Figure figure : figures) {
      err.println(figure.key() + ": " + figure.words());
      Map<String, Object> values = room.measure(figure);
      all.put(figure.key(), values);
      if (format == Evaluate.Format.TEXT) {
        out.println(text(figure, values));
        out.flush();
      }
    }
    if (format == Evaluate.Format.JSON) {
      out.println(new ObjectMapper().writeValueAsString(all));
    }
    out.flush();
    return Exit.DONE;
  }

  private KernelOptions options() {
    KernelOptions options = KernelOptions.in(Home.firstLesson().toAbsolutePath().getParent());
    for (Map.Entry<String, String> variable : common.environment().entrySet()) {
      options = options.withEnvironment(variable.getKey(), variable.getValue());
    }
    return options;
  }

  private static String text(Figure figure, Map<String, Object> values) {
    StringBuilder text = new StringBuilder(figure.key() + ": " + figure.words() + "\n");
    values.forEach((name, value) -> text.append(String.format("  %-32s %s%n", name, shown(value))));
    for (Goal goal : figure.goals()) {
      text.append("  goal: ").append(goal);
      text.append(goal.isReachedBy(values) ? ", reached\n" : ", NOT REACHED\n");
    }
    return text.toString();
  }

  /** Four digits that count, or all there are before the point. */
  private static String shown(Object value) {
    if (value instanceof Double number && Math.abs(number) < 1000) {
      return String.format(Locale.ROOT, "%.4g", number);
    }
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%,.0f", number)
        : String.valueOf(value);
  }
}
