package org.inkbook.lab.photo;

import java.util.List;
import org.inkbook.lab.photo.Finding.Ink;
import org.inkbook.output.Steps.Step;

/**
 * What a stretch of the way made: the page after it, and the pictures of its steps when they were
 * wanted.
 */
record Stretch(List<Step> steps, Plane page) {

  /** What a stretch depends on: only the settings of its own steps and of those before it. */
  sealed interface Key {}

  /** What lies around the sheet. */
  record Around(boolean cut) implements Key {}

  /** From the photo to ink in even light. */
  record Light(
      Ink ink, double blur, boolean even, boolean colours, boolean surroundings, boolean shown)
      implements Key {}

  /** On to a page without ruled lines. */
  record Ruling(Light light, boolean erased) implements Key {}

  /** On to what is ink and what is not. */
  record Threshold(Ruling ruling, int value, boolean local) implements Key {}
}
