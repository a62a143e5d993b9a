package org.inkbook.architecture.broken.app;

import javafx.beans.property.SimpleStringProperty;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.opencv.core.Mat;

/** Breaks {@code javafx}, {@code dl4j}, {@code nd4j} and {@code opencv}. */
public class ImportsEveryLibrary {
  SimpleStringProperty window;
  MultiLayerConfiguration network;
  INDArray array;
  Mat picture;
}
