package org.inkbook.lab.why;

import java.util.List;
import java.util.Locale;
import org.inkbook.lab.digits.DigitImage;

/**
 * Something that can be measured on a digit and may be unlike MNIST; and how to mend it.
 *
 * <p>In the order in which they are mended: light before shape, since no shape can be measured in a
 * picture whose light and dark are exchanged; and place last, since other mends move the ink.
 */
enum Trait {
  POLARITY("part of the edge that is bright", "%.0f %%", Side.ABOVE, 25) {
    @Override
    double of(Portrait portrait) {
      return 100 * portrait.brightFrame();
    }

    @Override
    Mend mend(DigitImage image, double typical) {
      return new Mend("exchange light and dark", Retouch.inverted(image));
    }
  },
  PAPER("paper (0 to 255)", "%.0f", Side.ABOVE, 8) {
    @Override
    double of(Portrait portrait) {
      return portrait.paper();
    }

    @Override
    Mend mend(DigitImage image, double typical) {
      Portrait portrait = new Portrait(image);
      DigitImage mended = Retouch.stretched(image, portrait.paper(), portrait.ink());
      return new Mend("make the paper 0", mended);
    }
  },
  INK("ink (0 to 255)", "%.0f", Side.BELOW, 12) {
    @Override
    double of(Portrait portrait) {
      return portrait.ink();
    }

    @Override
    Mend mend(DigitImage image, double typical) {
      DigitImage mended = Retouch.stretched(image, 0, of(new Portrait(image)));
      return new Mend("make the ink 255", mended);
    }
  },
  PIECES("pieces of ink", "%.0f", Side.ABOVE, 1) {
    @Override
    double of(Portrait portrait) {
      return Pieces.of(portrait.inked()).size();
    }

    @Override
    Mend mend(DigitImage image, double typical) {
      List<int[]> pieces = Pieces.of(new Portrait(image).inked());
      List<int[]> specks =
          pieces.stream().filter(piece -> piece.length < SPECK * pieces.get(0).length).toList();
      return specks.isEmpty()
          ? new Mend("close the gaps", Retouch.thickened(Retouch.thickened(image, GAP), -GAP))
          : new Mend("wipe specks off", Retouch.erased(image, specks));
    }
  },
  SLANT("lean to the right", "%.0f°", Side.BOTH, 3) {
    @Override
    double of(Portrait portrait) {
      return portrait.slant();
    }

    @Override
    Mend mend(DigitImage image, double typical) {
      double change = typical - of(new Portrait(image));
      String way = change > 0 ? "right" : "left";
      return new Mend(
          String.format(Locale.ROOT, "lean it %.0f° to the %s", Math.abs(change), way),
          Retouch.sheared(image, change));
    }
  },
  SIZE("longer side, pixels", "%.0f", Side.BOTH, 1) {
    @Override
    double of(Portrait portrait) {
      return longSide(portrait);
    }

    @Override
    Mend mend(DigitImage image, double typical) {
      double factor = typical / Math.max(1, of(new Portrait(image)));
      return new Mend(
          String.format(Locale.ROOT, "scale it to %.0f %%", 100 * factor),
          Retouch.scaled(image, factor));
    }
  },
  STROKE("stroke width, pixels", "%.1f", Side.BOTH, 0.3) {
    @Override
    double of(Portrait portrait) {
      return portrait.strokeWidth();
    }

    @Override
    Mend mend(DigitImage image, double typical) {
      double change = typical - of(new Portrait(image));
      String how = change > 0 ? "thicken" : "thin";
      return new Mend(
          String.format(Locale.ROOT, "%s strokes by %.1f", how, Math.abs(change)),
          Retouch.thickened(image, change / 2));
    }
  },
  POSITION("pixels off centre", "%.1f", Side.ABOVE, 0.7) {
    @Override
    double of(Portrait portrait) {
      return offCentre(portrait);
    }

    @Override
    Mend mend(DigitImage image, double typical) {
      double[] centre = new Portrait(image).centre();
      int right = (int) Math.round(CENTRE - centre[0]);
      int down = (int) Math.round(CENTRE - centre[1]);
      String across = right == 0 ? "" : Math.abs(right) + (right > 0 ? " right" : " left");
      String along = down == 0 ? "" : Math.abs(down) + (down > 0 ? " down" : " up");
      String comma = across.isEmpty() || along.isEmpty() ? "" : ", ";
      return new Mend("move it " + across + comma + along, Retouch.shifted(image, right, down));
    }
  };

  /** On which side of the usual a value is unlike it. */
  private enum Side {
    ABOVE,
    BELOW,
    BOTH
  }

  /**
   * What can be tried.
   *
   * @param words what was done, as an order
   * @param image the digit after it
   */
  record Mend(String words, DigitImage image) {}

  /** Where MNIST put its digits' centre of mass, counting pixels from 0. */
  private static final double CENTRE = 14;

  /** Pieces smaller than this part of the largest are specks. */
  private static final double SPECK = 0.1;

  /** How far a pen reaches over a gap, in pixels. */
  private static final double GAP = 1.5;

  private final String title;
  private final String form;
  private final Side side;
  private final double matters;

  Trait(String title, String form, Side side, double matters) {
    this.title = title;
    this.form = form;
    this.side = side;
    this.matters = matters;
  }

  /** What is measured, in words. */
  String title() {
    return title;
  }

  /** A value with its unit. */
  String words(double value) {
    return String.format(Locale.ROOT, form, value + 0.0);
  }

  /** Whether it is about light rather than shape, which is measured with the light mended. */
  boolean isLight() {
    return compareTo(INK) <= 0;
  }

  /** The value of a digit. */
  abstract double of(Portrait portrait);

  /** The part of the training images that are as far out as a value, 0 to 1. */
  double asFarOut(double value, Spread spread) {
    return switch (side) {
      case ABOVE -> spread.atLeast(value);
      case BELOW -> spread.atMost(value);
      case BOTH -> Math.min(1, 2 * Math.min(spread.atLeast(value), spread.atMost(value)));
    };
  }

  /** Whether it lies beyond 98 of 100 training images, and by more than is worth a word. */
  boolean isUnlike(double value, Spread spread) {
    boolean beyond =
        (side != Side.BELOW && value > spread.high())
            || (side != Side.ABOVE && value < spread.low());
    return beyond && Math.abs(value - spread.median()) >= matters;
  }

  /** The digit with this trait brought to what is typical, the others left as far as can be. */
  abstract Mend mend(DigitImage image, double typical);

  private static double longSide(Portrait portrait) {
    int[] box = portrait.box();
    return Math.max(box[2], box[3]);
  }

  private static double offCentre(Portrait portrait) {
    double[] centre = portrait.centre();
    return Math.hypot(centre[0] - CENTRE, centre[1] - CENTRE);
  }
}
