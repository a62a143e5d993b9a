/**
 * How a network computes: forward, backward and update, over ND4J's native operations.
 *
 * <p>DL4J says what a network <em>is</em> (its configuration, its parameters, its model file), and
 * its stock layers are the reference each layer here is tested against; training and prediction run
 * here, because that is many times faster ({@code docs/speed.md} tells why). {@link
 * org.inkbook.lab.network.engine.Engines} is the door: it makes a {@link
 * org.inkbook.lab.network.engine.Learner} or a {@link org.inkbook.lab.network.engine.Predictor} for
 * a configuration and its flat parameters.
 *
 * <p>Inside, in the order of a reading: {@code BlueprintReader} turns a configuration into a list
 * of {@code Stage}s, and says of each parameter where it lies here and in DL4J's order ({@code
 * Segment}). {@code Route} says what is the fastest way on this processor. {@code ChainBuilder}
 * makes a {@code Layer} of each stage, with all arrays for one size of batch; a layer is a list of
 * operations for the way forward and one for the way back, from one {@code Signal} to the next.
 * Where it is faster, a batch is cut into parts, each with a {@code Replica} of the layers over the
 * same weights. {@code SoftmaxLoss} turns logits into losses and their gradients, and {@code
 * Update} lets the optimizer's {@code Rule} change the weights.
 *
 * <p>Maps lie in memory as image, row, column, channel. A new kind of layer is a stage, a case in
 * the reader, a case in the builder, and a class with its operations.
 */
package org.inkbook.lab.network.engine;
