package org.inkbook.lab.digits;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.inkbook.fault.UsageException;
import org.inkbook.output.Display;

/**
 * Where the digits come from: the folder named; else the user's cache; else a download into it;
 * else a generator. A folder that is named but wrong is an error, never a reason to go on.
 */
final class MnistSource {
  static final String FOLDER = "INKBOOK_DATA";
  static final String OFFLINE = "INKBOOK_OFFLINE";

  private static final int TRAIN = 60_000;
  private static final int TEST = 10_000;

  private final Map<String, String> environment;
  private final MnistCache cache;
  private final Generator generator;
  private final Display display;

  /** Makes digits when there are none to be had. */
  interface Generator {
    Digits generate(String why, Progressing progress);
  }

  MnistSource(
      Map<String, String> environment, MnistCache cache, Generator generator, Display display) {
    this.environment = environment;
    this.cache = cache;
    this.generator = generator;
    this.display = display;
  }

  static MnistSource ofThisUser(Display display) {
    return new MnistSource(
        System.getenv(),
        MnistCache.ofThisUser(),
        (why, progress) -> GeneratedDigits.of(why, TRAIN, TEST, 0, progress),
        display);
  }

  /** The best there is, with a line on the display that says what it is. */
  Digits load(Optional<Path> folder) {
    Digits digits =
        folder
            .or(this::folderOfEnvironment)
            .map(MnistFolder::read)
            .or(cache::whole)
            .orElseGet(this::downloadedOrGenerated);
    display.show(digits.toOutput());
    return digits;
  }

  private Optional<Path> folderOfEnvironment() {
    String named = environment.getOrDefault(FOLDER, "");
    try {
      return named.isBlank() ? Optional.empty() : Optional.of(Path.of(named));
    } catch (InvalidPathException e) {
      throw new UsageException(
          FOLDER + " names no folder: " + e.getMessage() + ".", "Set it to a folder, or unset it.");
    }
  }

  private Digits downloadedOrGenerated() {
    if (isOffline()) {
      cache.complain(display);
      return generated(OFFLINE + " is set");
    }
    try {
      return cache.filled(display);
    } catch (IOException e) {
      return generated(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException(
          "The download was stopped. What has arrived is kept; the next one goes on from there.");
    }
  }

  private boolean isOffline() {
    String value = environment.getOrDefault(OFFLINE, "").strip();
    return !value.isEmpty() && !value.equals("0");
  }

  private Digits generated(String reason) {
    ProgressLine line = new ProgressLine(display, "writing digits");
    return generator.generate("no MNIST files; " + reason, line::at);
  }
}
