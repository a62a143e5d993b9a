package org.inkbook.lab.network.engine;

import static org.inkbook.lab.network.engine.Segment.Kind.BIAS;
import static org.inkbook.lab.network.engine.Segment.Kind.STATISTIC;
import static org.inkbook.lab.network.engine.Segment.Kind.WEIGHT;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToCnnPreProcessor;
import org.inkbook.fault.UsageException;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;

/** Reads a blueprint off DL4J's configuration. The only class that knows DL4J's layers. */
final class BlueprintReader {
  private final List<Stage> stages = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private Shape shape = Shape.flat(784);
  private int at;

  private BlueprintReader() {}

  static Blueprint read(MultiLayerConfiguration network) {
    BlueprintReader reader = new BlueprintReader();
    Shape in = reader.input(network.getInputPreProcess(0));
    for (int i = 0; i < network.getConfs().size(); i++) {
      Layer layer = network.getConf(i).getLayer();
      Supported.check(i, layer, i == network.getConfs().size() - 1);
      reader.read(layer);
    }
    return new Blueprint(in, List.copyOf(reader.stages), List.copyOf(reader.segments));
  }

  private Shape input(InputPreProcessor first) {
    if (first instanceof FeedForwardToCnnPreProcessor map) {
      shape =
          new Shape(
              (int) map.getInputHeight(), (int) map.getInputWidth(), (int) map.getNumChannels());
    }
    if (shape.size() != 784) {
      throw new UsageException(
          "The network reads " + shape + ", and a digit is 28 x 28 x 1.",
          "Give it InputType.convolutionalFlat(28, 28, 1).");
    }
    return shape;
  }

  private void read(Layer layer) {
    Supported.keptByDropout(layer).ifPresent(kept -> add(new Stage.Drop(shape, kept)));
    if (layer instanceof ConvolutionLayer convolution) {
      convolution(convolution);
    } else if (layer instanceof SubsamplingLayer pooling) {
      boolean largest = pooling.getPoolingType() == PoolingType.MAX;
      pool(window(pooling), largest);
    } else if (layer instanceof GlobalPoolingLayer pooling) {
      pool(Window.whole(shape), pooling.getPoolingType() == PoolingType.MAX);
    } else if (layer instanceof BatchNormalization normalisation) {
      normalisation(normalisation);
    } else if (layer instanceof DenseLayer dense) {
      connect(dense);
      activate(dense.getActivationFn());
    } else if (layer instanceof OutputLayer output) {
      connect(output);
    } else if (layer instanceof ActivationLayer activation) {
      activate(activation.getActivationFn());
    } else if (!(layer instanceof DropoutLayer)) {
      throw new IllegalStateException("unknown, yet not refused: " + layer);
    }
  }

  private void convolution(ConvolutionLayer layer) {
    Window window =
        layer.getConvolutionMode() == ConvolutionMode.Same
            ? Window.same(shape, layer.getKernelSize(), layer.getStride())
            : Window.padded(shape, layer.getKernelSize(), layer.getStride(), layer.getPadding());
    int filters = (int) layer.getNOut();
    int weights = window.area() * shape.channels() * filters;
    Segment kernel =
        segment(
            new Segment(
                at,
                at + filters,
                window.area(),
                shape.channels(),
                filters,
                WEIGHT,
                Supported.penalty(layer.getRegularization())));
    Segment bias =
        segment(
            Segment.vector(
                at + weights, at, filters, BIAS, Supported.penalty(layer.getRegularizationBias())));
    at += weights + filters;
    add(new Stage.Convolve(shape, window.output(filters), window, kernel, bias));
    activate(layer.getActivationFn());
  }

  private void connect(FeedForwardLayer layer) {
    int outputs = (int) layer.getNOut();
    int weights = shape.size() * outputs;
    Segment matrix =
        segment(
            new Segment(
                at,
                at,
                shape.places(),
                shape.channels(),
                outputs,
                WEIGHT,
                Supported.penalty(layer.getRegularization())));
    Segment bias =
        segment(
            Segment.vector(
                at + weights,
                at + weights,
                outputs,
                BIAS,
                Supported.penalty(layer.getRegularizationBias())));
    at += weights + outputs;
    add(new Stage.Connect(shape, Shape.flat(outputs), matrix, bias));
  }

  private void normalisation(BatchNormalization layer) {
    add(
        new Stage.Normalise(
            shape,
            channelVector(BIAS),
            channelVector(BIAS),
            channelVector(STATISTIC),
            channelVector(STATISTIC),
            layer.getEps(),
            layer.getDecay(),
            layer.isUseLogStd()));
  }

  private Segment channelVector(Segment.Kind kind) {
    Segment vector = segment(Segment.vector(at, at, shape.channels(), kind, 0));
    at = vector.end();
    return vector;
  }

  private void pool(Window window, boolean largest) {
    add(new Stage.Pool(shape, window.output(shape.channels()), window, largest));
  }

  private Window window(SubsamplingLayer layer) {
    return layer.getConvolutionMode() == ConvolutionMode.Same
        ? Window.same(shape, layer.getKernelSize(), layer.getStride())
        : Window.padded(shape, layer.getKernelSize(), layer.getStride(), layer.getPadding());
  }

  private void activate(IActivation function) {
    if (!(function instanceof ActivationIdentity)) {
      add(new Stage.Activate(shape, function));
    }
  }

  private Segment segment(Segment segment) {
    segments.add(segment);
    return segment;
  }

  private void add(Stage stage) {
    stages.add(stage);
    shape = stage.out();
  }
}
