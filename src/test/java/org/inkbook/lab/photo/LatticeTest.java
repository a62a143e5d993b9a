package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.inkbook.lab.photo.Lattice.Run;
import org.junit.jupiter.api.Test;

/** Rows of rectangles, 10 pixels high, about which a classifier is sure or not. */
class LatticeTest {
  private static int pieces;

  private static Mark mark(int x, int width) {
    boolean[] ink = new boolean[width * 10];
    Arrays.fill(ink, true);
    return new Mark(Set.of(pieces++), new Box(x, 0, width, 10), ink, 100, 0);
  }

  /** Digits usually stand so far apart that strokes within 8 pixels may be one. */
  private static Lattice row(Mark... marks) {
    return new Lattice(new RowParts(List.of(marks), 10, 20, true, mark -> false));
  }

  private static double[] doubts(Lattice lattice, double one, double many) {
    return lattice.runs().stream()
        .mapToDouble(run -> run.to() - run.from() == 1 ? one : many)
        .toArray();
  }

  private static List<Box> boxes(List<Run> chain) {
    return chain.stream().map(run -> run.mark().box()).toList();
  }

  @Test
  void marksThatStandApartAreNeverTakenTogether() {
    Lattice lattice = row(mark(0, 4), mark(20, 4), mark(40, 4));

    assertThat(lattice.runs()).hasSize(3).allMatch(run -> run.to() == run.from() + 1);
    assertThat(boxes(lattice.cheapest(new double[] {9, 9, 9})))
        .containsExactly(new Box(0, 0, 4, 10), new Box(20, 0, 4, 10), new Box(40, 0, 4, 10));
  }

  @Test
  void twoStrokesThatTouchAreOneWhenThatIsSurer() {
    Lattice lattice = row(mark(0, 3), mark(3, 3));

    assertThat(lattice.runs()).hasSize(3);
    assertThat(boxes(lattice.cheapest(doubts(lattice, 3, 0))))
        .containsExactly(new Box(0, 0, 6, 10));
  }

  @Test
  void twoStrokesStayTwoWhenEachIsSurelyADigit() {
    Lattice lattice = row(mark(0, 3), mark(3, 3));

    assertThat(boxes(lattice.cheapest(doubts(lattice, 0, 8)))).hasSize(2);
  }

  @Test
  void aWideMarkMayStayWholeOrBeCut() {
    Mark wide = mark(0, 12);
    Lattice lattice = row(wide);
    double[] wholeIsSure =
        lattice.runs().stream().mapToDouble(run -> run.mark() == wide ? 0 : 9).toArray();
    double[] wholeIsNot =
        lattice.runs().stream().mapToDouble(run -> run.mark() == wide ? 90 : 0).toArray();

    assertThat(lattice.runs()).hasSizeGreaterThan(1);
    assertThat(boxes(lattice.cheapest(wholeIsSure))).containsExactly(wide.box());
    assertThat(lattice.cheapest(wholeIsNot)).hasSizeGreaterThan(1);
  }

  @Test
  void aChainHoldsEveryPartOnceAndInOrder() {
    Lattice lattice = row(mark(0, 12), mark(30, 3), mark(33, 3));

    List<Run> chain = lattice.cheapest(doubts(lattice, 1, 1));

    int next = 0;
    for (Run run : chain) {
      assertThat(run.from()).isEqualTo(next);
      next = run.to();
    }
    assertThat(next).isEqualTo(lattice.runs().stream().mapToInt(Run::to).max().orElseThrow());
  }

  @Test
  void anEmptyRowHasAnEmptyChain() {
    assertThat(row().cheapest(new double[0])).isEmpty();
  }
}
