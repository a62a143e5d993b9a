/**
 * What {@code bench} measures, a class a figure.
 *
 * <p>{@link org.inkbook.app.bench.Figure} lists them, each with its goal. Every figure is measured
 * in a kernel of its own, by the same process and settings as a lesson runs in: {@link
 * org.inkbook.app.bench.Room} starts it and has {@link org.inkbook.app.bench.Worker} called in it.
 * Each stands beside its reference, which the same run measures.
 */
package org.inkbook.app.bench;
