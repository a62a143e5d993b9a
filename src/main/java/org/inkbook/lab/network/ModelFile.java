package org.inkbook.lab.network;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
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
  private static final String CONFIGURATION = "configuration.json";
  private static final String COEFFICIENTS = "coefficients.bin";
  private static final String UPDATER = "updaterState.bin";
  private static final String CARD = "inkbook.json";
  private static final Set<String> ENTRIES = Set.of(CONFIGURATION, COEFFICIENTS, UPDATER, CARD);

  private static final long LONGEST_FILE = 1L << 30;
  private static final int LONGEST_JSON = 1 << 20;
  private static final String HINT =
      "Choose a model that Inkbook or DL4J has saved, or train one and keep it.";

  private ModelFile() {}

  /** Writes a model whole or not at all. */
  static void write(Path file, Network design, float[] weights, Optional<ModelCard> card) {
    AtomicFile.write(file, out -> zip(design, weights, card, out));
  }

  private static void zip(
      Network design, float[] weights, Optional<ModelCard> card, OutputStream out)
      throws IOException {
    long seed = card.map(ModelCard::seed).orElse(0L);
    ZipOutputStream zip = new ZipOutputStream(out);
    // Weights hardly shrink, so that a better compression would cost time alone.
    zip.setLevel(Deflater.BEST_SPEED);
    begin(zip, CONFIGURATION);
    zip.write(design.toConfiguration(seed).toJson().getBytes(StandardCharsets.UTF_8));
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
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
  }

  /**
   * Reads a model.
   *
   * @throws FileException when the file cannot be read or is not a model for digits
   */
  static TrainedNetwork read(Path file) {
    checkStart(file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      checkNames(zip);
      Network design = DesignReader.read(json(zip, CONFIGURATION));
      checkAnswers(design);
      int count = Math.toIntExact(design.parameters());
      float[] weights = entry(zip, COEFFICIENTS, in -> Coefficients.read(in, count));
      Optional<ModelCard> card =
          zip.getEntry(CARD) == null
              ? Optional.empty()
              : Optional.of(CardJson.read(json(zip, CARD)));
      return new TrainedNetwork(design, weights, card);
    } catch (Malformed cause) {
      throw new FileException(file, cause.getMessage() + ".", HINT, cause);
    } catch (ZipException cause) {
      throw new FileException(file, "is damaged or cut short.", HINT, cause);
    } catch (IOException cause) {
      throw new FileException(file, "cannot be read (" + cause.getMessage() + ").", HINT, cause);
    }
  }

  /** What can be told from outside, which makes a better sentence than what a zip reader says. */
  private static void checkStart(Path path) {
    File file = path.toFile();
    if (!file.isFile()) {
      throw new FileException(
          path, file.isDirectory() ? "is a folder, not a model." : "does not exist.", HINT);
    }
    try (InputStream in = new FileInputStream(file)) {
      byte[] start = in.readNBytes(4);
      if (start.length < 4 || start[0] != 'P' || start[1] != 'K') {
        throw new FileException(path, "is not a model: a model is a zip file.", HINT);
      }
    } catch (IOException cause) {
      throw new FileException(path, "cannot be read (" + cause.getMessage() + ").", HINT, cause);
    }
    if (file.length() > LONGEST_FILE) {
      throw new FileException(path, "is larger than a model can be.", HINT);
    }
  }

  private static void checkNames(ZipFile zip) throws Malformed {
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
      if (!ENTRIES.contains(entry.getName())) {
        throw new Malformed(
            "holds \"" + entry.getName() + "\", which has no place in a model and is not opened");
      }
      if (!names.add(entry.getName())) {
        throw new Malformed("holds " + entry.getName() + " twice");
      }
    }
  }

  private static void checkAnswers(Network design) throws Malformed {
    int classes = design.classes();
    if (classes != 10 && classes != 11) {
      throw new Malformed("its network tells " + classes + " classes apart, not the ten digits");
    }
  }

  private static byte[] json(ZipFile zip, String name) throws IOException {
    return entry(
        zip,
        name,
        in -> {
          byte[] bytes = in.readNBytes(LONGEST_JSON + 1);
          if (bytes.length > LONGEST_JSON) {
            throw new Malformed("its " + name + " is longer than any network needs");
          }
          return bytes;
        });
  }

  /** Reads an entry to its end. */
  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T entry(ZipFile zip, String name, Reader<T> reader) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new Malformed("is no model: it has no " + name);
    }
    CheckedInputStream in =
        new CheckedInputStream(new BufferedInputStream(zip.getInputStream(entry)), new CRC32());
    T value = reader.read(in);
    // A zip's directory holds a checksum that its reader does not look at.
    if (in.getChecksum().getValue() != entry.getCrc()) {
      throw new Malformed("its " + name + " is damaged");
    }
    return value;
  }
}
