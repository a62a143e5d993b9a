package org.inkbook.ui.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;

/** RichTextFX's area with what it lacks: words for a screen reader. It remembers no edits. */
final class Area extends CodeArea {

  Area() {
    setUndoManager(UndoUtils.noOpUndoManager());
    setFocusTraversable(false);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    getStyleClass().add("mono");
    plainTextChanges()
        .subscribe(change -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    selectionProperty()
        .addListener(
            change -> {
              notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
              notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
            });
  }

  /** Makes an edit and selects what it says. */
  void apply(Edit edit) {
    if (edit.start() < edit.end() || !edit.text().isEmpty()) {
      replaceText(edit.start(), edit.end(), edit.text());
    }
    selectRange(edit.anchor(), edit.caret());
    requestFollowCaret();
  }

  /** Draws a line in its colours, if it is not yet. */
  void paint(int line, List<Run> colours, List<Run> marks) {
    int start = getAbsolutePosition(line, 0);
    int end = start + getParagraphLength(line);
    StyleSpans<Collection<String>> spans = spans(colours, start, end);
    for (Run mark : within(marks, start, end)) {
      spans = spans.overlay(spans(List.of(mark), start, end), Area::both);
    }
    if (!spans.equals(getStyleSpans(line))) {
      setStyleSpans(line, 0, spans);
    }
  }

  private static Collection<String> both(Collection<String> below, Collection<String> above) {
    if (above.isEmpty()) {
      return below;
    }
    List<String> both = new ArrayList<>(below);
    both.addAll(above);
    return both;
  }

  private static List<Run> within(List<Run> runs, int start, int end) {
    return runs.stream().filter(run -> run.start() < end && run.end() > start).toList();
  }

  private static StyleSpans<Collection<String>> spans(List<Run> runs, int start, int end) {
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    int at = start;
    for (int i = Run.firstAfter(runs, start); i < runs.size() && runs.get(i).start() < end; i++) {
      int from = Math.max(runs.get(i).start(), start);
      int to = Math.min(runs.get(i).end(), end);
      if (from > at) {
        spans.add(List.of(), from - at);
      }
      spans.add(List.of(runs.get(i).style()), to - from);
      at = to;
    }
    if (end > at || start == end) {
      spans.add(List.of(), end - at);
    }
    return spans.create();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getText();
      case EDITABLE -> isEditable();
      case CARET_OFFSET -> getCaretPosition();
      case SELECTION_START -> getSelection().getStart();
      case SELECTION_END -> getSelection().getEnd();
      case LINE_FOR_OFFSET -> lineOf((Integer) parameters[0]);
      case LINE_START -> getAbsolutePosition(line(parameters), 0);
      case LINE_END ->
          getAbsolutePosition(line(parameters), 0) + getParagraphLength(line(parameters));
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private int line(Object... parameters) {
    return Math.max(0, Math.min((Integer) parameters[0], getParagraphs().size() - 1));
  }

  private int lineOf(int offset) {
    return offsetToPosition(Math.min(offset, getLength()), Bias.Forward).getMajor();
  }
}
