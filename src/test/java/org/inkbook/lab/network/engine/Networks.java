package org.inkbook.lab.network.engine;

import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Networks for tests, as DL4J describes them. */
final class Networks {
  private Networks() {}

  /** The layers given, then softmax over ten digits. */
  static MultiLayerConfiguration of(Layer... layers) {
    return of(new NoOp(), layers);
  }

  static MultiLayerConfiguration of(IUpdater updater, Layer... layers) {
    NeuralNetConfiguration.ListBuilder list =
        new NeuralNetConfiguration.Builder()
            .seed(1)
            .weightInit(WeightInit.RELU)
            .activation(Activation.IDENTITY)
            .updater(updater)
            .list();
    for (Layer layer : layers) {
      list.layer(layer);
    }
    return list.layer(softmax(10)).setInputType(InputType.convolutionalFlat(28, 28, 1)).build();
  }

  /** The lesson's network, so many times narrower, without dropout. */
  static MultiLayerConfiguration lesson(IUpdater updater, int narrower) {
    return of(
        updater,
        convolution(32 / narrower, 5, 1, Activation.RELU),
        pool(PoolingType.MAX, 2, 2, ConvolutionMode.Truncate),
        convolution(64 / narrower, 2, 1, Activation.RELU),
        pool(PoolingType.MAX, 2, 2, ConvolutionMode.Truncate),
        dense(1000 / narrower, Activation.RELU));
  }

  static ConvolutionLayer convolution(int filters, int size, int stride, Activation activation) {
    return new ConvolutionLayer.Builder(size, size)
        .stride(stride, stride)
        .nOut(filters)
        .convolutionMode(ConvolutionMode.Same)
        .activation(activation)
        .build();
  }

  static SubsamplingLayer pool(PoolingType type, int size, int stride, ConvolutionMode mode) {
    return new SubsamplingLayer.Builder(type)
        .kernelSize(size, size)
        .stride(stride, stride)
        .convolutionMode(mode)
        .build();
  }

  static DenseLayer dense(int outputs, Activation activation) {
    return new DenseLayer.Builder().nOut(outputs).activation(activation).build();
  }

  static OutputLayer softmax(int classes) {
    return new OutputLayer.Builder(LossFunction.MCXENT)
        .nOut(classes)
        .activation(Activation.SOFTMAX)
        .build();
  }
}
