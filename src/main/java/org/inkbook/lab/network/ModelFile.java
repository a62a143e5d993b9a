package org.inkbook.lab.network;

import static org.inkbook.lab.network.ModelZip.CARD;
import static org.inkbook.lab.network.ModelZip.COEFFICIENTS;
import static org.inkbook.lab.network.ModelZip.CONFIGURATION;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.inkbook.fault.FileException;

/**
 * A network in DL4J's own zip: its configuration as JSON, its weights, and a card of ours, which
 * DL4J passes over. The same model makes the same bytes.
 *
 * <p>A file is read as data and on no trust: no entry but these, nothing longer than its network
 * needs, no Java serialisation, no class by name.
 */
final class ModelFile {
  private static final LocalDateTime SOME_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String HINT =
      "Choose a model that Inkbook or DL4J has saved, or train one and keep it.";

  private ModelFile() {}

  /** Writes a model whole or not at all. */
  static void write(Path file, Network design, float[] weights, Optional<ModelCard> card) {
    AtomicFile.write(file, out -> write(design, weights, card, out));
  }

  private static void write(
      Network design, float[] weights, Optional<ModelCard> card, OutputStream out)
      throws IOException {
    long seed = card.map(ModelCard::seed).orElse(0L);
    ZipOutputStream zip = new ZipOutputStream(out);
    begin(zip, CONFIGURATION);
    zip.write(design.toConfiguration(seed).toJson().getBytes(StandardCharsets.UTF_8));
    // Weights shrink by a fourteenth, for twenty times the time, and each epoch may be saved.
    zip.setLevel(Deflater.NO_COMPRESSION);
    begin(zip, COEFFICIENTS);
    Coefficients.write(weights, zip);
    if (card.isPresent()) {
      begin(zip, CARD);
      zip.write(CardJson.write(card.get()));
    }
    zip.finish();
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(SOME_TIME);
    zip.putNextEntry(entry);
  }

  /**
   * Reads a model.
   *
   * @throws FileException when the file cannot be read or is not a model for digits
   */
  static TrainedNetwork read(Path file) {
    try (ModelZip zip = new ModelZip(file)) {
      Network design = DesignReader.read(zip.json(CONFIGURATION));
      checkAnswers(design);
      int count = Math.toIntExact(design.parameters());
      float[] weights = zip.read(COEFFICIENTS, in -> Coefficients.read(in, count));
      Optional<ModelCard> card =
          zip.has(CARD) ? Optional.of(CardJson.read(zip.json(CARD))) : Optional.empty();
      return new TrainedNetwork(design, weights, card);
    } catch (Malformed cause) {
      throw new FileException(file, cause.getMessage() + ".", HINT, cause);
    } catch (ZipException cause) {
      throw new FileException(file, "is damaged or cut short.", HINT, cause);
    } catch (IOException cause) {
      throw new FileException(file, "cannot be read (" + cause.getMessage() + ").", HINT, cause);
    }
  }

  private static void checkAnswers(Network design) throws Malformed {
    int classes = design.classes();
    if (classes != 10 && classes != 11) {
      throw new Malformed("its network tells " + classes + " classes apart, not the ten digits");
    }
  }
}
