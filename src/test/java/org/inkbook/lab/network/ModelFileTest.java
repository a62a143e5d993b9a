package org.inkbook.lab.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.inkbook.fault.FileException;
import org.inkbook.fault.Hinted;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.digits.Handwriting;
import org.inkbook.lab.scoring.Tempered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.api.preprocessor.NormalizerStandardize;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

class ModelFileTest {
  private static final ModelCard CARD =
      new ModelCard("stripes", 120, "2 epochs", 7, 2, 0.25, 0.9375);

  @TempDir Path folder;

  private static TrainedNetwork untrained(Network design) {
    float[] weights = Configuration.startingWeights(design.toConfiguration(5));
    return new TrainedNetwork(design, weights, Optional.of(CARD));
  }

  private Path saved() {
    Path file = folder.resolve("model.zip");
    untrained(Stripes.network()).save(file);
    return file;
  }

  private static float[] dl4jAnswer(MultiLayerNetwork network, DigitImage image) {
    float[] values = new float[DigitImage.PIXELS];
    for (int i = 0; i < values.length; i++) {
      values[i] = image.pixel(i / DigitImage.SIZE, i % DigitImage.SIZE) / 255f;
    }
    return network.output(Nd4j.createFromArray(new float[][] {values})).toFloatVector();
  }

  @Test
  void aLoadedModelIsTheOneThatWasSaved() {
    TrainedNetwork model = untrained(Stripes.network());
    model.save(folder.resolve("new/folder/model.zip").toString());

    TrainedNetwork loaded = TrainedNetwork.load(folder.resolve("new/folder/model.zip").toString());

    assertThat(loaded.design()).isEqualTo(model.design());
    assertThat(loaded.weights()).isEqualTo(model.weights());
    assertThat(loaded.card()).contains(CARD);
    assertThat(loaded).hasToString(model.toString());
  }

  @Test
  void itsTemperatureForSheetsIsKeptInTheCardAndChangesNoAnswer() {
    TrainedNetwork model = untrained(Stripes.network());
    DigitSet held = Handwriting.digits(60, 5);

    TrainedNetwork calibrated = model.calibratedOn(held);
    calibrated.save(folder.resolve("model.zip"));
    TrainedNetwork loaded = TrainedNetwork.load(folder.resolve("model.zip"));

    assertThat(model.sheetTemperature()).isEqualTo(1);
    assertThat(loaded.sheetTemperature())
        .isEqualTo(Tempered.on(held, model).temperature())
        .isEqualTo(Ensemble.of(loaded, model).sheetTemperature());
    assertThat(loaded.probabilities(held.image(0))).isEqualTo(model.probabilities(held.image(0)));
  }

  @Test
  void aTemperatureThatNoneCanBeIsRefused() {
    for (String bad : new String[] {"0", "-1", "1e9", "\"hot\""}) {
      String card = "{\"data\": \"x\", \"temperature\": " + bad + "}";
      assertThatThrownBy(() -> CardJson.read(card.getBytes(UTF_8)))
          .isInstanceOf(Malformed.class)
          .hasMessageContaining("temperature of " + bad.replace("1e9", "1.0E9"));
    }
  }

  static Stream<Network> designs() {
    return NetworkTest.designs().stream()
        .filter(design -> design.input().height() == 28 && design.classes() >= 10);
  }

  @ParameterizedTest
  @MethodSource("designs")
  void everyKindOfLayerComesBackHereAndInPlainDl4j(Network design) throws IOException {
    Path file = folder.resolve("model.zip");
    untrained(design).save(file);
    DigitImage image = Stripes.of(3, 3).image(2);

    TrainedNetwork loaded = TrainedNetwork.load(file);
    MultiLayerNetwork dl4j = ModelSerializer.restoreMultiLayerNetwork(file.toFile());

    assertThat(loaded.design()).isEqualTo(design);
    assertThat(loaded.probabilities(image)).containsExactly(dl4jAnswer(dl4j, image), within(1e-5f));
  }

  @Test
  void theSameModelMakesTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(saved());

