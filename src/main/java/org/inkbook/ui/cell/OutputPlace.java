package org.inkbook.ui.cell;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import org.inkbook.notebook.CellOutput;
import org.inkbook.output.Output;
import org.inkbook.ui.output.OutputSlot;

/** The place of one output of a cell, which stays while what it shows changes. */
final class OutputPlace extends StackPane {
  private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

  private final ParsedOutputs parsed;
  private final Pace pace;
  private final OutputSlot slot;
  private Optional<CellOutput> wanted = Optional.empty();
  private boolean asked;
  private double measuredAt = -1;
  private double measured;

  OutputPlace(CellHost host, ParsedOutputs parsed) {
    this.parsed = parsed;
    this.pace = host.pace();
    slot = new OutputSlot(host.outputs());
    getStyleClass().add("output-place");
    getChildren().add(slot);
  }

  /**
   * Shows an output as soon as it has been read and a frame has room for it. Of outputs that follow
   * each other quickly, those that are no longer the newest by then are passed over.
   */
  void show(CellOutput output) {
    pseudoClassStateChanged(OLD, false);
    if (isWanted(output)) {
      return;
    }
    wanted = Optional.of(output);
    parsed
        .known(output)
        .ifPresentOrElse(
            known -> pace.add(() -> draw(output, known)),
            () -> {
              if (!asked) {
                read(output);
              }
            });
  }

  private void read(CellOutput output) {
    asked = true;
    parsed.read(output, () -> true, read -> pace.soon(() -> arrived(output, read)));
  }

  private void arrived(CellOutput output, Output read) {
    asked = false;
    put(read);
    if (!isWanted(output)) {
      wanted.ifPresent(this::read);
    }
  }

  private void draw(CellOutput output, Output known) {
    if (isWanted(output)) {
      put(known);
    }
  }

  /** A new view is given its style here, where the frame's time is looked after. */
  private void put(Output output) {
    if (slot.show(output)) {
      slot.applyCss();
    }
  }

  /**
   * Remembered for as long as nothing inside has changed. The cell around it is laid out at each
   * change of its state, and to measure an output anew, with all its texts, would be most of that.
   */
  @Override
  protected double computePrefHeight(double width) {
    if (measuredAt != width) {
      measured = super.computePrefHeight(width);
      measuredAt = width;
    }
    return measured;
  }

  /** The column that it stands in never has too little room. */
  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  public void requestLayout() {
    measuredAt = -1;
    super.requestLayout();
  }

  @SuppressWarnings("ReferenceEquality") // Comparing outputs by value reads all of them.
  private boolean isWanted(CellOutput output) {
    return wanted.filter(now -> now == output).isPresent();
  }

  /** Whether something is shown, and all of it. */
  boolean isWhole() {
    return slot.isWhole();
  }

  /** What is shown is of an earlier run, and stays until the new one gets here. */
  void markOld() {
    pseudoClassStateChanged(OLD, true);
  }

  /** Whether this shows an error. */
  boolean isFailure() {
    return wanted.filter(output -> output.type() == CellOutput.Type.ERROR).isPresent();
  }
}
