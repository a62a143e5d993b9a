package org.inkbook.app.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.inkbook.fault.UsageException;

/** Something that {@code bench} measures. */
public final class Figure {
  private static final Figure TRAIN =
      new Figure(
          "train",
          "the original design in training, batches of 128, beside Deeplearning4j's own layers",
          List.of(Goal.atLeast("ratio", 17)),
          Map.of(),
          Training::new);

  private static final Figure TRAIN_ONE_THREAD =
      new Figure(
          "train_one_thread",
          "the same with one thread",
          List.of(),
          Map.of("OMP_NUM_THREADS", "1"),
          Training::new);

  private static final Figure TIME_TO_99 =
      new Figure(
          "time_to_99",
          "seconds of training until 99 % of the test images are read rightly, five seeds",
          List.of(Goal.atMost("seconds", 9), Goal.atLeast("lowest_accuracy", 0.99)),
          Map.of(),
          () -> new TimeTo(Recipes.FAST));

  private static final Figure TIME_TO_994 =
      new Figure(
          "time_to_994",
          "the same until 99.4 %",
          List.of(Goal.atMost("seconds", 40), Goal.atLeast("lowest_accuracy", 0.994)),
          Map.of(),
          () -> new TimeTo(Recipes.CAREFUL));

  private static final Figure PREDICT_10000 =
      new Figure(
          "predict_10000",
          "10,000 images in one call, the original design and the fast one",
          List.of(Goal.atMost("seconds", 0.5), Goal.atMost("fast_seconds", 0.16)),
          Map.of(),
          PredictMany::new);

  private static final Figure PREDICT_ONE =
      new Figure(
          "predict_one",
          "one image, warm",
          List.of(Goal.atMost("milliseconds", 1)),
          Map.of(),
          PredictOne::new);

  private static final Figure MEMORY =
      new Figure(
          "memory",
          "the most memory that a kernel takes while it trains on all images",
          List.of(Goal.atMost("megabytes", 900)),
          Map.of(),
          Memory::new);

  private static final Figure GROWTH =
      new Figure(
          "growth",
          "sixteen times the images, an epoch of each",
          List.of(Goal.atMost("times_linear", 1.1)),
          Map.of(),
          Growth::new);

  private static final Figure START =
      new Figure(
          "start",
          "a kernel until it has run a cell, and until its native library is loaded",
          List.of(Goal.atMost("seconds", 3)),
          Map.of(),
          Natives::new);

  private static final Figure PHOTO =
      new Figure(
          "photo",
          "a photo of 12 megapixels with 12 digits, from its file to what was read, warm",
          List.of(Goal.atMost("seconds", 0.3)),
          Map.of(),
          PhotoReading::new);

  private static final Figure PHOTO_OPTION =
      new Figure(
          "photo_option",
          "another threshold on it, to the pictures of all steps",
          List.of(Goal.atMost("seconds", 0.15)),
          Map.of(),
          PhotoOption::new);

  private static final Figure PHOTO_LIVE =
      new Figure(
          "photo_live",
          "a stroke on the pad, to what was read",
          List.of(Goal.atMost("seconds", 0.05)),
          Map.of(),
          PhotoLive::new);

  private static final Figure PHOTO_MANY =
      new Figure(
          "photo_many",
          "67 photos through the command read",
          List.of(Goal.atMost("seconds", 20)),
          Map.of(),
          PhotoMany::new);

  private static final List<Figure> ALL =
      List.of(
          TRAIN,
          TRAIN_ONE_THREAD,
          TIME_TO_99,
          TIME_TO_994,
          PREDICT_10000,
          PREDICT_ONE,
          MEMORY,
          GROWTH,
          START,
          PHOTO,
          PHOTO_OPTION,
          PHOTO_LIVE,
          PHOTO_MANY);

  private final String key;
  private final String words;
  private final List<Goal> goals;
  private final Map<String, String> environment;
  private final Supplier<Measurement> measurement;

  private Figure(
      String key,
      String words,
      List<Goal> goals,
      Map<String, String> environment,
      Supplier<Measurement> measurement) {
    this.key = key;
    this.words = words;
    this.goals = goals;
    this.environment = environment;
    this.measurement = measurement;
  }

  /** All there are, in the order in which they are measured. */
  public static List<Figure> all() {
    return ALL;
  }

  /**
   * The figure of a name, such as {@code time_to_99}.
   *
   * @throws UsageException when there is none
   */
  public static Figure of(String key) {
    return ALL.stream()
        .filter(figure -> figure.key.equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "There is no figure called " + key + ".",
                    "The figures are "
                        + ALL.stream().map(Figure::key).collect(Collectors.joining(", "))
                        + "."));
  }

  /** Whether it is the room's clock that measures it. */
  boolean isStart() {
    return this == START;
  }

  /** How it is called on the command line and in JSON: {@code time_to_99}. */
  public String key() {
    return key;
  }

  /** What it is, for a reader. */
  public String words() {
    return words;
  }

  /** What is to be reached. */
  public List<Goal> goals() {
    return goals;
  }

  /** Variables that its kernel has besides the usual ones. */
  Map<String, String> environment() {
    return environment;
  }

  Measurement measurement() {
    return measurement.get();
  }
}
