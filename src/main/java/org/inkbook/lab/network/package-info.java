/**
 * The network: designed, trained, kept, asked.
 *
 * <p>A lesson walks through four values, none of which ever changes. {@link
 * org.inkbook.lab.network.Network} is a design: layers and their shapes, checked as it is built,
 * and translated to DL4J's configuration. {@link org.inkbook.lab.network.Training} holds the
 * options of a training. {@code design.fit(digits, training)} runs {@code TrainingLoop}, the
 * two-level loop that the lesson prints, and returns a {@link org.inkbook.lab.network.TrainingRun}:
 * the epochs, the curves and the best {@link org.inkbook.lab.network.TrainedNetwork}, which reads
 * digits.
 *
 * <p>Beside the loop stand small listeners, one worry each: the live chart, the checkpoints, early
 * stopping, the alarm of divergence. {@code ModelFile} and its helpers read and write DL4J's model
 * zip without trusting it. The computing itself is in {@code engine}.
 */
package org.inkbook.lab.network;
