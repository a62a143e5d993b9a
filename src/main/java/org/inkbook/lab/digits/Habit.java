package org.inkbook.lab.digits;

/**
 * How a writer differs from MNIST's.
 *
 * @param width of the writing beside theirs: narrow on squared paper
 * @param breadth of the pen beside theirs: thin is a pencil, thick a marker
 * @param carelessness beside theirs
 */
record Habit(double width, double breadth, double carelessness) {

  /** That of MNIST's writers. */
  static final Habit USUAL = new Habit(1, 1, 1);

  private static final double NARROW = .8;

  /**
   * A writer of sheets that are photographed, drawn by the dice: some narrow, thin or thick. Narrow
   * and thick together would be a blot.
   */
  static Habit drawn(Dice dice) {
    double width = dice.chance(.35) ? dice.uniform(.45, NARROW) : dice.uniform(NARROW, 1.15);
    double breadth = breadth(dice);
    return new Habit(width, width < NARROW ? Math.min(breadth, width) : breadth, .65);
  }

  /** The same for what a narrow hand would turn into a 1. */
  static Habit notNarrow(Dice dice) {
    return new Habit(dice.uniform(.9, 1.25), breadth(dice), .65);
  }

  private static double breadth(Dice dice) {
    double usual = dice.uniform(.75, 1.15);
    double thin = dice.uniform(.5, .75);
    double thick = dice.uniform(1.2, 1.6);
    double kind = dice.uniform();
    return kind < .3 ? thin : kind < .42 ? thick : usual;
  }
}
