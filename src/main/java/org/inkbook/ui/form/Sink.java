package org.inkbook.ui.form;

import org.inkbook.notebook.Param;

/** Where a control leaves the values that the reader sets. */
interface Sink {

  /**
   * Writes a value into the code.
   *
   * @return whether the parameter takes it; if it does not, the form says what it takes
   */
  boolean set(String value);

  /** The reader has let go: the next value is another step of undoing. */
  void gestureEnds();

  /** Shows a sentence at the control, or with an empty one takes it away. */
  void say(String sentence);

  /** Makes the control for a parameter. */
  static Control control(Param param, Sink sink, FormHost host) {
    return switch (param.kind()) {
      case SLIDER -> new SliderControl(param, sink);
      case INTEGER, NUMBER -> new NumberControl(param, sink);
      case BOOLEAN -> new SwitchControl(param, sink);
      case STRING, CORRECTIONS -> new TextControl(param, sink);
      case CHOICE -> new ChoiceControl(param, sink);
      case PHOTO -> new PhotoControl(param, sink, host);
      case DRAWING -> new DrawingControl(param, sink, host);
    };
  }
}
