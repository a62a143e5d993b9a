package org.inkbook.lab.network;

/** What leaves a layer for one image. */
sealed interface Shape {

  /** How many values these are. */
  long size();

  /**
   * The number of channels of a picture, or of values of a row: what a layer learns weights for.
   */
  int features();

  /** Pictures, one a channel: what convolutions and pools read and make. */
  record Picture(int height, int width, int channels) implements Shape {
    @Override
    public long size() {
      return (long) height * width * channels;
    }

    @Override
    public int features() {
      return channels;
    }

    @Override
    public String toString() {
      return height + " x " + width + " x " + channels;
    }
  }

  /** A row of values without neighbours: what dense layers make. */
  record Row(int values) implements Shape {
    @Override
    public long size() {
      return values;
    }

    @Override
    public int features() {
      return values;
    }

    @Override
    public String toString() {
      return Integer.toString(values);
    }
  }
}
