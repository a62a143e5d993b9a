package org.inkbook.ui.output;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import org.inkbook.output.Correction;

/**
 * The reader puts a reading right by hand, or begins or ends doing so. Fired by the reading, heard
 * by its cell, whose code it changes.
 */
public final class CorrectionEvent extends Event {
  private static final long serialVersionUID = 1L;

  /** The only type. */
  public static final EventType<CorrectionEvent> CORRECTION =
      new EventType<>(Event.ANY, "INKBOOK_CORRECTION");

  private final transient Optional<Correction> correction;
  private final boolean editing;
  private final transient Consumer<String> refuse;

  private CorrectionEvent(
      Optional<Correction> correction, boolean editing, Consumer<String> refuse) {
    super(CORRECTION);
    this.correction = correction;
    this.editing = editing;
    this.refuse = refuse;
  }

  static CorrectionEvent of(Correction correction, Consumer<String> refuse) {
    return new CorrectionEvent(Optional.of(correction), true, refuse);
  }

  static CorrectionEvent editing(boolean begins) {
    return new CorrectionEvent(Optional.empty(), begins, words -> {});
  }

  /** What is to be put right; empty when the reader only begins or ends. */
  public Optional<Correction> correction() {
    return correction;
  }

  /** Whether boxes are being edited from now on. */
  public boolean isEditing() {
    return editing;
  }

  /** Tells the reader why it cannot be done. */
  public void refuse(String why) {
    refuse.accept(why);
  }
}
