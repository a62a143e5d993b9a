package org.inkbook.ui.frame;

import java.util.List;
import java.util.regex.Pattern;
import org.kordamp.ikonli.feather.Feather;

/**
 * A ready step of the work, from the data to the handwriting. Its code is a template: {@code
 * ${digits}} is the name of a value that a step above gives, or that this one gives.
 */
@SuppressWarnings("ImmutableEnumChecker") // its lists are made by List.of
enum Step {
  LOAD(
      "Load data",
      "The digits to learn from, and some of them to look at.",
      Feather.DATABASE,
      List.of(),
      List.of("digits"),
      """
      //@title Load the digits
      var ${digits} = Digits.load();
      show(${digits}.train().sample(24));\
      """),
  BUILD(
      "Build a model",
      "A network of layers, as a diagram with its parameters.",
      Feather.LAYERS,
      List.of(),
      List.of("design"),
      """
      //@title Build the network
      int ${filters} = 32;               //@param {type:"slider", min:8, max:64, step:8}
      var ${design} = Network.input(28, 28)
          .convolution(${filters}, 5).maxPool(2)
          .convolution(64, 2).maxPool(2)
          .dropout(0.25).dense(1000).dropout(0.5)
          .softmax(10);
      show(${design});\
      """),
  TRAIN(
      "Train",
      "Epoch by epoch, with live charts; the best epoch is kept.",
      Feather.TRENDING_UP,
      List.of("digits", "design"),
      List.of("training", "best"),
      """
      //@title Train
      int ${epochs} = 3;                 //@param {type:"slider", min:1, max:30}
      var ${training} = ${design}.fit(${digits}, Training.epochs(${epochs}).batch(128).keepBestIn("models/lesson"));
      var ${best} = ${training}.best();\
      """),
  EVALUATE(
      "Evaluate",
      "Accuracy and the confusion matrix, on digits it has never seen.",
      Feather.GRID,
      List.of("digits", "best"),
      List.of("result"),
      """
      //@title Test it
      var ${result} = ${best}.evaluate(${digits}.test());
      show(${result}, ${result}.confusion(), ${result}.perDigit());\
      """),
  FAILURES(
      "View failures",
      "What it reads, what it does not, and what it was sure of.",
      Feather.EYE,
      List.of("result"),
      List.of(),
      """
      //@title View the failures
      show(${result}.successes(16), ${result}.failures(16));
      show(${result}.mistakes().mostConfident(24));\
      """),
  HANDWRITING(
      "Process handwriting",
      "Find the digits of a photo, step by step, and read them.",
      Feather.CAMERA,
      List.of("best"),
      List.of("sheet"),
      """
      //@title Find and read the digits of a photo
      String ${photo} = "PHOTO";   //@param {type:"photo"}
      int ${threshold} = 0;                  //@param {type:"slider", min:0, max:255}   0 = automatic
      var ${sheet} = Photo.open(${photo}).findDigits(Finding.threshold(${threshold}));
      show(${sheet}.steps());
      show(${best}.read(${sheet}));\
      """);

  private static final Pattern NAME = Pattern.compile("\\$\\{(\\w+)}");

  private final String title;
  private final String words;
  private final Feather icon;
  private final List<String> needs;
  private final List<String> gives;
  private final String template;

  Step(
      String title,
      String words,
      Feather icon,
      List<String> needs,
      List<String> gives,
      String template) {
    this.title = title;
    this.words = words;
    this.icon = icon;
    this.needs = needs;
    this.gives = gives;
    this.template = template;
  }

  String title() {
    return title;
  }

  /** What it does, in a sentence. */
  String words() {
    return words;
  }

  Feather icon() {
    return icon;
  }

  /** The values that must be there before. */
  List<String> needs() {
    return needs;
  }

  /** The values that it makes and that others need. */
  List<String> gives() {
    return gives;
  }

  /** All names in its code, whoever makes them. */
  List<String> names() {
    return NAME.matcher(template).results().map(found -> found.group(1)).distinct().toList();
  }

  /** Its code with names put in. */
  String code(java.util.function.UnaryOperator<String> naming) {
    return NAME.matcher(template).replaceAll(found -> naming.apply(found.group(1)));
  }

  /** The step that makes a value. */
  static Step giving(String value) {
    for (Step step : values()) {
      if (step.gives.contains(value)) {
        return step;
      }
    }
    throw new IllegalArgumentException("no step makes " + value);
  }
}
