package org.inkbook.lab.digits;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.lab.digits.Allograph.Knot;

/** The kinds of marks on a sheet that are no digit, each with how common it is. */
enum NotDigit {
  /** A letter or a sign of arithmetic. */
  SIGN(.48) {
    @Override
    List<PenStroke> strokes(Dice dice) {
      Allograph sign = Allographs.draw(Signs.all(), dice);
      return new Flaws(dice).on(new Hand(1, Habit.notNarrow(dice), dice).write(sign));
    }
  },

  /** Two or three digits that touch, often zeros; no 1, which may hide in the other. */
  TOUCHING(.14) {
    @Override
    List<PenStroke> strokes(Dice dice) {
      boolean zeros = dice.chance(.3);
      List<PenStroke> all = digit(zeros, dice);
      for (int more = dice.chance(.25) ? 2 : 1; more > 0; more--) {
        all = Traces.together(all, beside(all, digit(zeros, dice), dice));
      }
      return all;
    }

    private List<PenStroke> digit(boolean zero, Dice dice) {
      return Handwriting.digit(zero ? 0 : broad(dice), dice);
    }
  },

  /** A digit with a part of the next or the one before: the cut went through the wrong place. */
  CUT_BESIDE(.08) {
    @Override
    List<PenStroke> strokes(Dice dice) {
      List<PenStroke> one = Handwriting.digit(broad(dice), dice);
      List<PenStroke> next = beside(one, Handwriting.digit(broad(dice), dice), dice);
      PenBox left = PenBox.around(one);
      PenBox right = PenBox.around(next);
      List<PenStroke> both = Traces.together(one, next);
      double part = dice.uniform(.45, .7);
      return dice.chance(.5)
          ? Traces.between(both, left.left(), right.left() + part * right.width())
          : Traces.between(both, left.right() - part * left.width(), right.right());
    }
  },

  /** A part of a digit, cut off by an upright or leaning line; a bar would be a 1 again. */
  PART(.14) {
    @Override
    List<PenStroke> strokes(Dice dice) {
      List<PenStroke> part = List.of();
      while (part.isEmpty() || isBar(part)) {
        boolean left = dice.chance(.6);
        int digit = pick(left ? LEFT_PARTS : RIGHT_PARTS, dice);
        part = part(Handwriting.digit(digit, dice), left, digit == 0 ? .6 : .5, dice);
      }
      return part;
    }

    private List<PenStroke> part(List<PenStroke> whole, boolean left, double most, Dice dice) {
      PenBox box = PenBox.around(whole);
      double width = box.width() * dice.uniform(.3, most);
      double lean = dice.normal(0, .12);
      return left
          ? Traces.between(whole, box.left() - 1, box.left() + width, lean)
          : Traces.between(whole, box.right() - width, box.right() + 1, lean);
    }

    private boolean isBar(List<PenStroke> strokes) {
      PenBox box = PenBox.around(strokes);
      return box.width() < .4 * box.height();
    }
  },

  /** What is left of ruled or squared paper: lines that cross, thin and more or less straight. */
  RULED_LINES(.1) {
    @Override
    List<PenStroke> strokes(Dice dice) {
      List<PenStroke> lines = new ArrayList<>();
      double radius = dice.uniform(.03, .08);
      for (int level = 0; level < (dice.chance(.3) ? 2 : 1); level++) {
        double y = dice.uniform(-.4, .4);
        double tilt = dice.normal(0, .04);
        lines.add(
            Traces.line(dice.uniform(-.6, -.3), y - tilt, dice.uniform(.3, .6), y + tilt, radius));
      }
      for (int upright = 0; upright < (dice.chance(.3) ? 2 : 1); upright++) {
        double x = dice.uniform(-.4, .4);
        lines.add(Traces.line(x, dice.uniform(-.6, -.2), x, dice.uniform(.2, .6), radius));
      }
      return dice.chance(.3) ? lines.subList(0, 1) : lines;
    }
  },

  /** A blot, or a scribble. */
  STAIN(.06) {
    @Override
    List<PenStroke> strokes(Dice dice) {
      return dice.chance(.5) ? blot(dice) : scribble(dice);
    }

    private List<PenStroke> blot(Dice dice) {
      List<PenStroke> dots = new ArrayList<>();
      for (int i = 0; i < 1 + (int) dice.uniform(0, 6); i++) {
        dots.add(Traces.dot(dice.normal(0, .35), dice.normal(0, .12), dice.uniform(.15, .4)));
      }
      return dots;
    }

    private List<PenStroke> scribble(Dice dice) {
      List<Knot> knots = new ArrayList<>();
      for (int i = 0; i < 6 + (int) dice.uniform(0, 8); i++) {
        knots.add(new Knot(dice.uniform(0, 100), dice.uniform(0, 100), dice.chance(.3)));
      }
      return new Hand(1, Habit.notNarrow(dice), dice).write(new Allograph(1, List.of(knots)));
    }
  };

  private static final int[] LEFT_PARTS = {0, 0, 2, 3, 4, 5, 6, 8, 8};
  private static final int[] RIGHT_PARTS = {0, 2, 4, 5};

  private final double share;

  NotDigit(double share) {
    this.share = share;
  }

  /** The strokes of one of them, about a unit large. */
  abstract List<PenStroke> strokes(Dice dice);

  /** One of the kinds, drawn by how common it is. */
  static NotDigit drawn(Dice dice) {
    double left = dice.uniform();
    for (NotDigit kind : values()) {
      left -= kind.share;
      if (left < 0) {
        return kind;
      }
    }
    return SIGN;
  }

  /** The share of all marks, 0 to 1. */
  double share() {
    return share;
  }

  private static int anyDigit(Dice dice) {
    return (int) dice.uniform(0, 10);
  }

  /** Any digit but 1, a part of which is a 1 again. */
  private static int broad(Dice dice) {
    int digit = anyDigit(dice);
    return digit == 1 ? 0 : digit;
  }

  private static int pick(int[] digits, Dice dice) {
    return digits[(int) dice.uniform(0, digits.length)];
  }

  /** Strokes moved so that they stand to the right of others, which they just touch. */
  private static List<PenStroke> beside(
      List<PenStroke> others, List<PenStroke> strokes, Dice dice) {
    PenBox left = PenBox.around(others);
    PenBox right = PenBox.around(strokes);
    double overlap = dice.uniform(0, .2) * Math.min(left.width(), right.width());
    return Traces.moved(strokes, left.right() - right.left() - overlap, dice.normal(0, .05));
  }
}
