package org.inkbook.ui.form;

import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.inkbook.notebook.Param;

/** A field for text of one line; a line break within it is shown by a sign. */
final class TextControl implements Control {
  private static final String BREAK = "\u23ce";

  private final TextField field = new TextField();
  private final Entry entry;

  TextControl(Param param, Sink sink) {
    field.setAccessibleText(Words.readable(param.name()));
    field.setPromptText(
        param.kind() == Param.Kind.CORRECTIONS
            ? "Nothing yet: use Edit boxes above the photo"
            : "empty");
    entry = new Entry(field, text -> true, new Unbroken(sink));
  }

  /** Puts the line breaks back. */
  private record Unbroken(Sink sink) implements Sink {
    @Override
    public boolean set(String text) {
      return sink.set(text.replace(BREAK, "\n"));
    }

    @Override
    public void gestureEnds() {
      sink.gestureEnds();
    }

    @Override
    public void say(String sentence) {
      sink.say(sentence);
    }
  }

  @Override
  public Region node() {
    return field;
  }

  @Override
  public void show(Param now) {
    entry.show(now.value().replace("\n", BREAK));
  }

  @Override
  public void commit() {
    entry.commit();
  }
}
