package org.inkbook.ui.prose;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Cuts what stands in a paragraph, a heading or a table into pieces of one style. */
final class Inlines extends AbstractVisitor {
  private final List<Piece> pieces = new ArrayList<>();
  private Set<String> styles = Set.of();
  private Optional<URI> link = Optional.empty();

  private Inlines() {}

  /** The pieces below a node, in order. */
  static List<Piece> of(Node block) {
    Inlines inlines = new Inlines();
    inlines.visitChildren(block);
    return inlines.pieces;
  }

  /** What the pieces read like. */
  static String words(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private void add(String text) {
    pieces.add(new Piece(text, styles, link, Optional.empty()));
  }

  private void with(String style, Runnable action) {
    Set<String> outer = styles;
    styles = new TreeSet<>(outer);
    styles.add(style);
    action.run();
    styles = outer;
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    with("prose-code", () -> add(code.getLiteral()));
  }

  @Override
  public void visit(Emphasis emphasis) {
    with("prose-emphasis", () -> visitChildren(emphasis));
  }

  @Override
  public void visit(StrongEmphasis strong) {
    with("prose-strong", () -> visitChildren(strong));
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    add(" ");
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    add("\n");
  }

  /** Shown as it was written: nothing in a notebook is ever taken as markup of a page. */
  @Override
  public void visit(HtmlInline html) {
    if (html.getLiteral().matches("(?i)<br\\s*/?>")) {
      add("\n");
    } else {
      with("prose-html", () -> add(html.getLiteral()));
    }
  }

  @Override
  public void visit(CustomNode custom) {
    if (custom instanceof Formula formula) {
      with("prose-formula", () -> add(formula.text()));
    } else {
      visitChildren(custom);
    }
  }

  @Override
  public void visit(Link node) {
    Optional<URI> outer = link;
    link = Address.of(node.getDestination());
    visitChildren(node);
    link = outer;
  }

  @Override
  public void visit(Image image) {
    String words = words(of(image));
    pieces.add(new Piece(words, styles, link, Optional.of(image.getDestination())));
  }
}
