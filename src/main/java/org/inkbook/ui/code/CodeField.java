package org.inkbook.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.util.UndoUtils;

/** A field to write code in, as high as its text. */
public final class CodeField extends Region {
  private final CodeArea area = new CodeArea();
  private final List<Consumer<? super String>> listeners = new ArrayList<>();
  private boolean showing;

  /** A field for source in a language; what Java could go on with, the completer is asked. */
  public CodeField(Language language, Completer completer) {
    area.setUndoManager(UndoUtils.noOpUndoManager());
    getChildren().add(area);
    area.plainTextChanges().subscribe(change -> tell());
  }

  private void tell() {
    if (!showing) {
      listeners.forEach(listener -> listener.accept(source()));
    }
  }

  /** Shows a source that comes from elsewhere: no listener hears of it, the caret stays. */
  public void show(String source) {
    if (!source.equals(source())) {
      showing = true;
      area.replaceText(source);
      showing = false;
    }
  }

  /** The source as it is now, its lines separated by {@code \n}. */
  public String source() {
    return area.getText();
  }

  /** Tells of each edit that the reader makes: the whole source. */
  public void onEdit(Consumer<? super String> listener) {
    listeners.add(listener);
  }

  /** Tells where the caret is, in this field, whenever it moves; the page is to keep it in view. */
  public void onCaret(Consumer<? super Bounds> listener) {}

  /**
   * Marks the line that failed, or none.
   *
   * @param line from 1
   */
  public void markFailure(OptionalInt line) {}

  /**
   * Puts the caret at the beginning of a line and takes the keyboard.
   *
   * @param line from 1; beyond the last line is the last
   */
  public void goTo(int line) {
    area.moveTo(Math.max(0, Math.min(line, area.getParagraphs().size()) - 1), 0);
    area.requestFocus();
  }

  /** Where the caret is: an index into the source. */
  public int caret() {
    return area.getCaretPosition();
  }

  /** Puts the caret at an index into the source, or at its end when it is shorter. */
  public void setCaret(int index) {
    area.moveTo(Math.min(index, area.getLength()));
  }

  /** Takes the keyboard: the reader can write. */
  @Override
  public void requestFocus() {
    area.requestFocus();
  }

  /** Whether the keyboard writes here. */
  public boolean isWriting() {
    return area.isFocused();
  }

  /**
   * Marks whatever reads like the text, in upper or lower case; an empty text marks nothing.
   *
   * @param current the index into the source of the hit that the reader is at
   */
  public void find(String text, OptionalInt current) {}

  @Override
  protected void layoutChildren() {
    area.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  protected double computePrefHeight(double width) {
    return 20.0 * area.getParagraphs().size();
  }
}
