/**
 * Floor 1: the teaching library that the cells of a lesson call.
 *
 * <p>It reads like Keras: {@code Digits.load()}, {@code Network.input(28, 28)...}, {@code
 * design.fit(...)}, {@code best.evaluate(...)}, {@code Photo.open(...)}. Its values are immutable.
 * It knows no notebook, no JSON and no screen: what it wants to show it hands to {@link
 * org.inkbook.lab.Lab#show}. Long work stops soon after its thread is interrupted.
 *
 * <p>Rooms: {@code digits} (the data), {@code network} (the only user of DL4J and ND4J), {@code
 * scoring} (how well, and what went wrong), {@code photo} (the only user of OpenCV), {@code why}
 * (why a digit was read as it was).
 */
package org.inkbook.lab;
