package org.inkbook.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.network.TrainedNetwork;
import org.inkbook.lab.scoring.Evaluation;
import org.inkbook.output.Output;
import org.inkbook.output.PlainText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores a network on the test images. */
@Command(
    name = "evaluate",
    description = "Accuracy, loss and confusion matrix of a network on the test images.",
    mixinStandardHelpOptions = true)
final class Evaluate implements Callable<Integer> {

  /** How the scores are written. */
  enum Format {
    TEXT,
    JSON
  }

  @Mixin private Common common;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "MODEL", description = "a network's file, as models/original.zip")
  private Path model;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Format format;

  @Override
  public Integer call() throws Exception {
    TrainedNetwork network = TrainedNetwork.load(model);
    DigitSet images = common.digits().test();
    spec.commandLine().getErr().println("Testing on " + images.source() + ".");
    Evaluation result = network.evaluate(images);
    PrintWriter out = spec.commandLine().getOut();
    out.println(format == Format.JSON ? json(result) : text(result));
    out.flush();
    return Exit.DONE;
  }

  private static String json(Evaluation result) throws Exception {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("accuracy", result.accuracy());
    fields.put("loss", result.loss());
    fields.put("images", result.size());
    fields.put("confusion", result.confusion().counts());
    return new ObjectMapper().writeValueAsString(fields);
  }

  private static String text(Evaluation result) {
    Output confusion = result.confusion().toOutput();
    return PlainText.of(result.toOutput()) + "\n\n" + PlainText.of(confusion);
  }
}
