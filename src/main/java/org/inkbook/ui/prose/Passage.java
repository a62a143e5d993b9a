package org.inkbook.ui.prose;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Words that are broken into lines: a paragraph, a heading, a cell of a table. Behind them it draws
 * the ground of code, what is selected, and the frame of the link that the keyboard is on.
 */
final class Passage extends TextFlow {
  private final String words;
  private final List<Range> code = new ArrayList<>();
  private final Path codeGround = ground("prose-code-ground");
  private final Path selection = ground("prose-selection");
  private final Path frame = ground("prose-link-frame");
  private Optional<Range> focused = Optional.empty();
  private Range selected = new Range(0, 0);

  private record Range(int start, int end) {}

  /**
   * @param browse opens where a link leads
   */
  Passage(List<Piece> pieces, Consumer<? super URI> browse, String... styles) {
    words = Inlines.words(pieces);
    getStyleClass().add("prose-passage");
    getStyleClass().addAll(styles);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words);
    getChildren().addAll(codeGround, selection, frame);
    int at = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int end = at + piece.text().length();
      Text text = text(piece);
      getChildren().add(text);
      if (piece.has("prose-code")) {
        code.add(new Range(at, end));
      }
      boolean first = i == 0 || !pieces.get(i - 1).link().equals(piece.link());
      Range whole = new Range(at, at + reach(pieces.subList(i, pieces.size())));
      piece.link().ifPresent(uri -> lead(text, uri, first, whole, browse));
      at = end;
    }
  }

  private static Path ground(String style) {
    Path path = new Path();
    path.getStyleClass().add(style);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }

  private static Text text(Piece piece) {
    Text text = new Text(piece.text());
    text.getStyleClass().add("prose-text");
    text.getStyleClass().addAll(piece.styles());
    if (piece.has("prose-code") || piece.has("prose-html")) {
      text.getStyleClass().add("mono");
    }
    return text;
  }

  /** How many characters the link of the first piece goes on for. */
  private static int reach(List<Piece> pieces) {
    Optional<URI> link = pieces.get(0).link();
    return pieces.stream()
        .takeWhile(piece -> piece.link().equals(link))
        .mapToInt(piece -> piece.text().length())
        .sum();
  }

  private void lead(Text text, URI uri, boolean first, Range whole, Consumer<? super URI> browse) {
    text.getStyleClass().add("prose-link");
    Tooltip.install(text, new Tooltip(uri.toString()));
    text.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            browse.accept(uri);
            event.consume();
          }
        });
    if (first) {
      text.setFocusTraversable(true);
      text.setAccessibleRole(AccessibleRole.HYPERLINK);
      text.setAccessibleText(words.substring(whole.start, whole.end));
      text.focusedProperty().addListener((property, old, here) -> frame(here, whole));
      text.addEventHandler(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
              browse.accept(uri);
              event.consume();
            }
          });
    }
  }

  private void frame(boolean here, Range link) {
    focused = here ? Optional.of(link) : Optional.empty();
    requestLayout();
  }

  String words() {
    return words;
  }

  /** Shows a stretch as selected; an empty one is none. */
  void select(int start, int end) {
    selected = new Range(start, end);
    requestLayout();
  }

  String selected() {
    return words.substring(selected.start, selected.end);
  }

  /** The index of the character border that is next to a place in this node. */
  int indexAt(double x, double y) {
    int index = hitTest(new Point2D(x, y - getInsets().getTop())).getInsertionIndex();
    return Math.max(0, Math.min(index, words.length()));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    draw(codeGround, code);
    draw(selection, selected.start < selected.end ? List.of(selected) : List.of());
    draw(frame, focused.stream().toList());
  }

  private void draw(Path path, List<Range> ranges) {
    path.getElements().clear();
    ranges.forEach(range -> path.getElements().addAll(rangeShape(range.start, range.end)));
    path.setLayoutX(getInsets().getLeft());
    path.setLayoutY(getInsets().getTop());
  }
}
