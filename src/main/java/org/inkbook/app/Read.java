package org.inkbook.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.inkbook.fault.FileException;
import org.inkbook.lab.network.TrainedNetwork;
import org.inkbook.lab.photo.Photo;
import org.inkbook.lab.photo.SheetReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the digits of photos. A photo that cannot be read does not stop the rest. */
@Command(
    name = "read",
    description = "Reads the digits of photos.",
    mixinStandardHelpOptions = true)
final class Read implements Callable<Integer> {
  @SuppressWarnings("unused") // only --debug is of use here, and Errors looks for it
  @Mixin
  private Common common;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PHOTO", arity = "1..*", description = "JPEG, PNG, BMP or WebP")
  private List<Path> photos;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "the network that reads (default: the one that ships, models/original.zip)")
  private Path model;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private ReadingFormat format;

  @Option(
      names = "--steps",
      paramLabel = "DIR",
      description = "folder for every intermediate picture, as PNG")
  private Path steps;

  @Override
  public Integer call() {
    TrainedNetwork network = TrainedNetwork.load(model == null ? Home.model() : model);
    List<SheetReading> readings = new ArrayList<>();
    int unreadable = 0;
    int empty = 0;
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    out.print(format.head());
    for (Path photo : photos) {
      try {
        SheetReading reading = Photo.open(photo).findDigits().read(network);
        readings.add(reading);
        out.print(format.row(photo, reading, readings.size()));
        out.flush();
        if (reading.size() == 0) {
          empty++;
          err.println("inkbook: " + reading.text());
        }
        if (steps != null) {
          StepPictures.write(reading, photo, steps);
        }
      } catch (FileException unusable) {
        unreadable++;
        Errors.tell(unusable, err);
      }
    }
    out.print(format.foot());
    out.flush();
    if (unreadable == photos.size()) {
      return Exit.WRONG_USE;
    }
    return unreadable + empty == 0 ? Exit.DONE : Exit.FAILED;
  }
}
