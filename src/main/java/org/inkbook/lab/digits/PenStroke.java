package org.inkbook.lab.digits;

import java.util.List;

/**
 * The trace of a pen between touching the paper and leaving it: a polyline with round joints, so
 * finely divided that it looks like a curve.
 *
 * @param points at least one
 */
public record PenStroke(List<PenPoint> points) {

  public PenStroke {
    points = List.copyOf(points);
  }
}
