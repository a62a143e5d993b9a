package org.inkbook.lab.network.engine;

/**
 * A span of a network's parameters, and how DL4J orders the same numbers.
 *
 * <p>DL4J keeps the weights of a layer as {@code [output][input][place]}; here they are {@code
 * [place][input][output]}, so that the values of all channels at one place lie side by side. A
 * dense layer after a map is the same case: a convolution as large as its input.
 *
 * @param start of the span here
 * @param stored where DL4J's own order has the span
 * @param kind what the numbers are
 * @param penalty the coefficient of the L2 penalty, 0 for none
 */
record Segment(
    int start, int stored, int places, int inputs, int outputs, Kind kind, double penalty) {

  /** What the numbers of a segment are, which says how a step treats them. */
  enum Kind {
    WEIGHT,
    BIAS,
    /** Running statistics: no gradient. */
    STATISTIC
  }

  /** A plain vector, in the same order here and there. */
  static Segment vector(int start, int stored, int length, Kind kind, double penalty) {
    return new Segment(start, stored, 1, 1, length, kind, penalty);
  }

  int length() {
    return places * inputs * outputs;
  }

  int end() {
    return start + length();
  }

  void fromStored(float[] dl4j, float[] engine) {
    for (int o = 0; o < outputs; o++) {
      for (int i = 0; i < inputs; i++) {
        for (int p = 0; p < places; p++) {
          engine[here(o, i, p)] = dl4j[there(o, i, p)];
        }
      }
    }
  }

  void toStored(float[] engine, float[] dl4j) {
    for (int o = 0; o < outputs; o++) {
      for (int i = 0; i < inputs; i++) {
        for (int p = 0; p < places; p++) {
          dl4j[there(o, i, p)] = engine[here(o, i, p)];
        }
      }
    }
  }

  private int here(int output, int input, int place) {
    return start + (place * inputs + input) * outputs + output;
  }

  private int there(int output, int input, int place) {
    return stored + (output * inputs + input) * places + place;
  }
}
