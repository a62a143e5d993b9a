package org.inkbook.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.inkbook.lab.network.Ensemble;
import org.inkbook.lab.photo.Photo;
import org.inkbook.lab.photo.SheetReading;
import org.inkbook.output.Progress;
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

  /** So many photos take so long that one wants to know how far they are. */
  private static final int MANY = 8;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PHOTO", arity = "1..*", description = "JPEG, PNG, BMP or WebP")
  private List<Path> photos;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description =
          "the network that reads; given several times, their mean (default: models/handwriting.zip"
              + " and models/original.zip)")
  private List<Path> models;

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

  private Ensemble network;
  private final long begun = System.nanoTime();
  private int done;
  private int readable;
  private final List<Path> failed = new ArrayList<>();

  /** What became of a photo: a reading, or why there is none. */
  private record Outcome(Optional<SheetReading> reading, Optional<RuntimeException> why) {}

  @Override
  public Integer call() {
    List<Path> files = models == null ? Home.models() : models;
    network = Ensemble.load(files.stream().map(Path::toString).toArray(String[]::new));
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    out.print(format.head());
    int threads = Math.min(photos.size(), Runtime.getRuntime().availableProcessors());
    ProgressLine progress = ProgressLine.onStandardError(err);
    try (var queue = new ReadingQueue<Outcome>(threads, this::read)) {
      queue.each(
          photos,
          (photo, outcome) -> {
            progress.clear();
            tell(photo, outcome, out, err);
            done++;
            if (photos.size() >= MANY && done < photos.size()) {
              progress.update(progress());
            }
          });
    }
    progress.clear();
    out.print(format.foot());
    out.flush();
    if (!failed.isEmpty() && photos.size() > 1) {
      String names = failed.stream().map(Path::toString).collect(Collectors.joining(", "));
      err.println("inkbook: " + failed.size() + " of " + photos.size() + " not read: " + names);
    }
    if (readable == 0) {
      return Exit.WRONG_USE;
    }
    return failed.isEmpty() ? Exit.DONE : Exit.FAILED;
  }

  private Progress progress() {
    double seconds = (System.nanoTime() - begun) / 1e9;
    double left = seconds / done * (photos.size() - done);
    return new Progress("photos", done, photos.size(), seconds, left, "");
  }

  private Outcome read(Path photo) {
    try {
      SheetReading reading = Photo.open(photo).findDigits().read(network);
      if (steps != null) {
        StepPictures.write(reading, photo, steps);
      }
      return new Outcome(Optional.of(reading), Optional.empty());
    } catch (RuntimeException unusable) { // whatever it is, the other photos are read
      return new Outcome(Optional.empty(), Optional.of(unusable));
    }
  }

  private void tell(Path photo, Outcome outcome, PrintWriter out, PrintWriter err) {
    outcome.why().ifPresent(why -> Errors.tell(why, err));
    outcome
        .reading()
        .ifPresent(
            reading -> {
              readable++;
              out.print(format.row(photo, reading, readable));
              out.flush();
              if (reading.size() == 0 || !reading.warning().isEmpty()) {
                err.println("inkbook: " + reading.text());
              }
            });
    if (outcome.reading().map(SheetReading::size).orElse(0) == 0) {
      failed.add(photo);
    }
    err.flush();
  }
}
