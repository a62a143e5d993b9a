package org.inkbook.lab.network;

/**
 * One round over all digits to learn from, and how the network did.
 *
 * @param number from 1
 * @param loss mean cross-entropy of the digits learned from, in nats, each taken when it was its
 *     turn, with dropout on; so it may be above the validation loss
 * @param accuracy the share of them read rightly then, 0 to 1
 * @param validationLoss mean cross-entropy of the digits held out, after the epoch, dropout off
 * @param validationAccuracy the share of them read rightly, 0 to 1
 * @param seconds that the epoch took, validation included
 */
public record Epoch(
    int number,
    double loss,
    double accuracy,
    double validationLoss,
    double validationAccuracy,
    double seconds) {}
