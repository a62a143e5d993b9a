package org.inkbook.lab.digits;

/**
 * How a writer differs from MNIST's.
 *
 * @param width of the writing beside theirs: narrow on squared paper
 * @param breadth of the pen beside theirs: thin is a pencil, thick a marker
 */
record Habit(double width, double breadth) {

  /** That of MNIST's writers. */
  static final Habit USUAL = new Habit(1, 1);

  /** A writer of sheets that are photographed, drawn by the dice: some narrow, thin or thick. */
  static Habit drawn(Dice dice) {
    double width = dice.chance(.35) ? dice.uniform(.4, .8) : dice.uniform(.8, 1.15);
    return new Habit(width, breadth(dice));
  }

  /** The same for what a narrow hand would turn into a 1. */
  static Habit notNarrow(Dice dice) {
    return new Habit(dice.uniform(.9, 1.25), breadth(dice));
  }

  private static double breadth(Dice dice) {
    double usual = dice.uniform(.75, 1.2);
    double thin = dice.uniform(.5, .75);
    double thick = dice.uniform(1.3, 1.9);
    double kind = dice.uniform();
    return kind < .3 ? thin : kind < .45 ? thick : usual;
  }
}
