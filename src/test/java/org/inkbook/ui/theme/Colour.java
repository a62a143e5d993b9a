package org.inkbook.ui.theme;

import java.util.List;

/**
 * A colour as light, to be measured: red, green and blue in linear light, 0 to 1.
 *
 * <p>Contrast is that of WCAG 2; sight without one kind of cone is after Machado, Oliveira and
 * Fernandes (2009), at full severity; distance is that of CIE 1976 L*a*b*.
 */
record Colour(double red, double green, double blue) {

  /** Readers with all kinds of cones, and without one of them. */
  static final List<Sight> SIGHTS =
      List.of(
          new Sight("usual", new Mix(1, 0, 0), new Mix(0, 1, 0), new Mix(0, 0, 1)),
          new Sight(
              "without red",
              new Mix(0.152286, 1.052583, -0.204868),
              new Mix(0.114503, 0.786281, 0.099216),
              new Mix(-0.003882, -0.048116, 1.051998)),
          new Sight(
              "without green",
              new Mix(0.367322, 0.860646, -0.227968),
              new Mix(0.280085, 0.672501, 0.047413),
              new Mix(-0.011820, 0.042940, 0.968881)),
          new Sight(
              "without blue",
              new Mix(1.255528, -0.076749, -0.178779),
              new Mix(-0.078411, 0.930809, 0.147602),
              new Mix(0.004733, 0.691367, 0.303900)));

  /** How a reader sees colours: what red, green and blue each become a sum of. */
  record Sight(String name, Mix red, Mix green, Mix blue) {}

  record Mix(double red, double green, double blue) {
    double of(Colour colour) {
      double value = red * colour.red + green * colour.green + blue * colour.blue;
      return Math.max(0, Math.min(1, value));
    }
  }

  static Colour of(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Colour(linear(rgb >> 16), linear(rgb >> 8 & 0xff), linear(rgb & 0xff));
  }

  static Colour of(int red, int green, int blue) {
    return new Colour(linear(red), linear(green), linear(blue));
  }

  /** This as a veil over a ground, mixed as screens do it: the values, and not the light. */
  Colour over(Colour ground, double share) {
    return new Colour(
        mixed(red, ground.red, share),
        mixed(green, ground.green, share),
        mixed(blue, ground.blue, share));
  }

  private static double mixed(double veil, double ground, double share) {
    return linear(share * value(veil) + (1 - share) * value(ground));
  }

  private static double value(double light) {
    return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
  }

  private static double linear(int value) {
    return linear(value / 255.0);
  }

  private static double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** From 1, the same, to 21, black and white. */
  double contrast(Colour other) {
    double brighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (brighter + 0.05) / (darker + 0.05);
  }

  private double luminance() {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  Colour seenBy(Sight sight) {
    return new Colour(sight.red.of(this), sight.green.of(this), sight.blue.of(this));
  }

  /** How different two colours look; about 2 can just be seen. */
  double distance(Colour other) {
    double[] a = lab();
    double[] b = other.lab();
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  private double[] lab() {
    double x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
    double y = curve(luminance());
    double z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double curve(double value) {
    return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
  }
}
