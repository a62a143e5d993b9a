package org.inkbook.lab.network.engine;

import static org.inkbook.lab.network.engine.Operation.product;
import static org.inkbook.lab.network.engine.Operation.productOfTransposed;
import static org.inkbook.lab.network.engine.Operation.productWithTransposed;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A convolution as one product of matrices: the patches of all images, a row a place, by the
 * weights with the bias as their last row.
 *
 * <p>Everywhere the way without oneDNN; and with it too for the first layer, which needs no
 * gradient of its input while the native operation always computes one.
 */
final class PatchConvolution {
  private final Stage.Convolve stage;
  private final Signal in;
  private final INDArray patches;
  private final int size;

  private PatchConvolution(Stage.Convolve stage, Signal in, INDArray patches) {
    this.stage = stage;
    this.in = in;
    this.patches = patches;
    this.size = (int) (patches.length() / in.count());
  }

  static Layer layer(
      Stage.Convolve stage, Signal in, Signal out, Parameters parameters, Memory memory) {
    long rows = (long) in.count() * stage.out().places();
    long columns = Patches.columns(stage.in(), stage.window());
    long filters = stage.out().channels();
    INDArray patches = memory.array(rows, columns);
    INDArray weights = parameters.values(stage.weights(), columns, filters);
    PatchConvolution work = new PatchConvolution(stage, in, patches);
    Layer layer = new Layer().forward(work::gather, product(patches, weights, out.places()));
    if (out.gradient().isPresent()) {
      layer.backward(
          productOfTransposed(
              patches,
              out.gradientPlaces(),
              parameters.gradients(stage.weights(), columns, filters)));
    }
    if (in.gradient().isPresent()) {
      // The forward pass's patches are spent by now, so that their gradients may take their place.
      INDArray gradients = Memory.view(patches, 0, rows, columns - 1);
      INDArray kernel = parameters.values(stage.weights(), columns - 1, filters);
      layer.backward(
          productWithTransposed(out.gradientPlaces(), kernel, gradients),
          () -> work.scatter(in.gradient().get()));
    }
    return layer;
  }

  private void gather() {
    int pixels = stage.in().size();
    Parallel.split(
        in.count(),
        (from, to) -> {
          Patches layout = new Patches(stage.in(), stage.window());
          float[] image = new float[pixels];
          float[] rows = new float[size];
          for (int i = from; i < to; i++) {
            Memory.get(in.value(), (long) i * pixels, image, 0, pixels);
            layout.gather(image, rows);
            Memory.put(rows, 0, size, patches, (long) i * size);
          }
        });
  }

  private void scatter(INDArray gradient) {
    int pixels = stage.in().size();
    int length = size - stage.out().places();
    Parallel.split(
        in.count(),
        (from, to) -> {
          Patches layout = new Patches(stage.in(), stage.window());
          float[] image = new float[pixels];
          float[] rows = new float[length];
          for (int i = from; i < to; i++) {
            Memory.get(patches, (long) i * length, rows, 0, length);
            layout.scatter(rows, image);
            Memory.put(image, 0, pixels, gradient, (long) i * pixels);
          }
        });
  }
}
