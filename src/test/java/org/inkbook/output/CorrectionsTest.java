package org.inkbook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.inkbook.fault.UsageException;
import org.inkbook.output.Correction.Add;
import org.inkbook.output.Correction.Area;
import org.inkbook.output.Correction.Delete;
import org.inkbook.output.Correction.Label;
import org.inkbook.output.Correction.Merge;
import org.inkbook.output.Correction.Move;
import org.inkbook.output.Correction.Split;
import org.inkbook.output.Correction.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {
  private static final Spot HERE = new Spot(310, 95);
  private static final Area AREA = new Area(300, 80, 30, 40);

  @Test
  void everyKindIsReadFromTheTextThatItIsWrittenAs() {
    Corrections all =
        Corrections.NONE
            .plus(new Delete(HERE))
            .plus(new Merge(HERE, new Spot(340, 96)))
            .plus(new Split(HERE))
            .plus(new Move(HERE, AREA))
            .plus(new Add(AREA))
            .plus(new Label(HERE, 7));

    assertThat(all.toString())
        .isEqualTo(
            "delete 310,95; merge 310,95 340,96; split 310,95; move 310,95 to 300,80,30,40;"
                + " add 300,80,30,40; 310,95 is 7");
    assertThat(Corrections.of(all.toString())).isEqualTo(all);
  }

  @Test
  void spacesLineBreaksAndEmptyPartsDoNotMatter() {
    assertThat(Corrections.of("  310 , 95  is 7;;\n delete 310,95 ; ").list())
        .containsExactly(new Label(HERE, 7), new Delete(HERE));
    assertThat(Corrections.of(" \n").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"delete", "delete 3", "310,95 is 12", "move 1,2", "add 1,2,3", "1,2 is x", "-1,2"})
  void whatIsNoCorrectionIsToldTogetherWithWhatIs(String text) {
    assertThatThrownBy(() -> Corrections.of(text))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(text)
        .extracting(it -> ((UsageException) it).hint())
        .asString()
        .contains("delete 310,95");
  }

  @Test
  void aBoxThatIsMovedAgainTakesNoSecondLine() {
    Area further = new Area(320, 90, 30, 40);

    assertThat(Corrections.of("move 310,95 to 300,80,30,40").plus(new Move(AREA.centre(), further)))
        .isEqualTo(Corrections.of("move 310,95 to 320,90,30,40"));
    assertThat(Corrections.of("add 300,80,30,40").plus(new Move(AREA.centre(), further)))
        .isEqualTo(Corrections.of("add 320,90,30,40"));
  }

  @Test
  void aBoxThatIsDeletedAfterItWasAddedLeavesNothing() {
    assertThat(Corrections.of("add 300,80,30,40").plus(new Delete(AREA.centre())).isEmpty())
        .isTrue();
  }

  @Test
  void anotherDigitForTheSameBoxTakesThePlaceOfTheFirst() {
    assertThat(Corrections.of("310,95 is 7; delete 1,2").plus(new Label(HERE, 1)))
        .isEqualTo(Corrections.of("delete 1,2; 310,95 is 1"));
  }
}
