package org.inkbook.lab.network.engine;

/**
 * What one image has become between two layers: a map of {@code height x width} places with {@code
 * channels} values each. A flat vector is one place with many channels.
 */
record Shape(int height, int width, int channels) {

  static Shape flat(int features) {
    return new Shape(1, 1, features);
  }

  int places() {
    return height * width;
  }

  int size() {
    return places() * channels;
  }

  @Override
  public String toString() {
    return places() == 1 ? channels + " values" : height + " x " + width + " x " + channels;
  }
}
