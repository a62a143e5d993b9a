package org.inkbook.lab.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitImage;

/**
 * Reads DL4J's JSON of a network as a design, as data only: no class that it names is ever loaded.
 *
 * <p>The layers are built again by {@link Network}'s own checked methods. What DL4J would write for
 * that design is then compared with what the file says, setting by setting, but for those that
 * matter in training alone. So a file is either understood whole or refused.
 */
final class DesignReader {
  /** What has no part in a prediction; the share of a dropout has been read with its layer. */
  private static final Set<String> TRAINING_ONLY =
      Set.of(
          "biasInit",
          "biasUpdater",
          "constraints",
          "decay",
          "gainInit",
          "gradientNormalization",
          "gradientNormalizationThreshold",
          "idropout",
          "iupdater",
          "layerName",
          "lossFn",
          "minibatch",
          "regularization",
          "regularizationBias",
          "weightInitFn",
          "weightNoise");

  private DesignReader() {}

  /**
   * The design that reads digits as the JSON describes it.
   *
   * @throws Malformed when it is no JSON, or describes anything else
   */
  static Network read(byte[] json) throws Malformed {
    JsonNode file = parse(json);
    checkClasses(file);
    Network design = layers(file.path("confs"));
    JsonNode same = tree(design);
    for (int i = 0; i < design.stages().size(); i++) {
      compare(layer(same, i), layer(file, i), new Place(i + 1, kind(design, i)));
    }
    comparePreProcessors(same.path("inputPreProcessors"), file.path("inputPreProcessors"));
    return design;
  }

  private static JsonNode parse(byte[] json) throws Malformed {
    try {
      return new ObjectMapper().readTree(json);
    } catch (java.io.IOException cause) {
      throw new Malformed("its configuration is no JSON");
    }
  }

  /** Nothing here would load them, but the file may be handed on to a program that does. */
  private static void checkClasses(JsonNode file) throws Malformed {
    for (String name : file.findValuesAsText("@class")) {
      if (!name.matches("org\\.(deeplearning4j\\.nn|nd4j\\.linalg)\\.[\\w.$]+")) {
        throw new Malformed("names the class \"" + name + "\", which has no place in a model");
      }
    }
  }

  private static Network layers(JsonNode confs) throws Malformed {
    if (!confs.isArray() || confs.isEmpty()) {
      throw new Malformed("its configuration is not one of DL4J's layered networks");
    }
    Network design = Network.input(DigitImage.SIZE, DigitImage.SIZE);
    try {
      for (JsonNode conf : confs) {
        design = design.add(LayerReader.read(conf.path("layer")));
      }
      design.classes();
      return design;
    } catch (UsageException cause) {
      throw new Malformed("describes a network that cannot be: " + cause.getMessage());
    }
  }

  private static JsonNode tree(Network design) {
    try {
      return new ObjectMapper().readTree(design.toConfiguration(0).toJson());
    } catch (JsonProcessingException cause) {
      throw new IllegalStateException("DL4J wrote no JSON", cause);
    }
  }

  private static JsonNode layer(JsonNode tree, int index) {
    return tree.path("confs").path(index).path("layer");
  }

  private static String kind(Network design, int index) {
    return design.stages().get(index).layer().kind();
  }

  private static void compare(JsonNode ours, JsonNode theirs, Place place) throws Malformed {
    boolean unused = place.kind().equals("dropout") || place.kind().equals("batch norm");
    for (String name : names(ours, theirs)) {
      boolean ignored =
          TRAINING_ONLY.contains(name)
              || name.startsWith("cudnn")
              || (unused && name.equals("activationFn"));
      if (!ignored && !ours.path(name).equals(theirs.path(name))) {
        throw new Malformed(
            String.format(
                "its %s sets %s to %s where %s is expected",
                lower(place), name, theirs.path(name), ours.path(name)));
      }
    }
  }

  private static Set<String> names(JsonNode ours, JsonNode theirs) {
    Set<String> names = new TreeSet<>();
    ours.fieldNames().forEachRemaining(names::add);
    theirs.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String lower(Place place) {
    return "layer " + place.position() + " (" + place.kind() + ")";
  }

  private static void comparePreProcessors(JsonNode ours, JsonNode theirs) throws Malformed {
    for (String name : names(ours, theirs)) {
      // A network made for pictures, not rows of pixels, begins without one.
      boolean pictures = name.equals("0") && theirs.path(name).isMissingNode();
      if (!pictures && !ours.path(name).equals(theirs.path(name))) {
        throw new Malformed("it does not read pictures of 28 x 28 as they are");
      }
    }
  }
}
