package org.inkbook.ui.prose;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.inkbook.notebook.Cell;
import org.inkbook.ui.code.CodeText;
import org.inkbook.ui.code.Language;
import org.inkbook.ui.theme.Nodes;

/** Draws what prose is built of. */
final class Blocks {
  private static final List<String> BULLETS = List.of("•", "◦", "▪");
  private static final Set<String> JAVA = Set.of("java", "jshell");

  private final Cell cell;
  private final PictureFiles files;
  private final Consumer<? super URI> browse;

  Blocks(Cell cell, PictureFiles files, Consumer<? super URI> browse) {
    this.cell = cell;
    this.files = files;
    this.browse = browse;
  }

  /** What a block looks like; nothing, for one that only says where links lead. */
  List<Region> draw(Node block) {
    return draw(block, 0);
  }

  private List<Region> draw(Node block, int depth) {
    if (block instanceof Heading heading) {
      return List.of(heading(heading));
    }
    if (block instanceof ListBlock list) {
      return List.of(list(list, depth));
    }
    if (block instanceof BlockQuote quote) {
      return List.of(children(quote, depth, "prose-quote"));
    }
    if (block instanceof TableBlock table) {
      return List.of(new ProseTable(table, this::passages));
    }
    if (block instanceof ThematicBreak) {
      return List.of(Nodes.region("prose-rule"));
    }
    return literal(block).map(List::of).orElseGet(() -> words(block));
  }

  private List<Region> words(Node block) {
    return block instanceof LinkReferenceDefinition ? List.of() : passages(block);
  }

  /** What is shown as it was written. */
  private Optional<Region> literal(Node block) {
    if (block instanceof FencedCodeBlock code) {
      String language = code.getInfo() == null ? "" : code.getInfo().strip();
      return Optional.of(code(code.getLiteral(), JAVA.contains(language)));
    }
    if (block instanceof IndentedCodeBlock code) {
      return Optional.of(code(code.getLiteral(), false));
    }
    if (block instanceof HtmlBlock html) {
      Piece piece = piece(html.getLiteral(), "prose-html");
      return Optional.of(new Passage(List.of(piece), browse));
    }
    return Optional.empty();
  }

  private static Piece piece(String text, String style) {
    return new Piece(text, Set.of(style), Optional.empty(), Optional.empty());
  }

  private static Region code(String source, boolean java) {
    CodeText code = new CodeText();
    code.show(source.stripTrailing(), java ? Language.JAVA : Language.PLAIN);
    code.setAccessibleText(source);
    return code;
  }

  private Region heading(Heading heading) {
    List<Piece> pieces = Inlines.of(heading);
    Passage passage = new Passage(pieces, browse, "prose-h" + heading.getLevel(), "prose-heading");
    passage.setAccessibleText("Heading level " + heading.getLevel() + ": " + passage.words());
    return passage;
  }

  private VBox list(ListBlock list, int depth) {
    VBox box = new VBox();
    box.getStyleClass().addAll("prose-list", list.isTight() ? "tight" : "loose");
    int number = list instanceof OrderedList ordered ? start(ordered) : 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String marker =
          list instanceof BulletList
              ? BULLETS.get(Math.min(depth, BULLETS.size() - 1))
              : number++ + ".";
      box.getChildren().add(item((ListItem) item, marker, depth));
    }
    return box;
  }

  private static int start(OrderedList list) {
    return list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
  }

  private HBox item(ListItem item, String marker, int depth) {
    Label label = Nodes.label(marker, "prose-marker");
    label.setMinWidth(Region.USE_PREF_SIZE);
    VBox body = children(item, depth + 1, "prose-item");
    HBox.setHgrow(body, Priority.ALWAYS);
    return new HBox(label, body);
  }

  private VBox children(Node parent, int depth, String style) {
    VBox box = new VBox();
    box.getStyleClass().add(style);
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      box.getChildren().addAll(draw(child, depth));
    }
    return box;
  }

  /** The words below a node; a picture among them stands between what is before and after it. */
  private List<Region> passages(Node block) {
    List<Region> parts = new ArrayList<>();
    List<Piece> words = new ArrayList<>();
    for (Piece piece : Inlines.of(block)) {
      if (piece.picture().isEmpty()) {
        words.add(piece);
        continue;
      }
      flush(words, parts);
      parts.add(new ProsePicture(piece.text(), piece.picture().get(), files, cell));
    }
    flush(words, parts);
    return parts;
  }

  private void flush(List<Piece> words, List<Region> parts) {
    if (!Inlines.words(words).isBlank()) {
      parts.add(new Passage(List.copyOf(words), browse));
    }
    words.clear();
  }
}
