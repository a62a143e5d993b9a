package org.inkbook.output;

/**
 * How far a long piece of work is.
 *
 * @param what the work, such as {@code epoch 2 of 3}
 * @param done pieces done, at most {@code total}
 * @param total pieces in all
 * @param seconds since the work began
 * @param secondsLeft an estimate; NaN when there is none yet
 * @param note more for the reader, such as {@code loss 0.083}, or empty
 */
public record Progress(
    String what, long done, long total, double seconds, double secondsLeft, String note)
    implements Output {

  /** Whether nothing is left to do. */
  public boolean finished() {
    return done >= total;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.progress(this);
  }
}
