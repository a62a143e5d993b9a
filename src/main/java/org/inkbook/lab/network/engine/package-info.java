/**
 * How a network computes: forward, backward and update, over ND4J's native operations.
 *
 * <p>DL4J says what a network <em>is</em> (its configuration, its parameters, its model file), and
 * its stock layers are the reference each layer here is tested against; training and prediction run
 * here, because that is many times faster. {@link org.inkbook.lab.network.engine.Engines} is the
 * door: it makes a {@link org.inkbook.lab.network.engine.Learner} or a {@link
 * org.inkbook.lab.network.engine.Predictor} for a configuration and its flat parameters.
 */
package org.inkbook.lab.network.engine;