    assertThat(Files.readAllBytes(saved())).isEqualTo(first);
  }

  @Test
  void plainDl4jOpensTheFileAndGivesTheSameAnswers() throws IOException {
    MultiLayerNetwork dl4j = ModelSerializer.restoreMultiLayerNetwork(saved().toFile());
    TrainedNetwork ours = TrainedNetwork.load(folder.resolve("model.zip"));

    assertThat(dl4j.params().toFloatVector()).isEqualTo(ours.weights());
    for (DigitImage image : Stripes.of(20, 3).images()) {
      assertThat(ours.probabilities(image)).containsExactly(dl4jAnswer(dl4j, image), within(1e-5f));
    }
  }

  @Test
  void aModelThatDl4jTrainedAndSavedIsOpenedUpdaterStateAndAll() throws IOException {
    MultiLayerNetwork dl4j =
        new MultiLayerNetwork(
            new NeuralNetConfiguration.Builder()
                .updater(new org.nd4j.linalg.learning.config.Nesterovs(0.01))
                .l2(1e-4)
                .list()
                .layer(
                    new ConvolutionLayer.Builder(5, 5).nOut(3).activation(Activation.TANH).build())
                .layer(new DenseLayer.Builder().nOut(9).dropOut(0.8).build())
                .layer(
                    new OutputLayer.Builder(LossFunction.NEGATIVELOGLIKELIHOOD)
                        .nOut(10)
                        .activation(Activation.SOFTMAX)
                        .build())
                .setInputType(InputType.convolutionalFlat(28, 28, 1))
                .build());
    dl4j.init();
    INDArray inputs = Nd4j.rand(new long[] {4, 784});
    dl4j.fit(inputs, Nd4j.eye(10).getRows(1, 3, 5, 7));
    Path file = folder.resolve("dl4j.zip");
    ModelSerializer.writeModel(dl4j, file.toFile(), true);

    TrainedNetwork ours = TrainedNetwork.load(file);

    assertThat(ours.card()).isEmpty();
    assertThat(ours.design())
        .isEqualTo(
            Network.input(28, 28)
                .convolution(3, 5)
                .padding(Padding.VALID)
                .tanh()
                .dense(9)
                .sigmoid()
                .softmax(10));
    DigitImage image = Stripes.of(1, 1).image(0);
    assertThat(ours.probabilities(image)).containsExactly(dl4jAnswer(dl4j, image), within(1e-5f));
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("in-the-way"));

    refusedWhenSaved(file.resolve("model.zip"), "a file of that name is in the way");
    refusedWhenSaved(folder, "cannot be written");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  private void refusedWhenSaved(Path file, String problem) {
    assertThatThrownBy(() -> untrained(Stripes.network()).save(file))
        .isInstanceOf(FileException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(problem);
  }

  @Test
  void savingWorksWhileTheThreadIsAskedToStop() {
    Thread.currentThread().interrupt();
    try {
      assertThat(saved()).isRegularFile();
      assertThat(TrainedNetwork.load(folder.resolve("model.zip")).card()).isPresent();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  /** Asserts that a file is refused with a sentence that names it, and without much memory. */
  private static void refused(Path file, String... sentence) {
    long before = allocated();
    assertThatThrownBy(() -> TrainedNetwork.load(file))
        .isInstanceOf(FileException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContainingAll(sentence)
        .hasMessageEndingWith(".")
        .extracting(thrown -> ((Hinted) thrown).hint())
        .asString()
        .startsWith("Choose a model");
    assertThat(allocated() - before).isLessThan(64L << 20);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean)
            java.lang.management.ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    refused(folder.resolve("none.zip"), "does not exist");
    refused(folder, "is a folder");
  }

  @Test
  void aTextFileIsNoModel() throws IOException {
    refused(Files.writeString(folder.resolve("notes.zip"), "digits"), "a model is a zip file");
    refused(Files.createFile(folder.resolve("empty.zip")), "a model is a zip file");
  }

  @Test
  void aZipOfSomethingElseIsNoModel() {
    Path file = new EvilZip().with("letter.txt", "dear".getBytes(UTF_8)).at(folder);

    refused(file, "holds \"letter.txt\", which has no place in a model");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.5, 0.9, 0.999})
  void aTruncatedFileIsRefused(double part) throws IOException {
    Path file = saved();
    try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "rw")) {
      whole.setLength((long) (whole.length() * part));
    }

    refused(file, "is damaged or cut short");
  }

  @Test
  void aFlippedBitIsSeen() throws IOException {
    Path file = saved();
    byte[] bytes = Files.readAllBytes(file);
    for (int at = bytes.length / 3; at < bytes.length / 2; at += bytes.length / 40) {
      byte[] flipped = bytes.clone();
      flipped[at] ^= 4;
      Files.write(file, flipped);
      refused(file, "damaged");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"objects/x", "preprocessor.bin", "normalizer.bin", "../escape"})
  void anEntryThatCouldCarryCodeIsNotOpened(String entry) {
    refused(EvilZip.of(saved()).with(entry, new byte[] {1}).at(folder), entry, "is not opened");
  }

  @Test
  void whatDl4jSerialisesBesideAModelIsNotOpened() throws IOException {
    Path file = saved();
    NormalizerStandardize normalizer =
        new NormalizerStandardize(Nd4j.zeros(1, 784), Nd4j.ones(1, 784));
    ModelSerializer.addNormalizerToModel(file.toFile(), normalizer);
    ModelSerializer.addObjectToFile(file.toFile(), "x", "a string");

    refused(file, "which has no place in a model and is not opened");
  }

  @ParameterizedTest
  @ValueSource(strings = {"configuration.json", "coefficients.bin", "inkbook.json"})
  void anEntryThatInflatesWithoutEndIsRefusedInBoundedMemory(String entry) {
    long gigabyte = 1L << 30;

    refused(EvilZip.of(saved()).withZeros(entry, gigabyte).at(folder), ": ");
  }

  @Test
  void weightsThatGoOnAfterTheLastOneAreRefused() {
    EvilZip zip = EvilZip.of(saved());
    byte[] weights = zip.bytes("coefficients.bin");

    refused(
        zip.with("coefficients.bin", Arrays.copyOf(weights, weights.length + 1)).at(folder),
        "holds more than the");
    refused(
        zip.with("coefficients.bin", Arrays.copyOf(weights, weights.length - 1)).at(folder),
        "weights are cut short");
  }

  @Test
  void weightsOfAnotherNetworkAreRefused() {
    Path other = folder.resolve("other.zip");
    untrained(Network.input(28, 28).dense(5).softmax(10)).save(other);
    byte[] weights = EvilZip.of(other).bytes("coefficients.bin");

    refused(
        EvilZip.of(saved()).with("coefficients.bin", weights).at(folder),
        "holds 3985 weights for a network that has 7472");
  }

  @Test
  void weightsThatAreNoNumbersAreRefused() {
    EvilZip zip = EvilZip.of(saved());
    byte[] weights = zip.bytes("coefficients.bin");
    Arrays.fill(weights, weights.length - 4, weights.length, (byte) 0xff);

    refused(zip.with("coefficients.bin", weights).at(folder), "not finite");
  }

  @ParameterizedTest
  @ValueSource(strings = {"configuration.json", "coefficients.bin"})
  void aMissingPartIsNamed(String entry) {
    refused(EvilZip.of(saved()).without(entry).at(folder), "is no model: it has no " + entry);
  }

  @Test
  void aForeignClassIsNamedAndNeverLoaded() {
    refused(
        edited("org.nd4j.linalg.learning.config.Sgd", "javax.swing.JEditorPane"),
        "names the class \"javax.swing.JEditorPane\"");
    refused(
        edited("org.deeplearning4j.nn.conf.layers.DenseLayer", "org.nd4j.linalg.Evil"),
        "unknown kind \"org.nd4j.linalg.Evil\"");
    refused(
        edited("activations.impl.ActivationReLU", "activations.impl.ActivationCube"),
        "unknown activation");
  }

  @Test
  void aSettingThatWouldBeOverlookedIsNamed() {
    refused(edited("\"nin\" : 294", "\"nin\" : 295"), "its layer 6 (dense) sets nin to 295");
    refused(edited("\"hasBias\" : true", "\"hasBias\" : false"), "(convolution) sets hasBias");
    refused(edited("\"NCHW\"", "\"NHWC\""), "sets cnn2dDataFormat to \"NHWC\"");
    refused(edited("\"inputHeight\" : 28", "\"inputHeight\" : 14"), "pictures of 28 x 28");
    refused(edited("\"inputHeight\" : 7", "\"inputHeight\" : 14"), "pictures of 28 x 28");
    refused(edited("[ 3, 3 ]", "[ 3, 4 ]"), "sets kernelSize to [3,4] where [3,3] is expected");
    refused(edited("\"nout\" : 4,", "\"nout\" : 2000000000,"), "the number of filters must be");
  }

  @Test
  void aConfigurationMustBeOne() {
    EvilZip zip = EvilZip.of(saved());

    refused(zip.with("configuration.json", "{".getBytes(UTF_8)).at(folder), "is no JSON");
    refused(zip.with("configuration.json", "[1]".getBytes(UTF_8)).at(folder), "layered networks");
    refused(
        zip.with("configuration.json", "[".repeat(100_000).getBytes(UTF_8)).at(folder),
        "is no JSON");
  }

  @Test
  void aNetworkMustTellTheDigitsApart() {
    Path file = folder.resolve("model.zip");
    untrained(Network.input(28, 28).dense(5).softmax(7)).save(file);

    refused(file, "tells 7 classes apart, not the ten digits");
  }

  private Path edited(String old, String replacement) {
    EvilZip zip = EvilZip.of(saved());
    String json = new String(zip.bytes("configuration.json"), UTF_8);
    assertThat(json).contains(old);
    byte[] other = json.replace(old, replacement).getBytes(UTF_8);
    return zip.with("configuration.json", other).at(folder);
  }
}
